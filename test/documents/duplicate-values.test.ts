import { describe, expect, test } from "vitest";
import {
  duplicateValues,
  fieldValues,
  valuesOfDuplicate,
} from "../../src/documents/field-values.js";
import { FACTS } from "./build-template.js";

const ORIGINAL = { number: "3-2026-00001", issuedOn: "2026-03-16" };
const SAID = fieldValues(FACTS);

test("a duplicate names its original in words without case endings", () => {
  expect(duplicateValues(ORIGINAL)).toEqual({
    duplicate_mark: "ТЕЛНҰСҚА / ДУБЛИКАТ",
    original_kk: "№\u00a03-2026-00001, 2026\u00a0жылғы 16\u00a0наурыз",
    original_ru: "№\u00a03-2026-00001 от 16\u00a0марта 2026\u00a0года",
  });
});

describe("what a duplicate says", () => {
  const anew = fieldValues({
    ...FACTS,
    centre: {
      ...FACTS.centre,
      headNameRu: "Б.\u00a0Новый",
      nameRu: "Новый центр",
      cityRu: "Алматы",
    },
    course: { ...FACTS.course, titleRu: "Исправленная тема", hours: 72 },
    enrolment: { ...FACTS.enrolment, fullNameRu: "Серикова Айгуль", iin: "970925393119" },
    number: "3-2026-00002",
    issuedOn: "2026-11-20",
    checkSecret: "another",
  });
  const values = valuesOfDuplicate(SAID, anew, ORIGINAL);

  test.each([
    ["registration_number", "3-2026-00002"],
    ["issue_date_ru", "20\u00a0ноября 2026\u00a0года"],
    ["head_name_ru", "Б.\u00a0Новый"],
    ["issuer_ru", "Новый центр"],
    ["city_ru", "Алматы"],
    ["full_name_ru", "Серикова Айгуль"],
  ])("of the day is %s", (field, value) => {
    expect(values[field]).toBe(value);
  });

  test.each(["programme_ru", "volume_ru", "period_kk", "identity_ru", "specialty_kk"])(
    "as in the original is %s",
    (field) => {
      expect(SAID[field]).not.toBe("");
      expect(values[field]).toBe(SAID[field]);
    },
  );

  test("its check code is its own", () => {
    expect(values.check_code).toBe(anew.check_code);
    expect(values.check_code).not.toBe(SAID.check_code);
  });

  test("a field that the original did not know yet is filled", () => {
    const { attended_ru, ...earlier } = SAID;
    expect(attended_ru).not.toBe("");
    expect(valuesOfDuplicate(earlier, anew, ORIGINAL).attended_ru).toBe(anew.attended_ru);
  });
});
