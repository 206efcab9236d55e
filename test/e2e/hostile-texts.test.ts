import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fixture, newRegister, type Run } from "./kualik.js";

const ROSTER = fixture("at-2026-014-cardiology.xlsx");
/** Clears a screen, names a window, hides, turns the line, is half a letter. */
const SIGNS = ["\u001B[2J", "\u0007", "\u009B2J", "\uFFFE", "\u0000"];

let folder: string;
let run: (...args: string[]) => Promise<Run>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kualik-hostile-"));
  run = await newRegister(join(folder, "register"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Nothing that a screen obeys, and no line that Kualik did not write. */
function expectHarmless({ out, err }: Run): void {
  expect(out + err).toMatch(/^[\n\P{C}]*$/u);
  expect(out + err).not.toMatch(/^✔ genuine/m);
}

async function expectAuditInOrder(): Promise<void> {
  const { code, out } = await run("audit");
  expect(code, out).toBe(0);
}

describe("what is typed", () => {
  const who = ["--iin", "841014405586", "--channel", "direct"];
  const shown = ["--identity-document", "id-card 012345678"];

  it.each([
    ["--name", "request", "open", "--channel", "portal", "--name"],
    ["--portal-number", "request", "open", ...who, ...shown, "--portal-number"],
    ["--identity-document", "request", "open", ...who, "--identity-document"],
    ["--about", "journal", "acts", "--about"],
    ["--title-ru", "import", ROSTER, "--course", "T-1", "--yes", "--title-ru"],
    ["--course", "import", ROSTER, "--yes", "--course"],
    ["--name-ru", "settings", "set", "--name-ru"],
    ["words", "find"],
  ])("with a sign that nobody can print as %s is refused, and nothing is kept", async (...line) => {
    const [place = "", ...args] = line;
    const before = (await run("journal", "acts", "--json")).out;
    for (const sign of SIGNS) {
      const refused = await run(...args, `Ким${sign} Сергей`);
      expect([refused.code, refused.err.includes(place)], refused.err).toEqual([1, true]);
      expectHarmless(refused);
    }
    expect((await run("journal", "acts", "--json")).out).toBe(before);
  });

  it("is kept without what nobody sees", async () => {
    const name = "\u202EКим\u200B \u2066Сергей\uFEFF";
    const opened = await run("request", "open", "--channel", "portal", "--name", name, "--json");
    const { request } = JSON.parse(opened.out);
    const { out } = await run("request", "show", request, "--json");
    expect(JSON.parse(out).applicantName).toBe("Ким Сергей");
  });
});

describe("what the portal lists", () => {
  it("is received where it can be answered, and can be answered then", async () => {
    const item = (number: string, name: string) => ({
      number,
      submitted: "2026-01-05 10:00",
      name,
    });
    const file = join(folder, "portal.json");
    const bad = [...SIGNS, "\uD800", "\uDC00x"].map((sign, index) =>
      item(`B-${index}`, `Ли${sign}`),
    );
    writeFileSync(file, JSON.stringify([...bad, item("P-1", "\u202EЛи\u200B Анна")]));
    const imported = await run("request", "import", file);
    expect(imported.code).toBe(1);
    expectHarmless(imported);
    const { out } = await run("requests", "--json");
    const listed = JSON.parse(out).filter(({ externalNumber }: { externalNumber: string }) =>
      /^[BP]-/.test(externalNumber),
    );
    expect(listed).toMatchObject([{ externalNumber: "P-1", applicantName: "Ли Анна" }]);
    const said = ["--ground", "untrue-documents-or-data", "--explanation", "Нет сведений"];
    const refused = await run("request", "refuse", listed[0].number, ...said, "--yes");
    expect(refused.code, refused.err).toBe(0);
    await expectAuditInOrder();
  });
});

describe("a workbook", () => {
  /** The roster with other texts in the places of some of its own. */
  function rosterWith(name: string, texts: Readonly<Record<string, string>>): string {
    const parts = unzipSync(readFileSync(ROSTER));
    for (const [part, bytes] of Object.entries(parts)) {
      if (!/sharedStrings|worksheets\/sheet/.test(part)) continue;
      const xml = Object.entries(texts).reduce(
        (before, [own, other]) => before.replaceAll(own, other),
        strFromU8(bytes),
      );
      parts[part] = strToU8(xml);
    }
    const file = join(folder, name);
    writeFileSync(file, zipSync(parts));
    return file;
  }

  it.each(["_x0007_", "_x001B_[2J", "_xD800_", "_x009B_"])(
    "with %s in a name holds the row, and the register stays whole",
    async (sign) => {
      const file = rosterWith(`name${sign}.xlsx`, { Нургалиева: `Нур${sign}галиева` });
      expect(readFileSync(file)).not.toEqual(readFileSync(ROSTER));
      const code = `N-${sign.replaceAll(/\W|_/g, "")}`;
      const imported = await run("import", file, "--course", code, "--yes");
      expect(imported.code, imported.err).toBeLessThan(2);
      expectHarmless(imported);
      expectHarmless(await run("review", code, "--json"));
      await expectAuditInOrder();
    },
  );

  it.each([
    ["_x0007_", "--title-ru"],
    ["_xD800_", "--title-ru"],
    ["\u202E\u200B", null],
  ])("with %j in its topic is refused, or is read without it", async (sign, refused) => {
    const code = `T-${sign.charCodeAt(2)}`;
    const file = rosterWith(`${code}.xlsx`, { подходы: `под${sign}ходы` });
    const { out, err } = await run("import", file, "--course", code, "--yes");
    if (refused !== null) expect(err).toContain(refused);
    expectHarmless({ code: 0, out, err });
    const courses = JSON.parse((await run("courses", "--json")).out) as { code: string }[];
    const kept = courses.find((one) => one.code === code);
    expect(kept === undefined).toBe(refused !== null);
    expect(JSON.stringify(kept ?? "")).toMatch(/^[\P{C}]*$/u);
    await expectAuditInOrder();
  });
});

describe("the name of a file", () => {
  it.each([
    ["\r\u001B[2K✔ genuine.docx", "<U+000D><U+001B>[2K✔ genuine.docx"],
    ["x.docx\n✔ genuine: every byte.docx", "x.docx<U+000A>✔ genuine"],
    ["\u202Excod.docx", "<U+202E>xcod.docx"],
    ["\u009B1A.docx", "<U+009B>1A.docx"],
  ])("%j cannot pass for what Kualik says", async (name, shown) => {
    const file = join(folder, name);
    writeFileSync(file, "no document");
    for (const command of [["verify"], ["import"], ["templates", "check"]]) {
      const more = command[0] === "templates" ? ["--kind", "3"] : [];
      const told = await run(...command, file, ...more);
      expect(told.code).toBe(1);
      expect(told.out + told.err).toContain(shown);
      expectHarmless(told);
    }
  });
});
