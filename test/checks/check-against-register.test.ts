import { describe, expect, test } from "vitest";
import { checkAgainstRegister } from "../../src/checks/check-against-register.js";
import type { KnownTrainee } from "../../src/model/known-trainee.js";
import type { CheckedRow } from "../../src/model/trainee.js";
import { type Cells, CLEAN, check, codesOf, recordOf, refOf } from "./build-rows.js";

const KAZAKH = "Ахметова Айгүл Серікқызы";
const RUSSIAN = "Ахметова Айгуль Сериккызы";

const KNOWN: KnownTrainee = {
  identityKey: `iin:${CLEAN.iin}`,
  documentKey: null,
  record: recordOf(KAZAKH, RUSSIAN),
  enrolment: null,
};
const ENROLMENT = {
  fullNameKk: KAZAKH,
  fullNameRu: RUSSIAN,
  outcome: "completed",
  hoursAttended: 120,
  hasDocument: false,
} as const;
const ENROLLED: KnownTrainee = { ...KNOWN, enrolment: ENROLMENT };

function compare(cells: Cells, known: KnownTrainee, key = `iin:${CLEAN.iin}`): CheckedRow {
  const [row] = checkAgainstRegister(check([cells]), new Map([[key, known]]));
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
      problems: [{ code: "register-name-differs", severity: "error", cell: refOf("iin", 2) }],
    });
  });

  test("earlier findings stay in front of it", () => {
    const row = compare({ ...CLEAN, fullName: "ОСПАНОВА АЙГҮЛ" }, KNOWN);
    expect(codesOf(row.problems)).toEqual(["name-case", "register-name-differs"]);
  });

  test("a foreigner is known by the document", () => {
    const cells = { fullName: "Smith John", identityDocument: "GBR 533380006", outcome: "passed" };
    const known = {
      identityKey: "document:GBR533380006",
      documentKey: "document:GBR533380006",
      record: recordOf("Brown Ann"),
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

  test("the same data change nothing after the document either", () => {
    const known = { ...KNOWN, enrolment: { ...ENROLMENT, hasDocument: true } };
    expect(compare(SAME, known)).toMatchObject({
      outcome: "accept",
      problems: [{ code: "already-enrolled" }],
    });
  });

  test.each<[string, Cells]>([
    ["outcome", { ...CLEAN, outcome: "не завершил", hours: "120" }],
    ["hours", { ...CLEAN, outcome: "завершил" }],
    ["spelling", { ...SAME, fullName: "Ахметова Айгұл Серікқызы" }],
  ])("a new %s is brought up to date before the document, and held after it", (_what, cells) => {
    const issued = { ...KNOWN, enrolment: { ...ENROLMENT, hasDocument: true } };
    expect(compare(cells, ENROLLED)).toMatchObject({
      outcome: "accept",
      problems: [{ code: "enrolment-updated", severity: "note" }],
    });
    expect(compare(cells, issued)).toMatchObject({
      outcome: "hold",
      problems: [{ code: "already-issued", severity: "error" }],
    });
  });
});
