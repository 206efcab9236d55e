import type { RosterField } from "../model/roster.js";
import type { AssignedColumn } from "./assign-columns.js";

/** What a roster cannot do without, as named in `roster-columns-missing`. */
export type MissingColumn = "name" | "familyName" | "givenName" | "identity" | "outcome";

/** What every document depends on and no column holds. */
export function missingColumns(columns: readonly Pick<AssignedColumn, "field">[]): MissingColumn[] {
  const fields = new Set(columns.flatMap(({ field }) => field ?? []));
  return [
    ...missingNames(fields),
    ...(fields.has("iin") || fields.has("identityDocument") ? [] : (["identity"] as const)),
    ...(fields.has("outcome") ? [] : (["outcome"] as const)),
  ];
}

function missingNames(fields: Set<RosterField>): MissingColumn[] {
  const spellings = (["", "Kk", "Ru"] as const).map((language) => ({
    full: fields.has(`fullName${language}`),
    family: fields.has(`familyName${language}`),
    given: fields.has(`givenName${language}`),
  }));
  if (spellings.some(({ full, family, given }) => full || (family && given))) return [];
  if (spellings.some(({ family }) => family)) return ["givenName"];
  return spellings.some(({ given }) => given) ? ["familyName"] : ["name"];
}
