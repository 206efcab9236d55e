import type { FieldValues } from "../../model/document.js";

/** The values of a document: what it shares with its batch, and its own. */
export function valuesOf(row: { batch_values: string; field_values: string }): FieldValues {
  return {
    ...(JSON.parse(row.batch_values) as FieldValues),
    ...(JSON.parse(row.field_values) as FieldValues),
  };
}
