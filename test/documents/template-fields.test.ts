import { describe, expect, test } from "vitest";
import { templateFieldInWords } from "../../src/commands/templates/show-templates.js";
import { fieldValues, missingValues } from "../../src/documents/field-values.js";
import {
  PREVIEW_NUMBER,
  previewFacts,
  SAMPLE_CENTRE,
  templateFields,
} from "../../src/documents/sample.js";
import { LANGUAGES, loadTranslate } from "../../src/language/translate.js";
import { DOCUMENT_FIELDS, DOCUMENT_KIND_NAMES } from "../../src/model/document.js";

describe("the fields of the templates", () => {
  test("are those of the kind, with what it asks of them", () => {
    const fields = templateFields(["certification-course-certificate"]);
    const needs = fields.map(({ field, needs }) => [
      field,
      needs["certification-course-certificate"],
    ]);
    expect(Object.fromEntries(needs)).toEqual(DOCUMENT_FIELDS["certification-course-certificate"]);
  });

  test("of all kinds are told once each", () => {
    const fields = templateFields();
    expect(new Set(fields.map(({ field }) => field)).size).toBe(fields.length);
    expect(fields.find(({ field }) => field === "attended_ru")?.needs).toEqual({
      "non-completion-reference": "optional",
    });
  });

  test.each(LANGUAGES)("have a meaning in %s", async (language) => {
    const t = await loadTranslate(language);
    for (const { field } of templateFields()) {
      expect(templateFieldInWords(field, t)).not.toMatch(/template-field|fields\.|_/);
    }
  });
});

test("a preview has every field, and says in its number that it is a sample", () => {
  const values = fieldValues(previewFacts(SAMPLE_CENTRE, "2026-03-16"));
  for (const kind of DOCUMENT_KIND_NAMES) expect(missingValues(kind, values)).toEqual([]);
  expect(values.registration_number).toBe(PREVIEW_NUMBER);
  expect(PREVIEW_NUMBER).toMatch(/ҮЛГІ.*ОБРАЗЕЦ/);
});
