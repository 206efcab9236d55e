import { describe, expect, test } from "vitest";
import { differencesFromIssued } from "../../src/checks/differences-from-issued.js";
import type { DocumentBasis } from "../../src/model/document.js";

const ISSUED: DocumentBasis = {
  holder: {
    fullNameKk: "Ахметова Айгүл",
    fullNameRu: "Ахметова Айгуль",
    iin: "841014405586",
    identityDocument: "паспорт N12345678",
    outcome: "completed",
    hoursAttended: 60,
  },
  course: {
    code: "AT-2026-014",
    kind: "advanced-training",
    titleKk: "Кардиология негіздері",
    titleRu: "Основы кардиологии",
    specialtyKk: null,
    specialtyRu: null,
    hours: 60,
    credits: 2,
    start: "2026-03-02",
    end: "2026-03-13",
  },
};

function now(
  holder: Partial<DocumentBasis["holder"]>,
  course: Partial<DocumentBasis["course"]> = {},
): DocumentBasis {
  return { holder: { ...ISSUED.holder, ...holder }, course: { ...ISSUED.course, ...course } };
}

const KIND = "advanced-training-certificate";

describe("a document compared with the register", () => {
  test("differs in nothing where nothing changed", () => {
    expect(differencesFromIssued(KIND, ISSUED, now({}))).toEqual([]);
  });

  test("tells each thing with what it was and what it is, the person's first", () => {
    const changed = now(
      { fullNameRu: "Оспанова Айгуль", iin: "850203407777" },
      { specialtyRu: "Кардиология", hours: 72, credits: null },
    );
    expect(differencesFromIssued(KIND, ISSUED, changed)).toEqual([
      { field: "fullNameRu", issued: "Ахметова Айгуль", now: "Оспанова Айгуль" },
      { field: "iin", issued: "841014405586", now: "850203407777" },
      { field: "specialtyRu", issued: null, now: "Кардиология" },
      { field: "hours", issued: 60, now: 72 },
      { field: "credits", issued: 2, now: null },
    ]);
  });

  test.each([
    { kindOf: "course", changed: now({}, { kind: "certification-course" }), field: "kind" },
    { kindOf: "period", changed: now({}, { start: "2026-03-03" }), field: "start" },
    { kindOf: "outcome", changed: now({ outcome: "not-completed" }), field: "outcome" },
  ])("notices another $kindOf", ({ changed, field }) => {
    expect(differencesFromIssued(KIND, ISSUED, changed)).toMatchObject([{ field }]);
  });

  test("does not care for another passport where the IIN is printed", () => {
    const changed = now({ identityDocument: "паспорт N99999999" });
    expect(differencesFromIssued(KIND, ISSUED, changed)).toEqual([]);
  });

  test("cares for it where the passport is printed", () => {
    const withoutIin = now({ iin: null });
    const changed = now({ iin: null, identityDocument: "паспорт N99999999" });
    expect(differencesFromIssued(KIND, withoutIin, changed)).toMatchObject([
      { field: "identityDocument", now: "паспорт N99999999" },
    ]);
  });

  test("cares for the hours attended only where they are printed: in a reference", () => {
    const changed = now({ hoursAttended: 25 });
    expect(differencesFromIssued(KIND, ISSUED, changed)).toEqual([]);
    expect(differencesFromIssued("non-completion-reference", ISSUED, changed)).toMatchObject([
      { field: "hoursAttended", issued: 60, now: 25 },
    ]);
  });
});
