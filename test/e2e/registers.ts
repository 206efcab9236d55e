import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Course } from "../../src/model/course.js";
import { databaseBytes, openCopy } from "../../src/register/copies/copy.js";
import { openSqlite } from "../../src/register/db/sqlite.js";
import { ACT, AIGUL, COURSE, enter, MADINA, SERGEI } from "../register/register-under-test.js";
import { unsummed } from "../summed.js";
import { newRegister, projectRoot, type Run } from "./kualik.js";
import { CARDIOLOGY, registerWithCourse } from "./workbooks.js";

const ROWS = [AIGUL, MADINA, SERGEI];
const TOPICS = ["Кардиология", "Терапия", "Хирургия", "Педиатрия", "Неврология", "Онкология"];

/** Enters courses with three people each; their codes are `AT-1`, `AT-2`… */
export async function enterCourses(root: string, count: number, first = 1): Promise<string[]> {
  const db = openSqlite(join(root, "kualik.db"));
  const codes = Array.from({ length: count }, (_, index) => `AT-${first + index}`);
  for (const [index, code] of codes.entries()) {
    const title = TOPICS[(first + index) % TOPICS.length] ?? "";
    const course: Course = { ...COURSE, code, titleKk: title, titleRu: title };
    // Not before the register itself was made.
    await enter(db, ROWS, course, { ...ACT, at: new Date().toISOString() });
  }
  await db.destroy();
  return codes;
}

/** A register with one course issued, copied, and then another course issued. */
export async function copiedAndGoneOn(folder: string) {
  const root = join(folder, "register");
  const run = await newRegister(root);
  const [first = "", second = ""] = await enterCourses(root, 2);
  await run("issue", first, "--date", "2026-03-16");
  const copy = JSON.parse((await run("backup", join(folder, "usb"), "--json")).out).file as string;
  const issued = JSON.parse((await run("issue", second, "--date", "2026-03-16", "--json")).out)
    .issued as {
    number: string;
    file: string;
  }[];
  return { root, run, first, second, copy, later: issued.map(({ number }) => number) };
}

/** What a whole register, or a whole copy of one, says; fails where it is not whole. */
export interface Content {
  entries: string[];
  numbers: string[];
}

export async function contentOfCopy(file: string): Promise<Content> {
  return contentOfBytes(unsummed(readFileSync(file)), file);
}

export async function contentOfRegister(root: string): Promise<Content> {
  const file = join(root, "kualik.db");
  return contentOfBytes(databaseBytes(file), file);
}

async function contentOfBytes(bytes: Buffer, file: string): Promise<Content> {
  const { db, close } = await openCopy(bytes, file);
  const journal = await db.selectFrom("journal").select(["act", "hash"]).orderBy("id").execute();
  const documents = await db.selectFrom("documents").select("number").orderBy("id").execute();
  await close();
  return {
    entries: journal.map(({ act, hash }) => `${act} ${hash}`),
    numbers: documents.map(({ number }) => number),
  };
}

export const AUDITED_COURSE = "AT-2026-021";
export const ISSUED = `issued/2026/${AUDITED_COURSE}`;
export const SAMPLE = join(projectRoot, "data", "samples", "at-2026-021-emergency-care.xlsx");

/** A register with ten documents. */
export async function issuedRegister(folder: string) {
  const root = join(folder, "register");
  const run = await newRegister(root);
  await run("import", SAMPLE, "--course", AUDITED_COURSE, "--kind", "advanced-training", "--yes");
  const issued = await run("issue", AUDITED_COURSE, "--date", "2026-03-16");
  if (issued.code !== 0) throw new Error(issued.err);
  const file = (name: string) => join(root, ISSUED, name);
  return { root, run, file, document: (n: number) => file(`3-2026-0000${n}.docx`) };
}

/** What `kualik audit --json` says. */
export interface Told {
  ok: boolean;
  checked: { check: string; count: number; findings: number }[];
  findings: { code: string; severity: string; subject: string; message: string }[];
  head: { entries: number; hash: string } | null;
  expected?: { hash: string; entry: number | null };
  repaired: { code: string; subject: string; setAside?: string }[];
}

export function told({ out }: { out: string }): Told {
  return JSON.parse(out) as Told;
}

/** Нургалиева Наталья Токтаровна: completed, the second of the list. */
export const NATALYA = "841014405586";
/** Жунусова Нургуль Токтаровна: did not complete. */
export const NURGUL = "970122477821";
/** Today's year in Kazakhstan: documents issued today are numbered by it. */
export const YEAR = new Intl.DateTimeFormat("en", {
  timeZone: "Asia/Almaty",
  year: "numeric",
}).format(new Date());
export const CARD = ["--identity-document", "id-card 012345678"];

/** A register with a course of 32 people, nothing issued yet. */
export async function desk() {
  const folder = mkdtempSync(join(tmpdir(), "kualik-answers-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const register = join(folder, "register");
  const run = await registerWithCourse(register);
  const ok = async (...args: string[]): Promise<Run> => {
    const result = await run(...args);
    if (result.code !== 0) throw new Error(`${args.join(" ")}: ${result.err}`);
    return result;
  };
  const json = async (...args: string[]) => JSON.parse((await ok(...args, "--json")).out);
  return {
    register,
    run,
    ok,
    json,
    /** Writes a file of lines and tells its path. */
    write(name: string, lines: readonly (readonly string[])[]): string {
      const path = join(folder, name);
      writeFileSync(path, lines.map((line) => line.join(";")).join("\r\n"));
      return path;
    },
    /** Receives a request at the desk and tells its number. */
    direct: async (...args: string[]): Promise<string> =>
      (await json("request", "open", "--channel", "direct", ...CARD, ...args)).request,
    portal: async (...args: string[]): Promise<string> =>
      (await json("request", "open", "--channel", "portal", ...args)).request,
    fulfil: (number: string, ...args: string[]) =>
      json("request", "fulfil", number, "--yes", ...args),
    shown: (number: string) => json("request", "show", number),
    numbers: async (): Promise<string[]> =>
      (await json("journal")).map(({ number }: { number: string }) => number),
    found: async (number: string) => (await json("find", number))[0],
    fileOf: (number: string) =>
      join(register, "issued", number.slice(2, 6), CARDIOLOGY, `${number}.docx`),
  };
}
