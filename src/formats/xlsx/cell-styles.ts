import { attributesOf, scanXml } from "../scan-xml.js";

/**
 * The formats that every workbook has without telling them, as far as they matter here: those of
 * dates and times, and plain figures. Source: ECMA-376 18.8.30.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  14: "m/d/yy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yy h:mm",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  49: "@",
};

/** Numbers whose formats depend on the computer's language, and are dates in all of them. */
const EASTERN_DATES = /^(?:2[7-9]|3[016]|5[0-478])$/;

/** What is text in a format code, or fills and skips: none of it says what the number is. */
const ASIDE = /"[^"]*"|\\.|_.|\*.|General|\[(?![hms]+\])[^\]]*\]/gi;

/** @param own the formats that a workbook defines; they stand before those that all have */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string {
  return own.get(id) ?? BUILT_IN[id] ?? (EASTERN_DATES.test(String(id)) ? "m/d/yy" : "General");
}

/** Whether a format shows numbers as dates or times of day. */
function showsDate(code: string): boolean {
  return /[dmyhsge]/i.test(code.replace(ASIDE, "").replace(/E[+-]/gi, ""));
}

/** A number as a format shows it; undefined where the library knows no such format. */
type Formatter = (code: string, value: number, date1904: boolean) => string | undefined;

/** Loaded only where a number's look tells more than the number. */
export async function numberFormatter(): Promise<Formatter> {
  const { SSF } = await import("@e965/xlsx");
  return (code, value, date1904) => {
    try {
      return SSF.format(code, value, { date1904 });
    } catch {
      return undefined;
    }
  };
}

/** What the style of a cell says of what stands in it. */
export interface CellStyle {
  /** The format of numbers as a code: `dd.mm.yyyy`. */
  format: string;
  isDate: boolean;
  struck: boolean;
}

const PLAIN: CellStyle = { format: "General", isDate: false, struck: false };

/**
 * The styles of a workbook's cells by their numbers; a number that it does not list is a plain one.
 * Source: ECMA-376 18.8.
 *
 * @param xml of the part of styles; empty where there is none
 * @throws FormatError `damaged`
 */
export function readCellStyles(xml: string): (style: number) => CellStyle {
  const own = new Map<number, string>();
  const struckFonts: boolean[] = [];
  const written: { format: number; font: number }[] = [];
  const path: string[] = [];
  if (xml !== "") {
    scanXml(xml, {
      open(name, attributes) {
        const parent = path.at(-1);
        path.push(name);
        if (parent === "numFmts" && name === "numFmt") {
          const { numFmtId, formatCode = "" } = attributesOf(attributes);
          own.set(Number(numFmtId), formatCode);
        } else if (parent === "fonts" && name === "font") struckFonts.push(false);
        else if (path.at(-3) === "fonts" && name === "strike") {
          struckFonts[struckFonts.length - 1] = isOn(attributes);
        } else if (parent === "cellXfs" && name === "xf") {
          const { numFmtId, fontId } = attributesOf(attributes);
          written.push({ format: Number(numFmtId ?? 0), font: Number(fontId ?? 0) });
        }
      },
      close: () => void path.pop(),
      text: () => {},
    });
  }
  const styles = written.map(({ format: id, font }): CellStyle => {
    const format = formatCode(id, own);
    return { format, isDate: showsDate(format), struck: struckFonts[font] ?? false };
  });
  return (style) => styles[style] ?? PLAIN;
}

/** Whether a mark such as `<strike/>` says yes. */
export function isOn(attributes: string): boolean {
  return isTrue(attributesOf(attributes).val ?? "1");
}

/** A truth value as XML writes it. Source: XML Schema part 2, 3.2.2. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
