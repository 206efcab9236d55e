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
import { projectRoot } from "./kualik.js";
import { desk, NATALYA, NURGUL } from "./registers.js";
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

test.each([
  ["duplicate", ["duplicate", NUMBER, "--reason", "утеряно"]],
  ["request refuse", ["request", "refuse", "1", "--explanation", "нет"]],
  [
    "request decline",
    ["request", "decline", "1", "--ground", "expired-document", "--explanation", "нет"],
  ],
  ["request fulfil", ["request", "fulfil", "2"]],
  [
    "request fulfil --duplicate",
    ["request", "fulfil", "1", "--duplicate", "--reason", "утеряно", "--no-handover"],
  ],
] as const)(
  "%s typed again after it was cut off says what it came to, and is done",
  async (_name, command) => {
    const { register, run, json, direct } = await desk();
    await direct("--iin", NATALYA, "--document", "3");
    await direct("--iin", NURGUL);
    if (command[2] !== "2") await json("issue", CARDIOLOGY, "--date", "2026-02-16", "--yes");
    const first = await json(...command, "--yes");
    const file: string = first.file ?? first.files[0];
    const before = readFileSync(file);
    cutOff(register, file);
    const again = await run(...command, "--yes", "--json");
    expect([again.code, JSON.parse(again.out)]).toEqual([0, first]);
    expect(again.err).toContain("It was this command that was cut off.");
    expect(readFileSync(file)).toEqual(before);
    // What has long been brought to its end is not done once more.
    expect((await run(...command, "--yes")).code).toBe(1);
    expect((await run("audit")).code).toBe(0);
  },
);

test("annul typed again after it was cut off before its file moved is done", async () => {
  const { register, run, json, fileOf } = await issued();
  const args = ["annul", NUMBER, "--reason", "ошибка", "--yes"];
  const before = readFileSync(fileOf(NUMBER));
  const first = await json(...args);
  // Where the file lay until then, with the copy that tells the next run of it.
  writeFileSync(fileOf(NUMBER), before);
  writeFileSync(join(register, `${NUMBER}.docx`), before);
  cutOff(register, join(register, `${NUMBER}.docx`));
  const again = await run(...args, "--json");
  expect([again.code, JSON.parse(again.out)]).toEqual([0, first]);
  expect(again.err).toContain("It was this command that was cut off.");
  expect(existsSync(fileOf(NUMBER))).toBe(false);
  expect((await run(...args)).code).toBe(1);
});

test("what was cut off does not answer for another act", async () => {
  const { register, run, json, direct } = await issued();
  const request = await direct("--iin", NATALYA);
  const { file } = await json("request", "refuse", request, "--explanation", "нет", "--yes");
  cutOff(register, file);
  const given = ["--ground", "expired-document", "--explanation", "нет", "--yes"];
  const declined = await run("request", "decline", request, ...given);
  expect([declined.code, declined.out]).toEqual([1, ""]);
  expect(declined.err).not.toContain("It was this command");
});

test.each([
  ["that is in force", "2026-01-01"],
  ["that will be", "2099-01-01"],
])(
  "templates add of an edition %s says after it was cut off that it is added",
  async (_name, from) => {
    const { register, run, json } = await issued();
    const [kind, file] = ["advanced-training-certificate", "advanced-training-certificate.docx"];
    const path = join(register, "templates", file);
    const old = readFileSync(path);
    const template = "test/fixtures/templates/word-advanced-training-certificate.docx";
    const args = ["templates", "add", kind, template, "--from", from, "--yes"];
    const first = await json(...args);
    const added = readFileSync(path);
    writeFileSync(join(register, file), readFileSync(join(projectRoot, template)));
    cutOff(register, join(register, file));
    writeFileSync(path, old);
    const again = await run(...args, "--json");
    expect([again.code, JSON.parse(again.out)]).toEqual([0, first]);
    expect(readFileSync(path)).toEqual(added);
    expect(again.err).toContain("It was this command that was cut off.");
    expect(JSON.parse((await run(...args, "--json")).out).added).toBe(false);
  },
);
