import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { fixture, kualik, newRegister, projectRoot, type Run } from "./kualik.js";
import { documentText, replaceInDocument } from "./papers.js";

const KIND = "advanced-training-certificate";
const COURSE = "AT-2026-014";
const SHIPPED = join(projectRoot, "templates", `${KIND}.docx`);

let folder: string;
let register: string;
let run: (...args: string[]) => Promise<Run>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "kualik-editions-"));
  const made = folder;
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  register = join(folder, "register");
  run = await newRegister(register);
});

async function ok(...args: string[]): Promise<Run> {
  const result = await run(...args);
  if (result.code !== 0) throw new Error(result.err);
  return result;
}

async function enterCourse(): Promise<void> {
  await ok("import", fixture("at-2026-014-cardiology.xlsx"), "--course", COURSE, "--yes");
}

async function issue(
  date = "2026-02-16",
): Promise<{ number: string; kind: string; file: string }[]> {
  const { issued } = JSON.parse((await ok("issue", COURSE, "--date", date, "--json")).out);
  expect(issued.length).toBeGreaterThan(0);
  return issued;
}

/** The shipped template with another word in it. */
function edition(word: string, name = `${word}.docx`): string {
  const path = join(folder, name);
  replaceInDocument(SHIPPED, path, [["КУӘЛІК", word]]);
  return path;
}

async function editions() {
  return JSON.parse((await ok("templates", "list", "--json")).out).filter(
    ({ kind }: { kind: string }) => kind === KIND,
  );
}

const own = (name = `${KIND}.docx`) => join(register, "templates", name);

describe("kualik templates list", () => {
  it("shows the shipped editions as in force from the beginning", async () => {
    const { out } = await ok("templates", "list");
    expect(out.match(/from the beginning/g)).toHaveLength(5);
    expect(await editions()).toEqual([
      expect.objectContaining({ from: "0001-01-01", inForce: true, documents: 0, file: own() }),
    ]);
  });

  it("names a file that was changed and not used, and after an issue what was made from it", async () => {
    await enterCourse();
    copyFileSync(edition("ӨЗГЕРГЕН"), own());
    expect((await ok("templates", "list")).err).toContain(own());
    expect((await editions())[1]).toMatchObject({
      from: null,
      inForce: false,
      addedAt: null,
      documents: 0,
    });
    const count = (await issue()).filter(({ kind }) => kind === KIND).length;
    expect((await editions())[1]).toMatchObject({
      from: "2026-02-16",
      inForce: true,
      documents: count,
    });
    expect((await ok("templates", "list")).err).toMatch(
      /^The wording of the shipped forms [^\n]*\n$/,
    );
  });
});

describe("kualik templates check", () => {
  it("tells without a register what a template can serve for", async () => {
    const { code, out } = await kualik(["templates", "check", SHIPPED, "--json"], { cwd: folder });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ serves: expect.arrayContaining([KIND]), faults: [] });
  });

  it("tells every fault at once for the likeliest kind", async () => {
    const bad = join(folder, "bad.docx");
    replaceInDocument(SHIPPED, bad, [
      ["{{full_name_kk}}", "{{ful_name_kk}}"],
      ["{{city_ru}}", "{{city_ru}"],
    ]);
    const { code, out } = await run("templates", "check", bad, "--json");
    expect(code).toBe(1);
    const { serves, kind, faults } = JSON.parse(out);
    expect([serves, kind]).toEqual([[], KIND]);
    expect(faults).toContainEqual(
      expect.objectContaining({ code: "unknown-field", nearest: "full_name_kk" }),
    );
    const codes = new Set(faults.map((fault: { code: string }) => fault.code));
    expect([...codes].sort()).toEqual(["broken-braces", "unknown-field"]);
    expect((await run("templates", "check", bad)).out).toContain("full_name_kk");
    const reference = join(projectRoot, "templates", "non-completion-reference.docx");
    const { out: fits } = await run("templates", "check", reference, "--json");
    expect(JSON.parse(fits).serves).toEqual(["non-completion-reference"]);
  });

  it("names what would not stay as it was issued, with its place in words", async () => {
    const bad = join(folder, "bad.docx");
    const date =
      '<w:fldSimple w:instr=" DATE "><w:r><w:t>16.03.2026</w:t></w:r></w:fldSimple><w:hyperlink w:anchor="{{city_ru}}"/></w:p></w:ftr>';
    replaceInDocument(SHIPPED, bad, [["</w:p></w:ftr>", date]]);
    const { code, out } = await run("templates", "check", bad, "--kind", "3");
    expect(code).toBe(1);
    expect(out).toMatch(/footer, “16\.03\.2026”: the Word field DATE changes by itself/);
    expect(out).toMatch(/footer: \{\{city_ru\}\} stands where nothing is filled in/);
    await enterCourse();
    copyFileSync(bad, own());
    const { code: refused, err } = await run("issue", COURSE, "--date", "2026-02-16");
    expect(refused).toBe(1);
    expect(err).toContain("changes by itself");
  });

  it("refuses a kind that there is not as wrong usage, and what is no Word document", async () => {
    expect((await run("templates", "check", SHIPPED, "--kind", "6")).code).toBe(2);
    const { code, err } = await run("templates", "check", fixture("utf-8.csv"));
    expect(code).toBe(1);
    expect(err).toContain("no Word document");
  });
});

