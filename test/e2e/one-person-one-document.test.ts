import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { documentText } from "./document-text.js";
import { newRegister, type Run, withFolder } from "./kualik.js";

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

function withRegister(
  work: (run: (...args: string[]) => Run, enter: (...lines: string[]) => Run) => void,
): void {
  withFolder((folder) => {
    const run = newRegister(join(folder, "register"));
    let count = 0;
    const enter = (...lines: string[]) => {
      count += 1;
      const path = join(folder, `roster-${count}.csv`);
      writeFileSync(path, [HEADER, ...lines].join("\n"));
      return run("import", path, "--course", "AT-1", ...COURSE);
    };
    work(run, enter);
  });
}

const codesOf = (run: Run) => JSON.parse(run.out).rows.map((row: { codes: string[] }) => row.codes);

describe("one person gets one document of a course", () => {
  it("though the IIN was corrected: the newcomer is held until the wrong entry is taken off", () =>
    withRegister((run, enter) => {
      enter(`Жаров Иван;${OTHER_IIN};;зачет`);
      const corrected = [`Жаров Иван;${GOOD_IIN};;зачет`];
      expect(codesOf(enter(...corrected))).toEqual([["namesake-on-course"]]);
      expect(
        run("courses", "drop", "AT-1", "--person", OTHER_IIN, "--reason", "опечатка").code,
      ).toBe(0);
      expect(codesOf(enter(...corrected, ""))).toEqual([[]]);
      expect(JSON.parse(run("issue", "AT-1", "--json").out).issued).toHaveLength(1);
      expect(run("courses", "drop", "AT-1", "--person", GOOD_IIN, "--reason", "x").err).toContain(
        "3-20",
      );
    }));

  it("while two namesakes in one roster get two", () =>
    withRegister((run, enter) => {
      enter(`Жаров Иван;${OTHER_IIN};;зачет`);
      const both = enter(`Жаров Иван;${OTHER_IIN};;зачет`, `Жаров Иван;${GOOD_IIN};;зачет`);
      expect(codesOf(both)).toEqual([["already-enrolled"], []]);
      expect(JSON.parse(run("issue", "AT-1", "--json").out).issued).toHaveLength(2);
    }));

  it("though a passport stands in one row and the IIN with it in another", () =>
    withRegister((_run, enter) => {
      const rows = enter(
        "Smith John;;N12345678;passed",
        `Smith John;${GOOD_IIN};N 12345678;passed`,
      );
      expect(codesOf(rows)).toEqual([[], ["repeated-in-roster"]]);
    }));

  it("though the person came with a passport first and has an IIN now", () =>
    withRegister((run, enter) => {
      enter("Smith John;;N12345678;passed");
      enter(`Smith John;${GOOD_IIN};N12345678;passed`);
      expect(JSON.parse(run("issue", "AT-1", "--json").out).issued).toHaveLength(1);
      expect(run("find", GOOD_IIN).out).toContain("N12345678");
    }));

  it("though the course's code was typed in other letters", () =>
    withRegister((run, enter) => {
      enter(`Жаров Иван;${GOOD_IIN};;зачет`);
      // А and Т are Cyrillic here.
      expect(JSON.parse(run("issue", "ат-1", "--json").out).issued).toHaveLength(1);
      expect(JSON.parse(run("courses", "--json").out)).toHaveLength(1);
    }));
});

describe("somebody who is on the course by mistake", () => {
  it("is named when a later roster does not bring them", () =>
    withRegister((_run, enter) => {
      enter(`Жаров Иван;${GOOD_IIN};;зачет`, `Ненужный Олег;${OTHER_IIN};;зачет`);
      expect(enter(`Жаров Иван;${GOOD_IIN};;зачет `).err).toContain("Ненужный Олег");
    }));

  it("as a held row is taken off with a reason, and check is content", () =>
    withRegister((run, enter) => {
      enter(`Жаров Иван;${GOOD_IIN};;зачет`, "Лишний Человек;;;зачет");
      expect(run("check").code).toBe(1);
      expect(run("courses", "drop", "AT-1", "--row", "3").code).toBe(2);
      expect(run("courses", "drop", "AT-1", "--row", "7", "--reason", "x").code).toBe(1);
      expect(run("courses", "drop", "AT-1", "--row", "3", "--reason", "не учился").code).toBe(0);
      expect(run("check").code).toBe(0);
    }));

  it("as a row held after the document is settled when the right roster comes again", () =>
    withRegister((run, enter) => {
      const right = `Жаров Иван;${GOOD_IIN};;зачет`;
      enter(right);
      run("issue", "AT-1");
      expect(codesOf(enter(`Жаров Иван;${GOOD_IIN};;незачет`))).toEqual([["already-issued"]]);
      enter(right);
      expect(run("check").code).toBe(0);
    }));
});

describe("a file that lies where a new document belongs", () => {
  it("is set aside, and the document is the person's own", () =>
    withFolder((folder) => {
      const register = join(folder, "register");
      const run = newRegister(register);
      const roster = join(folder, "roster.csv");
      writeFileSync(roster, [HEADER, `Жаров Иван;${GOOD_IIN};;зачет`].join("\n"));
      run("import", roster, "--course", "AT-1", ...COURSE);
      const place = join(register, "issued", "2026", "AT-1");
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, "3-2026-00001.docx"), "somebody else's");
      const { issued } = JSON.parse(run("issue", "AT-1", "--date", "2026-03-16", "--json").out);
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
    withRegister((_run, enter) =>
      expect(codesOf(enter(`Smith John;;${text};passed`))).toEqual([["identity-missing"]]),
    ),
  );

  it.each(["паспорт GBR 533380006", "N12345678", "уд. личности № 012 345 678", "ВНЖ 024567"])(
    "is “%s”",
    (text) =>
      withRegister((_run, enter) =>
        expect(codesOf(enter(`Smith John;;${text};passed`))).toEqual([[]]),
      ),
  );
});

describe("find", () => {
  it.each(["", "'", "ь", "  "])("with nothing to look for, %j, shows nobody", (words) =>
    withRegister((run, enter) => {
      enter(`Жаров Иван;${GOOD_IIN};;зачет`);
      const { code, out } = run("find", words);
      expect(code).toBe(2);
      expect(out).toBe("");
    }),
  );
});
