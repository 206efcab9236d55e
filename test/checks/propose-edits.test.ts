import { describe, expect, test } from "vitest";
import { proposeEdits } from "../../src/checks/propose-edits.js";
import type { ProblemCode } from "../../src/model/problem.js";
import { applyEdits } from "../../src/model/roster.js";
import { type Cells, CLEAN, CONTEXT, check, checkLast, codesOf, rosterRow } from "./build-rows.js";

/** What is proposed for the finding with this code, and what the checks say once it is accepted. */
function propose(cells: Cells, code: ProblemCode) {
  const [row] = check([cells]);
  const found = row?.problems.find((one) => one.code === code);
  if (!row || !found) throw new Error(`not found: ${codesOf(row?.problems ?? []).join(", ")}`);
  const edits = proposeEdits(row.source, found);
  const mended = edits && applyEdits(row.source, edits);
  return { edits, mended };
}

describe("Latin look-alikes in a name", () => {
  test("are put right in the column that has them", () => {
    const { edits } = propose({ ...CLEAN, fullName: "Aхметова Айгүл" }, "name-mixed-script");
    expect(edits).toEqual({ fullName: { text: "Ахметова Айгүл" } });
  });

  test("of one language leave the other spelling alone", () => {
    const { fullName: _, ...rest } = CLEAN;
    const cells = { ...rest, fullNameKk: "Ахметова Айгүл", fullNameRu: "Aхметова Айгуль" };
    const { edits } = propose(cells, "name-mixed-script");
    expect(edits).toEqual({ fullNameRu: { text: "Ахметова Айгуль" } });
  });

  test("in a name of three columns give the whole name", () => {
    const { fullName: _, ...rest } = CLEAN;
    const cells = { ...rest, familyName: "AХМЕТОВА", givenName: "Айгүл", patronymic: "Серікқызы" };
    const { mended } = propose(cells, "name-mixed-script");
    expect(mended?.cells.fullName?.text).toBe("Ахметова Айгүл Серікқызы");
  });

  test("that no Cyrillic letter looks like have no proposal", () => {
    const { edits } = propose({ ...CLEAN, fullName: "Ахметоva Айгүл" }, "name-mixed-script");
    expect(edits).toBeNull();
  });
});

describe("letters in an IIN", () => {
  test.each([
    "84l014405586",
    "841O14405586",
    "8410144О5586",
    "84І014405586",
    "841О144О5586",
    "-841014405586",
  ])("%s is read as digits where the check digit agrees", (iin) => {
    const { edits } = propose({ ...CLEAN, iin }, "iin-invalid");
    expect(edits).toEqual({ iin: { text: CLEAN.iin } });
  });

  test("stay where the digits would be no valid number", () => {
    expect(propose({ ...CLEAN, iin: "84l014405587" }, "iin-invalid").edits).toBeNull();
    expect(propose({ ...CLEAN, iin: "84101440558" }, "iin-length").edits).toBeNull();
  });
});

describe("beside what holds the row", () => {
  const held = { ...CLEAN, hours: "60" };

  test("zeros that were lost are proposed", () => {
    const { edits } = propose({ ...held, iin: "20601645406" }, "hours-short");
    expect(edits).toEqual({ iin: { text: "020601645406" } });
  });

  test("name case is, in the column that needs it", () => {
    expect(propose({ ...held, fullName: "АХМЕТОВА АЙГҮЛ" }, "hours-short").edits).toEqual({
      fullName: { text: "Ахметова Айгүл" },
    });
    const { fullName: _, ...rest } = held;
    const two = { ...rest, fullNameKk: "Ахметова Айгүл", fullNameRu: "АХМЕТОВА АЙГУЛЬ" };
    expect(propose(two, "hours-short").edits).toEqual({ fullNameRu: { text: "Ахметова Айгуль" } });
  });

  test("both go with what mends the finding, and leave nothing to say", () => {
    const cells = { ...CLEAN, iin: "20601645406", fullName: "AХМЕТОВА АЙГҮЛ" };
    const { edits, mended } = propose(cells, "name-mixed-script");
    expect(edits).toEqual({
      iin: { text: "020601645406" },
      fullName: { text: "Ахметова Айгүл" },
    });
    const texts = Object.entries(mended?.cells ?? {}).map(([field, { text }]) => [field, text]);
    expect(codesOf(checkLast([Object.fromEntries(texts)]).problems)).toEqual([]);
  });

  test("a name with letters that nothing can be proposed for stays as it is", () => {
    const cells = { ...held, fullName: "АХМЕТОVА АЙГҮЛ" };
    expect(propose(cells, "hours-short").edits).toBeNull();
  });
});

test("a labelled IIN with letters is read as digits too", () => {
  const { edits } = propose({ ...CLEAN, iin: "ИИН: 84l014405586" }, "iin-invalid");
  expect(edits).toEqual({ iin: { text: CLEAN.iin } });
});

test("nothing is proposed where only a person can tell", () => {
  expect(propose({ ...CLEAN, iin: "841014405580" }, "iin-check-digit").edits).toBeNull();
  expect(propose({ ...CLEAN, hours: "60" }, "hours-short").edits).toBeNull();
});

describe("a row as a review changed it", () => {
  const row = rosterRow(2, { ...CLEAN, iin: "1" });

  test("is checked as changed and keeps what the file has", () => {
    const changed = applyEdits(row, { iin: { text: CLEAN.iin } });
    expect(changed).toMatchObject({
      asWritten: { iin: { text: "1" } },
      cells: { iin: { text: CLEAN.iin } },
    });
    const again = applyEdits(changed, { outcome: { text: "не завершил" } });
    expect(again.asWritten).toEqual(row.cells);
    expect(Object.keys(again.edits ?? {})).toEqual(["iin", "outcome"]);
  });

  test("loses the cell that was cleared, and blames no cell the file does not have", () => {
    expect(applyEdits(row, { iin: { text: "" } }).cells.iin).toBeUndefined();
    const { birthDate } = applyEdits(row, { birthDate: { text: "x" } }).cells;
    expect(birthDate?.ref).toBe("");
    const [checked] = check([{ ...CLEAN, hours: { text: "sixty" } }], CONTEXT);
    expect(checked?.problems[0]?.cell).not.toBe("");
  });

  test("passes once everything is put right", () => {
    const cells = { ...CLEAN, fullName: "Aхметова Айгүл" };
    expect(checkLast([cells]).outcome).toBe("hold");
    const { mended } = propose(cells, "name-mixed-script");
    expect(mended?.cells.fullName?.text).toBe("Ахметова Айгүл");
  });
});
