import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import form from "../../data/roster-form.json" with { type: "json" };
import { fixture } from "./kualik.js";
import {
  ACCEPTED,
  CORRECTIONS,
  FLAGS,
  HELD,
  messyCourse,
  RETURNED_COURSE,
  type Returning,
  textsOf,
  typeInto,
} from "./workbooks.js";

let folder: string;
let run: Returning["run"];
let exported: Returning["exported"];
let imported: Returning["imported"];
let counts: Returning["counts"];
let countsOf: Returning["countsOf"];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "kualik-returned-"));
  ({ run, exported, imported, counts, countsOf } = await messyCourse(folder));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a roster that goes back to the lecturer", () => {
  it("has everyone of the course, and says how many wait for a correction", async () => {
    const path = join(folder, "roster.xlsx");
    const { code, out, err } = await run("roster", "export", RETURNED_COURSE, path, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ file: path, rows: ACCEPTED + HELD, held: HELD });
    expect(err).toContain("Send it to the lecturer");
    const texts = textsOf(path);
    expect(texts.I11).toMatch(/^Последняя цифра ИИН/);
    expect(texts.H11).toMatch(/^ЖСН-нің соңғы цифры/);
    expect(texts.I20).toContain("в строке 19");
    expect(texts.J11).toMatch(/^H\d+$/);
    expect([texts.I10, texts.J10]).toEqual([undefined, expect.stringMatching(/^E\d+$/)]);
  });

  it("unchanged changes nothing, however often it comes", async () => {
    for (const name of ["1.xlsx", "2.xlsx"]) {
      const { rows } = await imported(await exported(name));
      const enrolled = rows.filter(({ outcome }: { outcome: string }) => outcome === "accept");
      expect(enrolled).toHaveLength(ACCEPTED);
      for (const { codes } of enrolled) expect(codes).toContain("already-enrolled");
      expect(await counts()).toEqual({ enrolled: ACCEPTED, held: HELD });
    }
  });

  it("corrected settles what was held and doubles nobody", async () => {
    const path = await exported();
    typeInto(path, CORRECTIONS);
    const { rows } = await imported(path);
    // The one row left is somebody who stands in the list twice.
    const held = rows.filter(({ outcome }: { outcome: string }) => outcome === "hold");
    expect(held).toEqual([{ row: 20, outcome: "hold", codes: ["repeated-in-roster"] }]);
    expect(await counts()).toEqual({ enrolled: ACCEPTED + HELD - 1, held: 1 });
    const [found] = JSON.parse((await run("find", "030514607006", "--json")).out);
    expect(found.iin).toBe("030514607006");

    const again = await exported("again.xlsx");
    expect(textsOf(again).B13).toBe("030514607006");
    await imported(again);
    expect(await counts()).toEqual({ enrolled: ACCEPTED + HELD - 1, held: 1 });
  });

  it("corrected in part is held anew once for the rest", async () => {
    const path = await exported();
    typeInto(path, { B11: "810523307002", C12: "Усенов Омирбек", B13: "12" });
    await imported(path);
    expect(await counts()).toEqual({ enrolled: ACCEPTED + 1, held: HELD - 1 });
  });

  it("with name and number corrected at once closes the very row by its key", async () => {
    const path = await exported();
    typeInto(path, { B11: "810523307002", C11: "Шарипов Омирбек" });
    await imported(path);
    expect(await counts()).toEqual({ enrolled: ACCEPTED + 1, held: HELD - 1 });
  });

  it("with a row emptied loses nobody: the row stays held", async () => {
    const path = await exported();
    const cells = ["B12", "C12", "D12", "E12", "F12", "G12"];
    typeInto(path, Object.fromEntries(cells.map((ref) => [ref, null])));
    await imported(path);
    expect(await counts()).toEqual({ enrolled: ACCEPTED, held: HELD });
    expect((await run("check", RETURNED_COURSE)).out).toContain("Усенов Омирбек");
  });

  it("takes people who were forgotten from the blank rows below", async () => {
    const path = await exported();
    typeInto(path, { B36: "011102507009", C36: "Ибраев Нурлан", G36: form.outcomes.completed });
    await imported(path);
    expect(await counts()).toEqual({ enrolled: ACCEPTED + 1, held: HELD });
  });

  it("says of whom the document is issued, and names no operator and no other course", async () => {
    const other = join(folder, "other.xlsx");
    copyFileSync(fixture("at-2026-016-messy.xlsx"), other);
    await run(
      "import",
      other,
      ...FLAGS.map((flag) => (flag === RETURNED_COURSE ? "AT-2026-017" : flag)),
    );
    await run("issue", RETURNED_COURSE, "--date", "2026-03-20");
    const texts = textsOf(await exported());
    expect(texts.I10).toBe("Документ выдан, эту строку не меняйте.");
    expect(Object.values(texts).join("\n")).not.toMatch(/AT-2026-017|kualik /);
  });

  it("shows who lacks hours since the course was made longer", async () => {
    await run("courses", "set", RETURNED_COURSE, "--hours", "144");
    const texts = textsOf(await exported());
    expect(texts.I10).toContain("120 из 144");
  });

  it("is written also where nothing is held, and says so", async () => {
    const path = await exported();
    typeInto(path, CORRECTIONS);
    await imported(path);
    await run("courses", "drop", RETURNED_COURSE, "--row", "20", "--reason", "twice");
    const { code, out, err } = await run(
      "roster",
      "export",
      RETURNED_COURSE,
      path,
      "--overwrite",
      "--json",
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ rows: ACCEPTED + HELD - 1, held: 0 });
    expect(err).toContain("nothing to correct");
  });

  it("is not written for a course that there is not, nor under a name of another format", async () => {
    const { code, err } = await run("roster", "export", "AT-9999", join(folder, "no.xlsx"));
    expect(code).toBe(1);
    expect(err).toContain("AT-9999");
    expect((await run("roster", "export", RETURNED_COURSE, join(folder, "no.ods"))).code).toBe(1);
  });
});

