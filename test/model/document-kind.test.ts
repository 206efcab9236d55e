import { describe, expect, test } from "vitest";
import {
  DOCUMENT_FIELDS,
  DOCUMENT_KIND_NAMES,
  DOCUMENT_KINDS,
  documentKindFor,
} from "../../src/model/document.js";

describe("the document follows from course and outcome", () => {
  test.each([
    ["advanced-training", "completed", "advanced-training-certificate", 3],
    ["certification-course", "completed", "certification-course-certificate", 4],
    ["advanced-training", "not-completed", "non-completion-reference", 5],
    ["certification-course", "not-completed", "non-completion-reference", 5],
  ] as const)("%s, %s: %s, appendix %d", (course, outcome, kind, appendix) => {
    expect(documentKindFor(course, outcome)).toBe(kind);
    expect(DOCUMENT_KINDS[kind].appendix).toBe(appendix);
  });
});

describe("the fields of a document", () => {
  const ALWAYS = ["registration_number", "full_name_kk", "full_name_ru", "period_kk", "volume_ru"];

  test.each(DOCUMENT_KIND_NAMES)("%s must have number, names, period and volume", (kind) => {
    const needs = ALWAYS.map((field) => DOCUMENT_FIELDS[kind][field]);
    expect(needs).toEqual(ALWAYS.map(() => "required"));
  });

  test("the specialty is required of a certification course alone", () => {
    const needs = DOCUMENT_KIND_NAMES.map((kind) => [kind, DOCUMENT_FIELDS[kind].specialty_kk]);
    expect(Object.fromEntries(needs)).toEqual({
      "advanced-training-certificate": "optional",
      "certification-course-certificate": "required",
      "non-completion-reference": "optional",
    });
  });

  test("only the reference knows the volume attended", () => {
    const knows = DOCUMENT_KIND_NAMES.filter((kind) => "attended_kk" in DOCUMENT_FIELDS[kind]);
    expect(knows).toEqual(["non-completion-reference"]);
  });
});
