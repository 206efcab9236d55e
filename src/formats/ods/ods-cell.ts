import type { SheetCell } from "../../model/roster.js";
import { damaged } from "../format-error.js";
import { dateCell, numberText } from "../tables/grid.js";
import type { XmlAttributes } from "../xml.js";

/**
 * A cell of an ODS sheet from its attributes and what is shown in it. The stored value counts,
 * because what is shown may be rounded. Source: OpenDocument 1.3, part 3, 19.385.
 *
 * @throws FormatError `damaged` for a number or a date that is none
 */
export function readOdsCell(ref: string, attributes: XmlAttributes, shown: string): SheetCell {
  switch (attributes["office:value-type"]) {
    case "float":
    case "percentage":
    case "currency":
      return numberCell(ref, attributes["office:value"], shown);
    case "date":
      return dateCell(ref, momentOf(attributes["office:date-value"]), shown);
    case "boolean":
      return { ref, text: attributes["office:boolean-value"]?.toUpperCase() ?? shown };
    default:
      return { ref, text: shown === "" ? stringValue(attributes) : shown };
  }
}

function numberCell(ref: string, stored: string | undefined, shown: string): SheetCell {
  const value = Number(stored);
  if (stored === undefined || stored.trim() === "" || !Number.isFinite(value)) {
    throw damaged("a number that is none");
  }
  return { ref, text: numberText(value, shown), number: value };
}

function momentOf(stored: string | undefined): Date {
  const [, day, time = "00:00:00"] =
    /^(-?\d{4,}-\d\d-\d\d)(?:$|T(\d\d:\d\d:\d\d)?)/.exec(stored ?? "") ?? [];
  if (day === undefined) throw damaged("a date that is none");
  return new Date(`${day}T${time}Z`);
}

function stringValue(attributes: XmlAttributes): string {
  return attributes["office:string-value"] ?? "";
}
