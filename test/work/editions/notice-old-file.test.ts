import { hash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Register } from "../../../src/register/db/open-register.js";
import { FROM_THE_BEGINNING, putInForce } from "../../../src/register/documents/editions.js";
import { noticeOldFile } from "../../../src/work/editions/editions-for.js";
import { memoryRegister, temporaryFolder } from "../../register/register-under-test.js";
import { sessionWith } from "../session.js";

const KIND = "non-completion-reference";
const OLD = Buffer.from("the old form");
const NEW = Buffer.from("the new form");

/** A register with a new form from 1 January 2027, put in force on `addedOn`; the old file lies there. */
async function registerWith(addedOn: string) {
  const root = temporaryFolder();
  const templatesPath = join(root, "templates");
  mkdirSync(templatesPath);
  const file = join(templatesPath, `${KIND}.docx`);
  writeFileSync(file, OLD);
  const db = await memoryRegister();
  const put = (bytes: Buffer, from: string) =>
    putInForce(db, { kind: KIND, sha256: hash("sha256", bytes), bytes, press: bytes }, from, {
      operator: "aigul",
      at: `${addedOn}T05:00:00.000Z`,
    });
  await put(OLD, FROM_THE_BEGINNING);
  await put(NEW, "2027-01-01");
  const register = { db, folder: { templatesPath } } as unknown as Register;
  return { register, file };
}

async function notice(
  { register, file }: Awaited<ReturnType<typeof registerWith>>,
  today: string,
  dryRun = false,
): Promise<{ said: string[]; lies: string }> {
  const said: string[] = [];
  const session = await sessionWith(register.db, {
    register,
    now: () => new Date(`${today}T05:00:00.000Z`),
    tell: (sentence) => said.push(sentence),
  });
  await noticeOldFile(session, KIND, { dryRun });
  return { said, lies: readFileSync(file, "utf8") };
}

describe("a new form that was put in force before its day", () => {
  test("leaves the file alone until then", async () => {
    const register = await registerWith("2026-11-20");
    expect(await notice(register, "2026-12-31")).toEqual({ said: [], lies: "the old form" });
  });

  test("takes the file's place on its day, and says so once", async () => {
    const register = await registerWith("2026-11-20");
    const { said, lies } = await notice(register, "2027-01-01");
    expect(lies).toBe("the new form");
    expect(said.join()).toContain("01.01.2027");
    expect(await notice(register, "2027-01-02")).toEqual({ said: [], lies: "the new form" });
  });

  test("changes nothing in a trial run", async () => {
    const register = await registerWith("2026-11-20");
    expect(await notice(register, "2027-01-01", true)).toEqual({ said: [], lies: "the old form" });
  });
});

test("an old form that somebody put back is left there, and named as not used", async () => {
  const register = await registerWith("2027-01-05");
  const { said, lies } = await notice(register, "2027-01-10");
  expect(lies).toBe("the old form");
  expect(said.join()).toContain(`kualik templates add ${KIND} ${register.file} --from 2027-01-10`);
});
