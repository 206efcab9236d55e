import { parseRosterField, type RosterField } from "../model/roster.js";
import { recogniseColumn } from "./recognise-column.js";

/**
 * The field that a person names: `full-name`, or what a column of it is usually called in any of the
 * three languages, «ФИО», «нәтижесі». Null where it is none.
 */
export function rosterFieldMeant(said: string): RosterField | null {
  return parseRosterField(said) ?? recogniseColumn(said)?.field ?? null;
}