describe("kualik templates preview", () => {
  it("fills what the next issue would use, with the centre's data, and keeps nothing", async () => {
    copyFileSync(edition("ӨЗГЕРГЕН"), own());
    const before = (await ok("templates", "list", "--json")).out;
    const path = join(folder, "look.docx");
    await ok("templates", "preview", "3", "--out", path);
    const text = documentText(readFileSync(path));
    expect(text).toContain("ҮЛГІ / ОБРАЗЕЦ");
    expect(text).toContain("ӨЗГЕРГЕН");
    expect(text).toContain("Учебный центр «Үлгі»");
    expect(text).not.toMatch(/\{\{|\}\}/);
    expect((await ok("templates", "list", "--json")).out).toBe(before);
    expect(JSON.parse((await ok("journal", "--json")).out)).toEqual([]);
  });

  it("replaces an earlier preview, and no other file", async () => {
    const preview = () =>
      kualik(["templates", "preview", KIND, "--file", SHIPPED], { cwd: folder });
    expect((await preview()).code).toBe(0);
    const path = join(folder, `preview-${KIND}.docx`);
    expect(existsSync(path)).toBe(true);
    expect((await preview()).err).toContain("replaced");
    copyFileSync(SHIPPED, path);
    expect(await preview()).toMatchObject({
      code: 1,
      err: expect.stringContaining("not overwritten"),
    });
    expect(readFileSync(path)).toEqual(readFileSync(SHIPPED));
  });
});

describe("kualik templates fields", () => {
  it("tells each field's meaning in the language asked for", async () => {
    const { out } = await kualik(["templates", "fields", "5", "--json", "--lang", "ru"], {
      cwd: folder,
    });
    expect(JSON.parse(out)).toContainEqual({
      field: "attended_ru",
      meaning: "освоенный объём, на русском",
      needs: { "non-completion-reference": "optional" },
      example: "24\u00a0часа",
    });
    expect((await ok("templates", "fields")).out).toContain("{{full_name_kk}}");
  });
});

describe("kualik templates add", () => {
  it("puts a future edition in force on its day, and leaves the file until then", async () => {
    const next = edition("ЖАҢА КУӘЛІК");
    await ok("templates", "add", "3", next, "--from", "2999-01-01");
    expect(readFileSync(own())).toEqual(readFileSync(SHIPPED));
    expect(await editions()).toEqual([
      expect.objectContaining({ inForce: true }),
      expect.objectContaining({ from: "2999-01-01", inForce: false, documents: 0 }),
    ]);
    await enterCourse();
    const [document] = await issue();
    expect(documentText(readFileSync(document?.file ?? ""))).not.toContain("ЖАҢА КУӘЛІК");
  });

  it("uses the edition of the day of issue, whatever lies in the folder", async () => {
    await ok("templates", "add", "3", edition("АҚПАН"), "--from", "2026-02-01");
    await ok("templates", "add", "3", edition("МАМЫР"), "--from", "2026-05-01");
    expect(readFileSync(own())).toEqual(readFileSync(join(folder, "МАМЫР.docx")));
    await enterCourse();
    const [document] = await issue("2026-02-16");
    expect(documentText(readFileSync(document?.file ?? ""))).toContain("АҚПАН");
  });

  it("says that issued documents stay as they are", async () => {
    await enterCourse();
    const count = (await issue()).filter(({ kind }) => kind === KIND).length;
    const { err } = await ok("templates", "add", "3", edition("ЖАҢА"), "--from", "2026-02-10");
    expect(err).toMatch(new RegExp(`another edition: ${count}\\. They stay`));
  });

  it("takes the place of an edition of the same day, and does nothing twice", async () => {
    await ok("templates", "add", "3", edition("БІР"), "--from", "2026-02-10");
    expect(
      (await ok("templates", "add", "3", edition("ЕКІ"), "--from", "2026-02-10")).err,
    ).toContain("takes its place");
    const listed = await editions();
    expect(listed.map(({ from }: { from: string | null }) => from).sort()).toEqual(
      ["0001-01-01", "2026-02-10", null].sort(),
    );
    const again = await ok("templates", "add", "3", edition("ЕКІ"), "--from", "2026-03-01");
    expect(again.err).toContain("in force already");
    expect(await editions()).toEqual(listed);
  });

  it("never loses a file that the register does not keep", async () => {
    writeFileSync(own(), readFileSync(edition("ЖҰМЫСТА")));
    const { err } = await ok("templates", "add", "3", edition("БАСҚА"), "--from", "2026-02-10");
    const aside = readdirSync(join(register, "templates")).find((name) => name.includes(".old."));
    expect(err).toContain(aside);
    expect(readFileSync(own(aside))).toEqual(readFileSync(join(folder, "ЖҰМЫСТА.docx")));
    expect(readFileSync(own())).toEqual(readFileSync(join(folder, "БАСҚА.docx")));
  });

  it("takes a file of another kind of document only where that is said to be meant", async () => {
    const add = ["templates", "add", "5", SHIPPED, "--from", "2026-02-10"];
    const refused = await run(...add);
    expect([refused.code, refused.err.includes("--yes")]).toEqual([1, true]);
    const { err } = await ok(...add, "--yes");
    expect(err).toContain(
      "serves as another kind of document too: certificate of advanced training",
    );
    expect((await editions()).map(({ from }: { from: string }) => from)).toEqual(["0001-01-01"]);
  });

  it("takes nothing with faults", async () => {
    const bad = join(folder, "bad.docx");
    replaceInDocument(SHIPPED, bad, [["{{full_name_kk}}", "{{full_name}}"]]);
    const before = await editions();
    const { code, err } = await run("templates", "add", "3", bad, "--from", "2026-02-10");
    expect(code).toBe(1);
    expect(err).toContain("full_name");
    expect(await editions()).toEqual(before);
  });
});

