import { DOCUMENT_FIELDS, DOCUMENT_KIND_NAMES, type DocumentKind } from "../model/document.js";
import { duplicateValues } from "./duplicate-values.js";
import { fieldValues } from "./field-values.js";
import { SAMPLE_FACTS, SAMPLE_ORIGINAL } from "./sample-facts.js";

/** A field that templates may print. */
export interface TemplateField {
  field: string;
  /** What it prints for a person and a course that do not exist. */
  example: string;
  /** Whether a template of a kind must print it; kinds that do not know it are left out. */
  needs: Partial<Record<DocumentKind, "required" | "optional">>;
}

/** Every field that one of these kinds knows. */
export function templateFields(
  kinds: readonly DocumentKind[] = DOCUMENT_KIND_NAMES,
): TemplateField[] {
  const examples = { ...fieldValues(SAMPLE_FACTS), ...duplicateValues(SAMPLE_ORIGINAL) };
  const fields = new Set(kinds.flatMap((kind) => Object.keys(DOCUMENT_FIELDS[kind])));
  return [...fields].map((field) => {
    const needs = kinds.flatMap((kind) => {
      const need = DOCUMENT_FIELDS[kind][field];
      return need ? [[kind, need]] : [];
    });
    return { field, example: examples[field] ?? "", needs: Object.fromEntries(needs) };
  });
}
