import type { FieldValues } from "../model/document.js";

/** Letters up to which a value is printed at its usual size; beyond that a template may print it smaller. */
const USUAL_LENGTHS: Record<string, number> = { issuer: 110, full_name: 46, programme: 150 };

/** What a field says that only tells that another one is long. */
const LONG = "+";

/**
 * For each value whether it is long, as a field that a template's blocks can ask:
 * `{{#long_programme_kk}}`.
 *
 * @param values issuer, full_name and programme in either language, by field
 */
export function lengthsOf(values: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => {
      const usual = USUAL_LENGTHS[field.replace(/_(?:kk|ru)$/, "")] ?? Number.POSITIVE_INFINITY;
      return [`long_${field}`, value.length > usual ? LONG : ""];
    }),
  );
}
