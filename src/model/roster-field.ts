import { FIELDS_NOT_KEPT, ROSTER_FIELDS, type RosterField } from "./roster.js";

/** The fields whose cells the register keeps, and a review can change. */
export const KEPT_FIELDS: readonly RosterField[] = ROSTER_FIELDS.filter(
  (field) => !FIELDS_NOT_KEPT.includes(field),
);

/** A field as a person types it: `fullNameKk`, `full-name-kk`, `FULLNAMEKK`. Null where it is none. */
export function parseRosterField(text: string): RosterField | null {
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z]/g, "");
  return ROSTER_FIELDS.find((field) => plain(field) === plain(text)) ?? null;
}
