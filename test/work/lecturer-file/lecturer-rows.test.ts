import { describe, expect, test } from "vitest";
import { loadTranslate } from "../../../src/language/translate.js";
import { problem } from "../../../src/model/problem.js";
import type { EnrolmentState } from "../../../src/register/courses/enrolments.js";
import type { HeldRow } from "../../../src/register/rosters/held-rows.js";
import { lecturerRows, namesOf } from "../../../src/work/lecturer-file.js";
import { type Cells, rosterRow } from "../../checks/build-rows.js";
import { COURSE } from "../../register/register-under-test.js";

const LANGUAGES = { kk: await loadTranslate("kk"), ru: await loadTranslate("ru") };

function enrolled(id: number, rosterId: number, row: number, iin: string): EnrolmentState {
  return {
    id,
    rosterId,
    row,
    iin,
    identityDocument: null,
    fullNameKk: "Ким Сергей",
    fullNameRu: "Ким Сергей",
    birthDate: null,
    outcome: "completed",
    hoursAttended: null,
    documentNumber: null,
    stoppedAfter: null,
    identityKey: `iin:${id}`,
    letPass: [],
  };
}

function held(id: number, rosterId: number, row: number, cells: Cells): HeldRow {
  return {
    id,
    rosterId,
    row,
    courseCode: COURSE.code,
    leftAt: null,
    person: { identityKey: null, nameKey: null },
    fileName: "list.xlsx",
    cells: rosterRow(row, cells).cells,
    problems: [problem("iin-conflict", row, null, { first: 3 })],
  };
}

function keysOf(enrolments: EnrolmentState[], rows: HeldRow[]): string[] {
  return lecturerRows(COURSE, enrolments, rows, LANGUAGES).map(({ key }) => key);
}

describe("the rows of a roster that goes back", () => {
  test("stand in the order of the rosters, held and enrolled among each other", () => {
    const enrolments = [enrolled(1, 2, 3, "970925393119"), enrolled(2, 1, 9, "841014405586")];
    const rows = [held(7, 1, 4, { iin: "1" }), held(8, 2, 4, { iin: "2" })];
    expect(keysOf(enrolments, rows)).toEqual(["H7", "E2", "E1", "H8"]);
  });

  test.each(["020601645406", "20601645406", "0206 0164 5406"])(
    "have one with somebody's IIN, %s, below that person",
    (iin) => {
      const enrolments = [enrolled(1, 1, 2, "841014405586"), enrolled(2, 2, 5, "020601645406")];
      const rows = [held(7, 1, 3, { iin }), held(8, 2, 4, { iin: "1" })];
      expect(keysOf(enrolments, rows)).toEqual(["E1", "H8", "E2", "H7"]);
    },
  );

  test("name the line of another row where it stands now, and no line that is another's", () => {
    const rows = [held(7, 1, 4, { iin: "1" })];
    const remarks = (enrolment: EnrolmentState) =>
      lecturerRows(COURSE, [enrolment], rows, LANGUAGES).find(({ key }) => key === "H7")?.remarks
        .ru;
    expect(remarks(enrolled(1, 1, 3, "970925393119"))).toContain("строке 10");
    expect(remarks(enrolled(1, 2, 3, "970925393119"))).toBe("ИИН другого человека.");
  });
});

describe("the name of a held row", () => {
  test.each<[string, Cells, ReturnType<typeof namesOf>]>([
    ["as it stands", { fullName: " Ким  Сергей" }, { nameRu: { text: " Ким  Сергей" } }],
    ["with Kazakh letters", { fullName: "Әлия" }, { nameKk: { text: "Әлия" } }],
    [
      "of three cells",
      { familyName: "Ким", givenName: "Сергей", patronymic: "Ли" },
      { nameRu: { text: "Ким Сергей Ли" } },
    ],
    [
      "without a patronymic said by a dash",
      { familyName: "Ким", givenName: "Сергей", patronymic: "-" },
      { nameRu: { text: "Ким Сергей" } },
    ],
    [
      "without a given name, which stays visible",
      { familyName: "Ким", givenName: "нет", patronymic: "Петрович" },
      { nameRu: { text: "Ким … Петрович" } },
    ],
    [
      "in two languages",
      { familyNameKk: "Әлиева", givenNameKk: "Дана", fullNameRu: "Алиева Дана" },
      { nameKk: { text: "Әлиева Дана" }, nameRu: { text: "Алиева Дана" } },
    ],
    ["that is missing", { iin: "1" }, {}],
  ])("%s", (_what, cells, names) => {
    expect(namesOf(rosterRow(5, cells).cells)).toEqual(names);
  });
});