describe("an earlier edition in the folder", () => {
  it("is not used, and issue says so and how to go back", async () => {
    await ok("templates", "add", "3", edition("КЕЙІНГІ"), "--from", "2026-02-10");
    copyFileSync(SHIPPED, own());
    await enterCourse();
    const { err } = await ok("issue", COURSE, "--date", "2026-02-16");
    expect(err).toContain(`kualik templates add ${KIND} ${own()} --from`);
  });
});

describe("kualik templates diff", () => {
  it("tells what changed between days, hashes and files", async () => {
    await ok("templates", "add", "3", edition("ЖАҢА"), "--from", "2026-02-10");
    const hash = (await editions())[1].sha256.slice(0, 12);
    const wanted = {
      fields: { added: [], removed: [] },
      text: [{ place: "body", removed: ["КУӘЛІК"], added: ["ЖАҢА"] }],
      other: [],
    };
    for (const [a, b] of [
      ["3@2026-02-09", "3@2026-02-10"],
      [SHIPPED, hash],
      [`${KIND}@09.02.2026`, join(folder, "ЖАҢА.docx")],
    ] as const) {
      expect(JSON.parse((await ok("templates", "diff", a, b, "--json")).out)).toEqual(wanted);
    }
    expect((await ok("templates", "diff", SHIPPED, hash)).out).toMatch(/− КУӘЛІК\n\s+\+ ЖАҢА/);
    expect((await ok("templates", "diff", hash, hash)).err).toContain("the same");
  });

  it("names an edition that there is not", async () => {
    const { code, err } = await run("templates", "diff", SHIPPED, "3@soon");
    expect(code).toBe(1);
    expect(err).toContain("3@soon");
  });
});

describe("kualik templates confirm", () => {
  const REMINDER = /has not confirmed it yet \(forms: (\d)\)/;

  it("reminds of the shipped wording until the centre vouches for it, and keeps who did", async () => {
    await enterCourse();
    const first = await ok("issue", COURSE, "--date", "2026-02-16", "--yes");
    expect(REMINDER.exec(first.err)?.[1]).toBe("5");
    expect((await run("templates", "confirm", "3", "5", "--yes")).err).toContain("Confirmed: 2.");
    expect(REMINDER.exec((await ok("templates", "list")).err)?.[1]).toBe("3");
    const [look] = JSON.parse((await run("doctor", "--json")).out).filter(
      ({ about }: { about: string }) => about === "forms",
    );
    expect(look).toMatchObject({ state: "note", code: "unconfirmed-forms" });
    const rest = JSON.parse((await ok("templates", "confirm", "--yes", "--json")).out);
    expect(rest.map(({ kind }: { kind: string }) => kind)).toContain("refusal-notice");
    expect((await ok("templates", "list")).err).toBe("");
    const again = await run("templates", "confirm", "--yes");
    expect([again.code, again.err]).toEqual([1, expect.stringContaining("no form to confirm")]);
    const acts = JSON.parse((await ok("journal", "acts", "--act", "confirmation", "--json")).out);
    expect(acts).toHaveLength(5);
    await ok("audit");
  });

  it("asks for no confirmation of a centre's own form", async () => {
    await ok("templates", "add", "3", edition("КУӘЛІГІ"), "--from", "2026-01-01");
    expect(REMINDER.exec((await ok("templates", "list")).err)?.[1]).toBe("4");
  });
});
