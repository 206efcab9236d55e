import type { ParsingOptions, WorkBook } from "@e965/xlsx";
import { FormatError } from "../format-error.js";

const OPTIONS: ParsingOptions = {
  type: "buffer",
  dense: true,
  // Calendar days come out right only with both: otherwise the computer's zone shifts them.
  cellDates: true,
  UTC: true,
  cellHTML: false,
  // Formulas are never looked at, so one without a stored value stays blank instead of becoming 0.
  cellFormula: false,
  // The sheet's own claim of its size is often wrong.
  nodim: true,
};

/** Numbers of the formats that a workbook defines for itself. */
const OWN_FORMATS_FROM = 164;

/**
 * Gives checked bytes to the library. It answers damage with an empty sheet or with any exception at
 * all, so whoever calls this must have checked them.
 *
 * @throws FormatError `damaged`
 */
export async function parseWorkbook(bytes: Buffer): Promise<WorkBook> {
  const { read, SSF } = await import("@e965/xlsx");
  // The library keeps one table of formats for all files it ever reads.
  const formats = SSF.get_table();
  for (const id of Object.keys(formats)) {
    if (Number(id) >= OWN_FORMATS_FROM) delete formats[Number(id)];
  }
  try {
    return read(bytes, { ...OPTIONS });
  } catch (cause) {
    throw new FormatError("damaged", "the library cannot read it", { cause });
  }
}
