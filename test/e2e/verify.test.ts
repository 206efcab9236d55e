import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fixture, newRegister, projectRoot, type Run } from "./kualik.js";
import { replaceInDocument } from "./papers.js";

const COURSE = "AT-2026-014";

interface Issued {
  number: string;
  kind: string;
  name: string;
  file: string;
}

let folder: string;
let register: string;
let run: (...args: string[]) => Promise<Run>;
let first: Issued;
let second: Issued;
let original: Buffer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kualik-verify-"));
  register = join(folder, "register");
  run = await newRegister(register);
  await run("import", fixture("at-2026-014-cardiology.xlsx"), "--course", COURSE, "--yes");
  const { out } = await run("issue", COURSE, "--date", "2026-02-16", "--json");
  const certificates = JSON.parse(out).issued.filter(
    ({ kind }: Issued) => kind === "advanced-training-certificate",
  );
  [first, second] = certificates;
  original = readFileSync(first.file);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string) => join(folder, name);

async function verify(...files: string[]) {
  const { code, out } = await run("verify", ...files, "--json");
  return { code, found: JSON.parse(out) };
}

describe("kualik verify", () => {
  it("knows what was issued, wherever it lies", async () => {
    copyFileSync(first.file, inFolder("copy.docx"));
    const { code, found } = await verify(inFolder("copy.docx"), second.file);
    expect(code).toBe(0);
    expect(found).toEqual([
      expect.objectContaining({ genuine: true, number: first.number, status: "issued" }),
      expect.objectContaining({ genuine: true, number: second.number, differences: [], other: [] }),
    ]);
    const { out } = await run("verify", first.file);
    expect(out).toContain(first.name);
    expect(out).toContain("16.02.2026");
  });

  it("tells which field was changed, and what was put in", async () => {
    const [family = ""] = first.name.split(" ");
    replaceInDocument(first.file, inFolder("name.docx"), [[family, "Подменова"]]);
    const { code, found } = await verify(inFolder("name.docx"));
    expect(code).toBe(1);
    const [{ genuine, number, differences, other }] = found;
    expect({ genuine, number, other }).toEqual({ genuine: false, number: first.number, other: [] });
    expect(differences).toContainEqual({
      field: "full_name_ru",
      registered: first.name,
      found: first.name.replace(family, "Подменова"),
    });
    const changed = differences.map(({ field }: { field: string }) => field);
    expect(changed.filter((field: string) => !field.startsWith("full_name"))).toEqual([]);
    expect((await run("verify", inFolder("name.docx"), "--lang", "ru")).out).toContain(
      "фамилия, имя, отчество, на русском",
    );
  });

  it("compares with the document whose number the file bears", async () => {
    replaceInDocument(first.file, inFolder("number.docx"), [[first.number, second.number]]);
    const [{ number, differences }] = (await verify(inFolder("number.docx"))).found;
    expect(number).toBe(second.number);
    expect(differences).toContainEqual(
      expect.objectContaining({
        field: "full_name_ru",
        registered: second.name,
        found: first.name,
      }),
    );
  });

  it("knows by the file's name a document whose number was changed to one that is not", async () => {
    replaceInDocument(first.file, inFolder(`${first.number}.docx`), [
      [first.number, "3-2026-77777"],
    ]);
    const [{ number, differences }] = (await verify(inFolder(`${first.number}.docx`))).found;
    expect(number).toBe(first.number);
    expect(differences).toEqual([
      { field: "registration_number", registered: first.number, found: "3-2026-77777" },
    ]);
  });

  it("calls a file saved again by its name, and one that may show other words doubtful", async () => {
    const spelling = '<w:proofErr w:type="spellStart"/><w:r>';
    replaceInDocument(first.file, inFolder("saved.docx"), [["<w:r>", spelling]]);
    const hidden = "<w:vanish/></w:rPr>";
    replaceInDocument(first.file, inFolder("hidden.docx"), [["</w:rPr>", hidden]]);
    const { code, found } = await verify(inFolder("saved.docx"), inFolder("hidden.docx"));
    expect(code).toBe(1);
    expect(found).toEqual([
      expect.objectContaining({ verdict: "saved-again", genuine: false, number: first.number }),
      expect.objectContaining({ verdict: "in-doubt", genuine: false, differences: [], other: [] }),
    ]);
    const told = await run("verify", inFolder("hidden.docx"), "--reprint");
    const reprint = inFolder(`${first.number}-reprint.docx`);
    expect(told.out).toContain("cannot be told");
    expect(told.err).toContain(reprint);
    expect(readFileSync(reprint)).toEqual(original);
    const again = JSON.parse((await run("verify", reprint, "--reprint", "--json")).out);
    expect(again[0]).not.toHaveProperty("reprint");
  });

  it("looks at the other files where one of them cannot be written again", async () => {
    const hidden = "<w:vanish/></w:rPr>";
    const place = inFolder("in the way");
    mkdirSync(join(place, `${first.number}-reprint.docx`), { recursive: true });
    replaceInDocument(first.file, join(place, "doubtful.docx"), [["</w:rPr>", hidden]]);
    const files = [join(place, "doubtful.docx"), first.file];
    const { code, out, err } = await run("verify", ...files, "--reprint", "--json");
    expect(code).toBe(1);
    expect(err).toContain("-reprint.docx is a folder");
    expect(JSON.parse(out)).toMatchObject([{ verdict: "in-doubt" }, { verdict: "genuine" }]);
  });

  it("shows words that came from no field", async () => {
    replaceInDocument(first.file, inFolder("word.docx"), [["СВИДЕТЕЛЬСТВО", "ДИПЛОМ"]]);
    const [{ differences, other }] = (await verify(inFolder("word.docx"))).found;
    expect(differences).toEqual([]);
    expect(other).toEqual([{ registered: "СВИДЕТЕЛЬСТВО", found: "ДИПЛОМ" }]);
  });

  it("says of other and of damaged files what they are, each for itself", async () => {
    copyFileSync(first.file, inFolder("cut.docx"));
    truncateSync(inFolder("cut.docx"), 9000);
    const template = join(projectRoot, "templates", "non-completion-reference.docx");
    const { code, found } = await verify(
      inFolder("cut.docx"),
      inFolder("nowhere.docx"),
      folder,
      fixture("utf-8.csv"),
      template,
      first.file,
    );
    expect(code).toBe(1);
    expect(found.map(({ verdict, error }: Record<string, unknown>) => [verdict, error])).toEqual([
      ["unreadable", "document-broken"],
      ["unreadable", "file-not-found"],
      ["unreadable", "file-is-folder"],
      ["unreadable", "document-broken"],
      ["unknown", null],
      ["genuine", null],
    ]);
    expect((await run("verify", template)).out).toContain("no document of this register");
  });
});

