import type { FieldValues } from "../model/document.js";

/** The values of a document: what it shares with its batch, and its own. */
export function valuesOf(row: { batch_values: string | null; field_values: string }): FieldValues {
  return { ...valuesIn(row.batch_values), ...valuesIn(row.field_values) };
}

/** A document issued before there were batches has all values of its own. */
function valuesIn(json: string | null): FieldValues {
  return json === null ? {} : (JSON.parse(json) as FieldValues);
}
