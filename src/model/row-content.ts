import { FIELDS_NOT_KEPT, type RosterField, type RosterRow } from "./roster.js";

/** What a row says, wherever in the file it stands. */
export function contentOf(cells: RosterRow["cells"]): string {
  const said = Object.entries(cells)
    .filter(([field]) => !FIELDS_NOT_KEPT.includes(field as RosterField))
    .map(([field, { text }]) => [field, text.replace(/\s+/g, " ").trim()])
    .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  return JSON.stringify(said);
}
