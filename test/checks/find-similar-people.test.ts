import { describe, expect, test } from "vitest";
import { findSimilarPeople, findStrangers } from "../../src/checks/strangers.js";
import { documentKeyOf, identityKeyOf } from "../../src/model/identity.js";
import { nameKey } from "../../src/model/name-key.js";
import { type CheckedRow, NO_OVERRIDES, type Overrides } from "../../src/model/problem.js";
import type { KnownTrainee, PersonRecord, RegisteredPerson } from "../../src/model/trainee.js";
import { type Cells, CLEAN, CONTEXT, check, overridesOf, recordOf } from "./build-rows.js";

const NAME = CLEAN.fullName;
const IIN = CLEAN.iin;
/** Of somebody else altogether. */
const FAR_IIN = "690201420677";

function personOf(record: PersonRecord): RegisteredPerson {
  const identityKey = identityKeyOf(record.iin, record.identityDocument) ?? "";
  const documentKey = documentKeyOf(record.identityDocument);
  return { identityKey, documentKey, record, isDocumented: false };
}

/** What becomes of these rows where the register has just these people. */
function compare(
  cells: readonly Cells[],
  records: readonly PersonRecord[],
  overrides: Overrides = NO_OVERRIDES,
): CheckedRow[] {
  const rows = check(cells, { ...CONTEXT, overrides });
  const people = records.map(personOf);
  const keysOfRows = rows.flatMap(({ person }) => [person.identityKey, person.documentKey]);
  const known = new Map<string, KnownTrainee>();
  const byName = new Map<string, RegisteredPerson[]>();
  const byIin = new Map<string, RegisteredPerson>();
  for (const person of people) {
    const { identityKey, documentKey, record } = person;
    for (const key of [identityKey, documentKey]) {
      if (key !== null && keysOfRows.includes(key)) known.set(key, { ...person, enrolment: null });
    }
    const key = nameKey(record.fullNameRu);
    byName.set(key, [...(byName.get(key) ?? []), person]);
    if (record.iin !== null) byIin.set(record.iin, person);
  }
  const strangers = findStrangers(rows, known);
  return findSimilarPeople(rows, strangers, { byName, byIin, known }, overrides);
}

function lastOf(cells: Cells, record: PersonRecord, overrides?: Overrides) {
  const [row] = compare([cells], [record], overrides);
  if (!row) throw new Error("the row is lost");
  return row;
}

const withIin = (iin: string | null, name = NAME): PersonRecord => ({ ...recordOf(name), iin });

describe("a newcomer is most likely somebody of the register", () => {
  test.each<[string, Cells, PersonRecord]>([
    [
      "with the same birth date and a passport",
      { ...CLEAN, iin: IIN },
      { ...recordOf(NAME), identityDocument: "N12345678", birthDate: "1984-10-14" },
    ],
    [
      "with another passport and the same birth date",
      {
        fullName: "Smith John",
        identityDocument: "N12345678",
        outcome: "passed",
        birthDate: { text: "05.03.1980", date: "1980-03-05" },
      },
      { ...recordOf("Smith John"), identityDocument: "N87654321", birthDate: "1980-03-05" },
    ],
    ["whose IIN fails its check digit, by one digit", CLEAN, withIin("841014405585")],
    ["with two digits of the IIN wrong", CLEAN, withIin("841014405577")],
    ["with two digits swapped", CLEAN, withIin("841014450586")],
    [
      "with the same document and a slip in the name",
      { ...CLEAN, identityDocument: "N12345678" },
      {
        ...withIin(FAR_IIN, "Ахметова Айгүл Серікқыз"),
        identityDocument: "N12345678",
      },
    ],
  ])("%s", (_what, cells, record) => {
    expect(lastOf(cells, record)).toMatchObject({
      outcome: "hold",
      problems: [{ code: "register-similar-person", severity: "error", record, params: {} }],
    });
  });

  test("a registrar who says that it is somebody else lets the row in", () => {
    const overrides = overridesOf(`iin:${IIN}`, "register-similar-person");
    expect(lastOf(CLEAN, withIin("841014405577"), overrides)).toMatchObject({
      outcome: "accept",
      problems: [{ code: "register-similar-person", severity: "note", override: {} }],
    });
  });
});

