import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { fixture, kualik, withFolder } from "./kualik.js";
import { AUDITED_COURSE, ISSUED, issuedRegister } from "./registers.js";
import { CARDIOLOGY } from "./workbooks.js";

const [FIRST, SECOND] = ["3-2026-00001", "3-2026-00002"];
const REASON = ["--reason", "mistake", "--yes"];

type Register = Awaited<ReturnType<typeof issuedRegister>>;

const isClean = async ({ run }: Register) => {
  const { code, out, err } = await run("audit");
  return code === 0 ? true : out + err;
};

test("an annulled document's file lies apart, with its PDF, for every command", () =>
  withFolder(async (folder) => {
    const register = await issuedRegister(folder);
    const { run, file, document } = register;
    const bytes = readFileSync(document(1));
    writeFileSync(file(`${FIRST}.pdf`), "%PDF-");
    await run("annul", FIRST, ...REASON);
    const apart = file(`annulled/${FIRST}.docx`);
    expect(readFileSync(apart)).toEqual(bytes);
    expect(readdirSync(file("annulled"))).toEqual([`${FIRST}.docx`, `${FIRST}.pdf`]);
    expect([existsSync(document(1)), existsSync(file(`${FIRST}.pdf`))]).toEqual([false, false]);
    expect(await isClean(register)).toBe(true);
    const [found] = JSON.parse((await run("find", FIRST, "--json")).out);
    expect(found.file).toBe(apart);
    const [row] = JSON.parse((await run("journal", "--json")).out);
    expect(row.file).toBe(`${ISSUED}/annulled/${FIRST}.docx`);
    expect((await run("reprint", FIRST, "--json")).out).toContain('"written": false');
    // What lies among those that hold is none of them any longer.
    copyFileSync(apart, document(1));
    expect((await run("audit")).out).toContain(`${ISSUED}/${FIRST}.docx`);
  }));

test("the original of a duplicate goes there too, and the duplicate does not", () =>
  withFolder(async (folder) => {
    const register = await issuedRegister(folder);
    await register.run("duplicate", SECOND, ...REASON);
    expect(readdirSync(register.file("annulled"))).toEqual([`${SECOND}.docx`]);
    expect(existsSync(register.file("3-2026-00010.docx"))).toBe(true);
    expect(await isClean(register)).toBe(true);
  }));

test("a run that was killed before or after the register knew leaves the file where it belongs", () =>
  withFolder(async (folder) => {
    const register = await issuedRegister(folder);
    const { root, run, file, document } = register;
    const aside = join(root, "issued", ".pending-999999999");
    mkdirSync(aside);
    copyFileSync(document(1), join(aside, `${FIRST}.docx`));
    await run("courses");
    expect([existsSync(document(1)), existsSync(aside)]).toEqual([true, false]);
    await run("annul", FIRST, ...REASON);
    const apart = file(`annulled/${FIRST}.docx`);
    mkdirSync(aside);
    copyFileSync(apart, join(aside, `${FIRST}.docx`));
    renameSync(apart, document(1));
    expect((await run("courses")).err).toContain(`${FIRST}.docx`);
    expect([existsSync(document(1)), existsSync(apart), existsSync(aside)]).toEqual([
      false,
      true,
      false,
    ]);
    expect(await isClean(register)).toBe(true);
  }));

test("a file that cannot be moved is told of, and moved by a later command", () =>
  withFolder(async (folder) => {
    const register = await issuedRegister(folder);
    const { run, file, document } = register;
    writeFileSync(file("annulled"), "in the way");
    const { code, err } = await run("annul", FIRST, ...REASON);
    expect([code, err.includes("could not be put into their places (1)")]).toEqual([0, true]);
    expect(existsSync(document(1))).toBe(true);
  }));

test("a copy from before an annulment brings the file back with the document", () =>
  withFolder(async (folder) => {
    const register = await issuedRegister(folder);
    const { run, document } = register;
    const copy = JSON.parse((await run("backup", join(folder, "usb"), "--json")).out).file;
    await run("annul", FIRST, ...REASON);
    expect((await run("restore", copy, "--yes")).code).toBe(0);
    expect(existsSync(document(1))).toBe(true);
    expect(await isClean(register)).toBe(true);
  }));

