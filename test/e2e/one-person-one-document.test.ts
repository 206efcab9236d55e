import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newRegister, type Run, withFolder } from "./kualik.js";
import { documentText } from "./papers.js";

const HEADER = "ФИО;ИИН;Документ;Итог";
const GOOD_IIN = "960719442565";
const OTHER_IIN = "680902350901";
const COURSE = [
  ..."--kind advanced-training --hours 60 --start 2026-03-02 --end 2026-03-13 --yes --json".split(
    " ",
  ),
  "--title-ru",
  "Тема",
];

async function withRegister(
  work: (
    run: (...args: string[]) => Promise<Run>,
    enter: (...lines: string[]) => Promise<Run>,
  ) => Promise<void>,
): Promise<void> {
  await withFolder(async (folder) => {
    const run = await newRegister(join(folder, "register"));
    let count = 0;
    const enter = (...lines: string[]) => {
      count += 1;
      const path = join(folder, `roster-${count}.csv`);
      writeFileSync(path, [HEADER, ...lines].join("\n"));
      return run("import", path, "--course", "AT-1", ...COURSE);
    };
    await work(run, enter);
  });
}

const codesOf = (run: Run) => JSON.parse(run.out).rows.map((row: { codes: string[] }) => row.codes);

describe("one person gets one document of a course", () => {
  it("though the IIN was corrected: the newcomer is held until the wrong entry is taken off", () =>
    withRegister(async (run, enter) => {
      await enter(`Жаров Иван;${OTHER_IIN};;зачет`);
      const corrected = [`Жаров Иван;${GOOD_IIN};;зачет`];
      expect(codesOf(await enter(...corrected))).toEqual([["namesake-on-course"]]);
      expect(
        (await run("courses", "drop", "AT-1", "--person", OTHER_IIN, "--reason", "опечатка")).code,
      ).toBe(0);
      expect(codesOf(await enter(...corrected, ""))).toEqual([[]]);
      expect(JSON.parse((await run("issue", "AT-1", "--json")).out).issued).toHaveLength(1);
      expect(
        (await run("courses", "drop", "AT-1", "--person", GOOD_IIN, "--reason", "x")).err,
      ).toContain("3-20");
    }));

  it("while two namesakes in one roster get two", () =>
    withRegister(async (run, enter) => {
      await enter(`Жаров Иван;${OTHER_IIN};;зачет`);
      const both = await enter(`Жаров Иван;${OTHER_IIN};;зачет`, `Жаров Иван;${GOOD_IIN};;зачет`);
      expect(codesOf(both)).toEqual([["already-enrolled"], []]);
      expect(JSON.parse((await run("issue", "AT-1", "--json")).out).issued).toHaveLength(2);
    }));

  it("though a passport stands in one row and the IIN with it in another", () =>
    withRegister(async (_run, enter) => {
      const rows = await enter(
        "Smith John;;N12345678;passed",
        `Smith John;${GOOD_IIN};N 12345678;passed`,
      );
      expect(codesOf(rows)).toEqual([[], ["repeated-in-roster"]]);
    }));

  it("though the person came with a passport first and has an IIN now", () =>
    withRegister(async (run, enter) => {
      await enter("Smith John;;N12345678;passed");
      await enter(`Smith John;${GOOD_IIN};N12345678;passed`);
      expect(JSON.parse((await run("issue", "AT-1", "--json")).out).issued).toHaveLength(1);
      expect((await run("find", GOOD_IIN)).out).toContain("N12345678");
    }));

  it("though the course's code was typed in other letters", () =>
    withRegister(async (run, enter) => {
      await enter(`Жаров Иван;${GOOD_IIN};;зачет`);
      // А and Т are Cyrillic here.
      expect(JSON.parse((await run("issue", "ат-1", "--json")).out).issued).toHaveLength(1);
      expect(JSON.parse((await run("courses", "--json")).out)).toHaveLength(1);
    }));
});

describe("somebody who is on the course by mistake", () => {
  it("is named when a later roster does not bring them", () =>
    withRegister(async (_run, enter) => {
      await enter(`Жаров Иван;${GOOD_IIN};;зачет`, `Ненужный Олег;${OTHER_IIN};;зачет`);
      expect((await enter(`Жаров Иван;${GOOD_IIN};;зачет `)).err).toContain("Ненужный Олег");
    }));

  it("as a held row is taken off with a reason, and check is content", () =>
    withRegister(async (run, enter) => {
      await enter(`Жаров Иван;${GOOD_IIN};;зачет`, "Лишний Человек;;;зачет");
      expect((await run("check")).code).toBe(1);
      expect((await run("courses", "drop", "AT-1", "--row", "3")).code).toBe(2);
      expect((await run("courses", "drop", "AT-1", "--row", "7", "--reason", "x")).code).toBe(1);
      expect(
        (await run("courses", "drop", "AT-1", "--row", "3", "--reason", "не учился")).code,
      ).toBe(0);
      expect((await run("check")).code).toBe(0);
    }));

  it("as a row held after the document is settled when the right roster comes again", () =>
    withRegister(async (run, enter) => {
      const right = `Жаров Иван;${GOOD_IIN};;зачет`;
      await enter(right);
      await run("issue", "AT-1");
      expect(codesOf(await enter(`Жаров Иван;${GOOD_IIN};;незачет`))).toEqual([["already-issued"]]);
      await enter(right);
      expect((await run("check")).code).toBe(0);
    }));
});

describe("a file that lies where a new document belongs", () => {
  it("is set aside, and the document is the person's own", () =>
    withFolder(async (folder) => {
      const register = join(folder, "register");
      const run = await newRegister(register);
      const roster = join(folder, "roster.csv");
      writeFileSync(roster, [HEADER, `Жаров Иван;${GOOD_IIN};;зачет`].join("\n"));
      await run("import", roster, "--course", "AT-1", ...COURSE);
      const place = join(register, "issued", "2026", "AT-1");
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, "3-2026-00001.docx"), "somebody else's");
      const { issued } = JSON.parse(
        (await run("issue", "AT-1", "--date", "2026-03-16", "--json")).out,
      );
      expect(documentText(readFileSync(issued[0].file))).toContain("Жаров Иван");
      const [aside] = readdirSync(place).filter((name) => name.includes(".old."));
      expect(readFileSync(join(place, aside ?? ""), "utf8")).toBe("somebody else's");
    }));
});

describe("an identity document", () => {
  it.each([
    "принесёт до 5 марта",
    "1",
    "№ 12 от 01.02.2026 приказ",
    "ksenia@mail.ru 123456",
    "+7 701 111 22 33",
    "=HYPERLINK(1)12345",
  ])("is not “%s”", (text) =>
    withRegister(async (_run, enter) =>
      expect(codesOf(await enter(`Smith John;;${text};passed`))).toEqual([["identity-missing"]]),
    ),
  );

  it.each(["паспорт GBR 533380006", "N12345678", "уд. личности № 012 345 678", "ВНЖ 024567"])(
    "is “%s”",
    (text) =>
      withRegister(async (_run, enter) =>
        expect(codesOf(await enter(`Smith John;;${text};passed`))).toEqual([[]]),
      ),
  );
});

describe("find", () => {
  it.each(["", "'", "ь", "  "])("with nothing to look for, %j, shows nobody", (words) =>
    withRegister(async (run, enter) => {
      await enter(`Жаров Иван;${GOOD_IIN};;зачет`);
      const { code, out } = await run("find", words);
      expect(code).toBe(2);
      expect(out).toBe("");
    }),
  );
});
