import { DOCUMENT_KIND_NAMES, type FieldValues } from "../model/document.js";
import { TEMPLATE_FIELDS, type TemplateKind } from "../model/template-kind.js";
import { duplicateValues } from "./duplicate-values.js";
import { fieldValues } from "./field-values.js";
import { noticeValues } from "./notice-values.js";
import { SAMPLE_FACTS, SAMPLE_ORIGINAL } from "./sample-facts.js";
import { SAMPLE_NOTICE } from "./sample-notice.js";

/** A field that templates may print. */
export interface TemplateField {
  field: string;
  /** What it prints for a person and a course that do not exist. */
  example: string;
  /** Whether a template of a kind must print it; kinds that do not know it are left out. */
  needs: Partial<Record<TemplateKind, "required" | "optional">>;
}

/** Every field that one of these kinds knows. */
export function templateFields(
  kinds: readonly TemplateKind[] = DOCUMENT_KIND_NAMES,
): TemplateField[] {
  const examples: FieldValues = {
    ...noticeValues(SAMPLE_NOTICE),
    ...fieldValues(SAMPLE_FACTS),
    ...duplicateValues(SAMPLE_ORIGINAL),
  };
  const fields = new Set(kinds.flatMap((kind) => Object.keys(TEMPLATE_FIELDS[kind])));
  return [...fields].map((field) => {
    const needs = kinds.flatMap((kind) => {
      const need = TEMPLATE_FIELDS[kind][field];
      return need ? [[kind, need]] : [];
    });
    return { field, example: examples[field] ?? "", needs: Object.fromEntries(needs) };
  });
}
