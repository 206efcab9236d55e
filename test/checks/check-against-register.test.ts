import { describe, expect, test } from "vitest";
import { checkAgainstRegister } from "../../src/checks/check-against-register.js";
import { type CheckedRow, NO_OVERRIDES, type ProblemCode } from "../../src/model/problem.js";
import type { KnownTrainee } from "../../src/model/trainee.js";
import { type Cells, CLEAN, check, codesOf, overridesOf, recordOf, refOf } from "./build-rows.js";

const KAZAKH = "Ахметова Айгүл Серікқызы";
const RUSSIAN = "Ахметова Айгуль Сериккызы";

const KNOWN: KnownTrainee = {
  identityKey: `iin:${CLEAN.iin}`,
  documentKey: null,
  record: recordOf(KAZAKH, RUSSIAN),
  isDocumented: false,
  enrolment: null,
};
const ENROLMENT = {
  courseCode: "AT-1",
  fullNameKk: KAZAKH,
  fullNameRu: RUSSIAN,
  outcome: "completed",
  hoursAttended: 120,
  number: null,
} as const;
const ENROLLED: KnownTrainee = { ...KNOWN, enrolment: ENROLMENT };
const DOCUMENTED: KnownTrainee = {
  ...KNOWN,
  isDocumented: true,
  enrolment: { ...ENROLMENT, number: "3-2026-00001" },
};

function compare(
  cells: Cells,
  known: KnownTrainee,
  key = `iin:${CLEAN.iin}`,
  letPass?: ProblemCode,
): CheckedRow {
  const overrides = letPass ? overridesOf(key, letPass) : NO_OVERRIDES;
  const [row] = checkAgainstRegister(check([cells]), new Map([[key, known]]), overrides);
  if (!row) throw new Error("the row is lost");
  return row;
}

function namesOf(row: CheckedRow): string[] | null {
  return row.outcome === "accept" ? [row.trainee.fullNameKk, row.trainee.fullNameRu] : null;
}

describe("someone the register does not know", () => {
  test("is left as the checks left it", () => {
    const rows = check([CLEAN]);
    expect(checkAgainstRegister(rows, new Map())).toEqual(rows);
  });

  test("a held row is not compared", () => {
    const cells = { ...CLEAN, outcome: "возможно" };
    const known = { ...KNOWN, fullNameKk: "Оспанова Жанар", fullNameRu: "Оспанова Жанар" };
    expect(codesOf(compare(cells, known).problems)).toEqual(["outcome-unknown"]);
  });
});

describe("someone the register knows from elsewhere", () => {
  test("enters silently", () => {
    const row = compare(CLEAN, KNOWN);
    expect(row).toMatchObject({ outcome: "accept", problems: [] });
  });

  test("a Russian roster keeps the Kazakh spelling that is known", () => {
    const row = compare({ ...CLEAN, fullName: RUSSIAN }, KNOWN);
    expect(namesOf(row)).toEqual([KAZAKH, RUSSIAN]);
  });

  test("a Kazakh roster keeps the Russian spelling that is known", () => {
    expect(namesOf(compare(CLEAN, KNOWN))).toEqual([KAZAKH, RUSSIAN]);
  });

  test("two spellings in the roster are taken as they are", () => {
    const { iin, outcome } = CLEAN;
    const fullNameRu = "Ахметова Айгул Сериккызы";
    const row = compare({ iin, outcome, fullNameKk: KAZAKH, fullNameRu }, KNOWN);
    expect(namesOf(row)).toEqual([KAZAKH, fullNameRu]);
  });

  test("a register that knows one spelling only changes none", () => {
    const known = { ...KNOWN, record: recordOf(RUSSIAN) };
    expect(namesOf(compare({ ...CLEAN, fullName: RUSSIAN }, known))).toEqual([RUSSIAN, RUSSIAN]);
    expect(namesOf(compare(CLEAN, { ...KNOWN, record: recordOf(KAZAKH) }))).toEqual([
      KAZAKH,
      KAZAKH,
    ]);
  });

  test("a new family name holds the row: it may be a marriage, or another person", () => {
    const row = compare({ ...CLEAN, fullName: "Оспанова Айгүл Серікқызы" }, KNOWN);
    expect(row).toMatchObject({
      outcome: "hold",
      problems: [
        {
          code: "register-family-name-differs",
          severity: "error",
          cell: refOf("iin", 2),
          record: KNOWN.record,
        },
      ],
    });
  });

  test("earlier findings stay in front of it", () => {
    const row = compare({ ...CLEAN, fullName: "ОСПАНОВА АЙГҮЛ" }, KNOWN);
    expect(codesOf(row.problems)).toEqual(["name-case", "register-family-name-differs"]);
  });

  test("a foreigner is known by the document", () => {
    const cells = { fullName: "Smith John", identityDocument: "GBR 533380006", outcome: "passed" };
    const known = {
      identityKey: "document:GBR533380006",
      documentKey: "document:GBR533380006",
      record: recordOf("Brown Ann"),
      isDocumented: false,
      enrolment: null,
    };
    const row = compare(cells, known, "document:GBR533380006");
    expect(row).toMatchObject({
      outcome: "hold",
      problems: [{ code: "register-name-differs", cell: refOf("identityDocument", 2) }],
    });
  });
});