describe("a roster of another shape", () => {
  const LINES = {
    "three columns for the name, with gaps": [
      "Фамилия;Имя;Отчество;ИИН;Часы;Итог",
      "Ким;Сергей;;810523307002;120;завершил",
      "Ахметова;;Серікқызы;850523407003;120;завершила",
      ";Дана;;980925307009;120;завершила",
      "Усенов;Ерлан;нет;1;сто;+",
    ],
    "the name in Kazakh and in Russian": [
      "Тегі, аты (қазақша);ФИО (на русском);ИИН;Итог",
      "Төлегенова Айгүл;Тулегенова Айгуль;030514607006;аяқтады",
      "Әлиева Дана;Aлиева Дана;850523407003;аяқтады",
      "Ким Сергей;;810523307003;=1+1",
      ";Ибраев;011102507009;",
    ],
    "people of one name and none at all": [
      "ФИО;ИИН;Документ;Итог",
      "Оспанова Жанар;;;завершила",
      "Оспанова Жанар;;;завершила",
      "Smith John;;паспорт GBR 533380006;завершил",
      ";;;завершил",
      "Ким Сергей;81052330700;;завершил",
    ],
  };

  it.each(Object.entries(LINES))("with %s comes back unchanged as it was", async (what, lines) => {
    const list = join(folder, "list.csv");
    writeFileSync(list, lines.join("\n"));
    const code = `AT-2026-${Object.keys(LINES).indexOf(what) + 90}`;
    const flags = FLAGS.map((flag) => (flag === RETURNED_COURSE ? code : flag));
    const first = await run("import", list, ...flags, "--title-ru", `Тема: ${what}`);
    expect(first.code).toBe(0);
    const before = await countsOf(code);
    expect(before.held).toBeGreaterThan(0);
    expect(before.enrolled).toBeGreaterThan(0);
    for (const name of ["1.xlsx", "2.xlsx"]) {
      const path = join(folder, name);
      await run("roster", "export", code, path);
      await imported(path);
      expect(await countsOf(code)).toEqual(before);
    }
  });
});