describe("kualik reprint", () => {
  it("gives the same bytes whatever became of template, head and name", async () => {
    const template = join(register, "templates", "advanced-training-certificate.docx");
    const changed = inFolder("later.docx");
    replaceInDocument(template, changed, [["КУӘЛІК", "ЖАҢА"]]);
    expect((await run("templates", "add", "3", changed, "--from", "2026-01-01")).code).toBe(0);
    expect((await run("settings", "set", "--head-name-ru", "Б. Новый")).code).toBe(0);
    const iin = JSON.parse((await run("find", first.number, "--json")).out)[0].iin;
    const renamed = ["--name-ru", "Совсем Другая Анна", "--reason", "брак"];
    expect((await run("trainees", "set", iin, ...renamed)).code).toBe(0);
    rmSync(join(register, "templates"), { recursive: true });

    const out = inFolder("reprinted.docx");
    expect(
      (await run("reprint", `№ ${first.number.replaceAll("-", " – ")}`, "--out", out)).code,
    ).toBe(0);
    expect(readFileSync(out)).toEqual(original);
    expect((await verify(out)).found[0].genuine).toBe(true);
  });

  it("puts a missing or cut off file back in its place, and says where one lies", async () => {
    rmSync(second.file);
    expect(JSON.parse((await run("reprint", second.number, "--json")).out)).toMatchObject({
      number: second.number,
      file: second.file,
      written: true,
    });
    truncateSync(second.file, 5000);
    expect((await run("reprint", second.number)).code).toBe(0);
    expect((await verify(second.file)).code).toBe(0);
    expect(JSON.parse((await run("reprint", second.number, "--json")).out).written).toBe(false);
  });

  it("overwrites no file that says something else", async () => {
    const edited = inFolder("edited.docx");
    replaceInDocument(first.file, edited, [["СВИДЕТЕЛЬСТВО", "ЧЕРНОВИК"]]);
    copyFileSync(edited, first.file);
    const { code, err } = await run("reprint", first.number);
    expect(code).toBe(1);
    expect(err).toContain("--out");
    expect(readFileSync(first.file)).toEqual(readFileSync(edited));

    mkdirSync(inFolder("folder.docx"));
    const intoFolder = await run("reprint", second.number, "--out", inFolder("folder.docx"));
    expect(intoFolder.code).toBe(1);
    expect(intoFolder.err).toContain("is a folder");
    expect((await run("reprint", second.number, "--out", inFolder("document.pdf"))).code).toBe(2);

    writeFileSync(inFolder("notes.docx"), "mine");
    expect((await run("reprint", first.number, "--out", inFolder("notes.docx"))).code).toBe(1);
    expect(readFileSync(inFolder("notes.docx"), "utf8")).toBe("mine");
    writeFileSync(first.file, original);
  });

  it("says that there is no such number", async () => {
    const { code, err } = await run("reprint", "3-2026-99999", "--out", inFolder("none.docx"));
    expect(code).toBe(1);
    expect(err).toContain("3-2026-99999");
    expect(existsSync(inFolder("none.docx"))).toBe(false);
  });
});