describe("someone who is on the course already", () => {
  const SAME = { ...CLEAN, hours: "120" };

  test("the same data change nothing, and the note says so", () => {
    const row = compare(SAME, ENROLLED);
    expect(row).toMatchObject({ outcome: "accept", problems: [{ code: "already-enrolled" }] });
  });

  test("the same data change nothing after the document either, which is named", () => {
    expect(compare(SAME, DOCUMENTED)).toMatchObject({
      outcome: "accept",
      problems: [{ code: "already-documented", params: { number: "3-2026-00001" } }],
    });
  });

  test.each<[string, Cells]>([
    ["outcome", { ...CLEAN, outcome: "не завершил", hours: "120" }],
    ["hours", { ...CLEAN, outcome: "завершил" }],
  ])("a new %s is brought up to date before the document, and held after it", (_what, cells) => {
    expect(compare(cells, ENROLLED)).toMatchObject({
      outcome: "accept",
      problems: [{ code: "enrolment-updated", severity: "note" }],
    });
    expect(compare(cells, DOCUMENTED)).toMatchObject({
      outcome: "hold",
      problems: [
        {
          code: "already-issued",
          severity: "error",
          record: { courseCode: "AT-1", number: "3-2026-00001", outcome: "completed" },
        },
      ],
    });
  });

  test("a new spelling is brought up to date before the document, and stays out after it", () => {
    const cells = { ...SAME, fullName: "Ахметова Айгұл Серікқызы" };
    const before = compare(cells, ENROLLED);
    expect(codesOf(before.problems)).toEqual(["register-spelling-differs", "enrolment-updated"]);
    expect(namesOf(before)).toEqual(["Ахметова Айгұл Серікқызы", RUSSIAN]);
    const after = compare(cells, DOCUMENTED);
    expect(codesOf(after.problems)).toEqual(["register-spelling-differs", "already-documented"]);
    expect(namesOf(after)).toEqual([KAZAKH, RUSSIAN]);
  });

  test("a spelling corrected since the document was issued is no new data", () => {
    const known = { ...DOCUMENTED, record: recordOf("Ахметова Айгұл Серікқызы", RUSSIAN) };
    expect(codesOf(compare(SAME, known).problems)).toEqual([
      "register-spelling-differs",
      "already-documented",
    ]);
  });

  test("another birth date is taken before the first document, and stays out after it", () => {
    const birthDateIn = (row: CheckedRow) => row.outcome === "accept" && row.trainee.birthDate;
    const cells = { ...SAME, birthDate: { text: "14.10.1984", date: "1984-10-14" } };
    const record = { ...recordOf(KAZAKH, RUSSIAN), birthDate: "1984-10-15" };
    const before = compare(cells, { ...ENROLLED, record });
    expect(before.problems).toMatchObject([
      { code: "register-birth-date-differs", params: { variant: "updated" } },
      { code: "already-enrolled" },
    ]);
    expect(birthDateIn(before)).toBe("1984-10-14");
    const after = compare(cells, { ...DOCUMENTED, record });
    expect(after.problems).toMatchObject([
      { code: "register-birth-date-differs", severity: "warning", params: {} },
      { code: "already-documented" },
    ]);
    expect(birthDateIn(after)).toBe("1984-10-15");
  });

  test("a new family name says nothing of the place until somebody lets it pass", () => {
    const cells = { ...SAME, fullName: "Оспанова Айгүл Серікқызы" };
    expect(codesOf(compare(cells, ENROLLED).problems)).toEqual(["register-family-name-differs"]);
    const row = compare(cells, ENROLLED, `iin:${CLEAN.iin}`, "register-family-name-differs");
    expect(row).toMatchObject({
      outcome: "accept",
      trainee: {
        fullNameKk: "Оспанова Айгүл Серікқызы",
        fullNameRu: "Оспанова Айгуль Сериккызы",
      },
      problems: [
        { code: "register-family-name-differs", severity: "note", override: { reason: "неке" } },
        { code: "enrolment-updated" },
      ],
    });
  });
});

describe("the name of a known person", () => {
  const RECORD = "Ахметова Айгүл Серікқызы";

  test.each([
    ["another family name", "Оспанова Айгүл Серікқызы", "register-family-name-differs"],
    ["a double one", "Ахметова-Оспанова Айгүл Серікқызы", "register-family-name-differs"],
    ["another one in other letters", "Ospanova Aigul Serikkyzy", "register-family-name-differs"],
    ["another one and no patronymic", "Оспанова Айгүл", "register-family-name-differs"],
    ["another given name", "Ахметова Айнұр Серікқызы", "register-name-differs"],
    ["another patronymic", "Оспанова Айгүл Маратқызы", "register-name-differs"],
    ["nothing in common", "Ким Сергей", "register-name-differs"],
    ["no patronymic any more", "Ахметова Айгүл", "register-name-differs"],
  ])("with %s", (_what, fullName, code) => {
    const row = compare({ ...CLEAN, fullName }, { ...KNOWN, record: recordOf(RECORD) });
    expect(codesOf(row.problems)).toEqual([code]);
  });
});