test("files are named by people once the centre wants it; those from before stay as they are", () =>
  withFolder(async (folder) => {
    const register = await issuedRegister(folder);
    const { root, run, file } = register;
    await run("settings", "set", "--file-names", "number-name");
    expect((await run("settings")).out).toContain("the number and the name");
    expect((await run("journal", "acts")).out).toMatch(/named[^a-z]+by: the number alone →/);
    await run("import", fixture("at-2026-014-cardiology.xlsx"), "--course", CARDIOLOGY, "--yes");
    const issued = await run("issue", CARDIOLOGY, "--date", "2026-04-06", "--json");
    const [made, other] = JSON.parse(issued.out).issued;
    expect(basename(made.file)).toMatch(
      new RegExp(`^${made.number} \\p{Lu}\\p{Ll}+ .*\\.docx$`, "u"),
    );
    expect(existsSync(made.file)).toBe(true);
    expect(await isClean(register)).toBe(true);
    expect((await run("verify", made.file)).code).toBe(0);
    renameSync(made.file, `${made.file}.gone`);
    expect(JSON.parse((await run("reprint", made.number, "--json")).out).file).toBe(made.file);
    await run("annul", other.number, ...REASON);
    expect(existsSync(join(dirname(other.file), "annulled", basename(other.file)))).toBe(true);
    await run("settings", "set", "--file-names", "number");
    await run("duplicate", made.number, ...REASON);
    await run("duplicate", FIRST, ...REASON);
    expect(existsSync(file(`annulled/${FIRST}.docx`))).toBe(true);
    renameSync(`${made.file}.gone`, join(folder, "gone.docx"));
    expect(await isClean(register)).toBe(true);
    // A register that is lost knows by the files which numbers were given.
    const copy = JSON.parse((await run("backup", join(folder, "usb"), "--json")).out).file;
    await run("duplicate", "3-2026-00003", ...REASON, "--json");
    await run("settings", "set", "--file-names", "number-name");
    const last = JSON.parse(
      (await run("duplicate", "3-2026-00004", ...REASON, "--json")).out,
    ).number;
    writeFileSync(join(root, "kualik.db"), "damaged");
    expect((await run("restore", copy, "--yes")).code).toBe(0);
    const next = JSON.parse(
      (await run("duplicate", "3-2026-00005", ...REASON, "--json")).out,
    ).number;
    expect(Number(next.slice(-5))).toBe(Number(last.slice(-5)) + 1);
    expect((await run("audit")).out).toContain(`${last} `);
  }));

test("a course goes into one archive, by number and person, without what holds no longer", () =>
  withFolder(async (folder) => {
    const register = await issuedRegister(folder);
    const { root, run, document } = register;
    await run("annul", FIRST, ...REASON);
    const zip = join(folder, "course.zip");
    const print = (...args: string[]) =>
      kualik(["print", AUDITED_COURSE, "--zip", ...args, "--register", root], {
        cwd: folder,
        env: { PATH: "" },
      });
    const printed = JSON.parse((await print(zip, "--json")).out);
    expect([printed.zip, printed.print, printed.numbers.length]).toEqual([zip, undefined, 9]);
    const files = unzipSync(readFileSync(zip));
    expect(Object.keys(files)).toHaveLength(9);
    const [name = ""] = Object.keys(files);
    expect(name).toMatch(new RegExp(`^${SECOND} \\p{Lu}\\p{Ll}+ .*\\.docx$`, "u"));
    expect(Buffer.from(files[name] ?? []).equals(readFileSync(document(2)))).toBe(true);
    expect((await print("course.zip")).err).toContain("course-2.zip");
    expect((await print()).err).toContain(join(folder, `${AUDITED_COURSE}.zip`));
    expect((await run("journal", "acts", "--act", "print")).out).toContain("course.zip");
    expect((await print("course.rar")).code).toBe(2);
    expect(await isClean(register)).toBe(true);
  }));