describe("a namesake who has nothing else in common is pointed out", () => {
  test.each<[string, PersonRecord]>([
    ["another IIN", withIin(FAR_IIN)],
    ["a passport", { ...recordOf(NAME), identityDocument: "N12345678" }],
    ["another birth date", { ...withIin(null), birthDate: "1984-10-15" }],
  ])("with %s", (_what, record) => {
    expect(lastOf(CLEAN, record)).toMatchObject({
      outcome: "accept",
      problems: [{ code: "register-namesake", severity: "warning", record }],
    });
  });

  test("but not where both stand in the roster", () => {
    const rows = compare([CLEAN, { ...CLEAN, iin: FAR_IIN }], [withIin(FAR_IIN)]);
    expect(rows.map(({ problems }) => problems)).toEqual([[], []]);
  });

  test("unless the register's person stands there under another name now", () => {
    const renamed = { ...CLEAN, fullName: "Оспанова Айгүл Серікқызы", iin: FAR_IIN };
    const rows = compare([CLEAN, renamed], [withIin(FAR_IIN)]);
    expect(rows[0]?.problems).toMatchObject([
      { code: "register-namesake", record: { iin: FAR_IIN } },
    ]);
  });

  test("and of several the suspicious one comes first", () => {
    const [row] = compare([CLEAN], [withIin(FAR_IIN), withIin("841014405577")]);
    expect(row?.problems).toMatchObject([
      { code: "register-similar-person", record: { iin: "841014405577" } },
    ]);
  });
});

describe("nobody is suspected", () => {
  test.each<[string, Cells, PersonRecord]>([
    [
      "twins: one birth date, one family, neighbouring numbers",
      { ...CLEAN, fullName: "Ахметова Айнұр Серікқызы" },
      withIin("841014405577"),
    ],
    [
      "father and son",
      { ...CLEAN, fullName: "Ахметов Марат Айдарұлы" },
      withIin(FAR_IIN, "Ахметов Айдар Маратұлы"),
    ],
    [
      "a common family name",
      { ...CLEAN, fullName: "Ахметова Динара" },
      withIin(FAR_IIN, "Ахметова Айгүл"),
    ],
    [
      "a name that is nearly the same, with another IIN",
      CLEAN,
      withIin(FAR_IIN, "Ахметова Айгүл Серікқыз"),
    ],
    ["who is known under this very IIN", CLEAN, withIin(IIN)],
  ])("%s", (_what, cells, record) => {
    expect(lastOf(cells, record)).toMatchObject({ outcome: "accept", problems: [] });
  });
});

describe("a row held for its IIN", () => {
  test.each([
    ["a wrong digit", "841014405585"],
    ["two wrong digits", "841014405577"],
    ["a lost digit", "84101440586"],
    ["a doubled digit", "8410144055586"],
    ["an exponent", "8.41014E+11"],
    ["a letter", "84101440558б"],
  ])("with %s gets the register's record and its IIN as a proposal", (_what, iin) => {
    const row = lastOf({ ...CLEAN, iin }, withIin(IIN));
    expect(row.outcome).toBe("hold");
    expect(row.problems).toHaveLength(2);
    expect(row.problems[1]).toMatchObject({
      code: "register-similar-person",
      record: { iin: IIN },
      params: { proposal: IIN },
    });
  });

  test("is found though the name has a slip too", () => {
    const row = lastOf(
      { ...CLEAN, fullName: "Ахметава Айгүл Серікқызы", iin: "841014405585" },
      withIin(IIN),
    );
    expect(row.problems[1]).toMatchObject({ params: { proposal: IIN } });
  });

  test("and let in all the same is compared as a newcomer", () => {
    const wrong = "841014405585";
    const cells = { ...CLEAN, fullName: "Ахметава Айгүл Серікқызы", iin: wrong };
    const overrides = overridesOf(`iin:${wrong}`, "iin-check-digit");
    const [row] = compare([cells], [withIin(IIN)], overrides);
    expect(row).toMatchObject({
      outcome: "hold",
      problems: [
        { code: "iin-check-digit", override: {} },
        { code: "register-similar-person", record: { iin: IIN }, params: {} },
      ],
    });
  });

  test.each<[string, Cells, PersonRecord]>([
    ["another name", { ...CLEAN, fullName: "Ким Сергей", iin: "841014405585" }, withIin(IIN)],
    ["an IIN that is far", { ...CLEAN, iin: "841014405585" }, withIin(FAR_IIN)],
    ["the register's person without an IIN", { ...CLEAN, iin: "8410144055" }, withIin(null)],
  ])("gets none for %s", (_what, cells, record) => {
    expect(lastOf(cells, record).problems).toHaveLength(1);
  });
});

describe("a row without any identity", () => {
  const { fullName, outcome } = CLEAN;

  test("is shown beside the only one of that name, and nothing is filled in", () => {
    expect(lastOf({ fullName, outcome }, withIin(IIN))).toMatchObject({
      outcome: "hold",
      problems: [
        { code: "identity-missing" },
        { code: "register-namesake", severity: "note", record: { iin: IIN }, params: {} },
      ],
    });
  });

  test("is not, where there are two", () => {
    const [row] = compare([{ fullName, outcome }], [withIin(IIN), withIin(FAR_IIN)]);
    expect(row?.problems).toHaveLength(1);
  });
});
