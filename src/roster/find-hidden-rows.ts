import { attributeOf } from "./xml-events.js";

const NONE: ReadonlySet<number> = new Set();
const ROW = /<(?:\w+:)?row((?:\s[^<>]*?)?)\/?>/g;
/** How a sheet says that rows are hidden unless they say otherwise. Source: ECMA-376 18.3.1.81. */
const HIDDEN_BY_DEFAULT = /<(?:\w+:)?sheetFormatPr\s[^<>]*?zeroHeight\s*=\s*["'](?:1|true)["']/;

/**
 * Finds the rows that a worksheet's XML says are hidden, by hand or by a filter.
 *
 * @param part the worksheet's XML, checked before; nothing where the sheet has none of its own
 * @returns row numbers, from 1
 */
export function findHiddenRows(part: Uint8Array | undefined): ReadonlySet<number> {
  const bytes = Buffer.from(part ?? []);
  // Nearly all sheets have no such word, and looking for it in the bytes costs next to nothing.
  if (!bytes.includes("hidden") && !bytes.includes("zeroHeight")) return NONE;
  const xml = bytes.toString("utf8");
  const byDefault = HIDDEN_BY_DEFAULT.test(xml);
  const hidden = new Set<number>();
  let row = 0;
  for (const [, attributes = ""] of xml.matchAll(ROW)) {
    row = Number(attributeOf(attributes, "r") ?? row + 1);
    const said = attributeOf(attributes, "hidden");
    const isShown = said === "0" || said === "false";
    if (said === "1" || said === "true" || (byDefault && !isShown)) hidden.add(row);
  }
  return hidden;
}
