import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { desk, NATALYA } from "./registers.js";
import { CARDIOLOGY } from "./workbooks.js";

const NUMBER = "3-2026-00001";

/** Puts files where a run that was killed before they got their names has left them. */
function cutOff(register: string, ...files: string[]): string {
  const aside = join(register, "issued", ".pending-999999999");
  mkdirSync(aside, { recursive: true });
  for (const file of files) renameSync(file, join(aside, basename(file)));
  return aside;
}

async function issued() {
  const one = await desk();
  await one.ok("issue", CARDIOLOGY, "--date", "2026-02-16");
  return one;
}

test("the next command of any kind puts documents and notices into their places, and says so", async () => {
  const { register, run, json, direct, fileOf } = await issued();
  const request = await direct("--iin", NATALYA);
  const { file } = await json("request", "refuse", request, "--explanation", "нет", "--yes");
  const before = readFileSync(file);
  const aside = cutOff(register, fileOf(NUMBER), file);
  writeFileSync(join(aside, "3-2026-09999.docx"), "of numbers that were not given");
  const { code, err } = await run("courses");
  expect([code, err.includes(`(2): ${NUMBER}.docx, `)]).toEqual([0, true]);
  expect(readFileSync(file)).toEqual(before);
  expect(existsSync(fileOf(NUMBER))).toBe(true);
  expect(existsSync(aside)).toBe(false);
  expect((await run("courses")).err).not.toContain(NUMBER);
  expect((await run("audit")).code).toBe(0);
});

test("what cannot be put into its place is named, and waits", async () => {
  const { register, run, fileOf } = await issued();
  const aside = cutOff(register, fileOf(NUMBER));
  const folder = dirname(fileOf(NUMBER));
  rmSync(folder, { recursive: true });
  writeFileSync(folder, "in the way");
  expect((await run("courses")).err).toContain(`could not be put into their places (1): ${NUMBER}`);
  expect(readdirSync(aside)).toEqual([`${NUMBER}.docx`]);
  rmSync(folder);
  expect((await run("courses")).err).toContain("are in their places now");
  expect(existsSync(fileOf(NUMBER))).toBe(true);
});

test("a template that came into force is put into the folder before anything is made from the old one", async () => {
  const { register, run, ok } = await issued();
  const [kind, file] = ["advanced-training-certificate", "advanced-training-certificate.docx"];
  const path = join(register, "templates", file);
  const old = readFileSync(path);
  await ok(
    "templates",
    "add",
    kind,
    "test/fixtures/templates/word-advanced-training-certificate.docx",
    "--from",
    "2026-01-01",
    "--yes",
  );
  const added = readFileSync(path);
  writeFileSync(join(register, file), added);
  cutOff(register, join(register, file));
  writeFileSync(path, old);
  expect((await run("courses")).err).toContain(`(1): ${file}`);
  expect(readFileSync(path)).toEqual(added);
});
