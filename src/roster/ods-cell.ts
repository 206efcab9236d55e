import { UserError } from "../model/errors.js";
import type { RosterCell } from "../model/roster.js";
import { dateCell, numberText } from "./cell-text.js";
import { attributeOf } from "./xml-events.js";

/**
 * A cell of an ODS sheet from its tag's attributes and what is shown in it. The stored value counts,
 * because what is shown may be rounded. Source: OpenDocument 1.3, part 3, 19.385.
 *
 * @throws UserError `roster-damaged` for a number or a date that is none
 */
export function readOdsCell(ref: string, attributes: string, shown: string): RosterCell {
  switch (attributeOf(attributes, "office:value-type")) {
    case "float":
    case "percentage":
    case "currency":
      return numberCell(ref, attributeOf(attributes, "office:value"), shown);
    case "date":
      return dateCell(ref, momentOf(attributeOf(attributes, "office:date-value")), shown);
    case "boolean":
      return { ref, text: attributeOf(attributes, "office:boolean-value")?.toUpperCase() ?? shown };
    default:
      return { ref, text: shown === "" ? stringValue(attributes) : shown };
  }
}

function numberCell(ref: string, stored: string | undefined, shown: string): RosterCell {
  const value = Number(stored);
  if (stored === undefined || stored.trim() === "" || !Number.isFinite(value)) {
    throw new UserError("roster-damaged");
  }
  return { ref, text: numberText(value, shown), number: value };
}

function momentOf(stored: string | undefined): Date {
  const [, day, time = "00:00:00"] =
    /^(-?\d{4,}-\d\d-\d\d)(?:$|T(\d\d:\d\d:\d\d)?)/.exec(stored ?? "") ?? [];
  if (day === undefined) throw new UserError("roster-damaged");
  return new Date(`${day}T${time}Z`);
}

function stringValue(attributes: string): string {
  return attributeOf(attributes, "office:string-value") ?? "";
}
