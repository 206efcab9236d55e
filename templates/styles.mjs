import { AlignmentType, LineRuleType, convertMillimetersToTwip as mm } from "docx";

/**
 * The named styles of the documents. Whoever edits a template in Word changes a style once instead
 * of twenty paragraphs. Times New Roman is on every Windows PC and has the Kazakh letters.
 */

export const INK = "1A1A1A";
export const TEAL = "0B5463";
export const GOLD = "B08D3E";
const GREY = "595959";
const RED = "A3262A";

const { CENTER, LEFT } = AlignmentType;

/** Sizes in points; `before` and `after` too. */
const STYLES = {
  "Appendix note": { size: 7, color: GREY, align: CENTER },
  Issuer: { size: 10.5, bold: true, color: TEAL, align: CENTER },
  "Document title": { size: 23, bold: true, color: TEAL, spread: 5, align: CENTER },
  "Document subtitle": { size: 12.5, color: TEAL, spread: 0.4, align: CENTER },
  "Duplicate mark": { size: 12, bold: true, color: RED, spread: 2, align: CENTER },
  "Duplicate note": { size: 9, italics: true, align: CENTER },
  "Lead-in": { size: 10.5, italics: true, align: CENTER },
  "Full name": { size: 15.5, bold: true, align: CENTER },
  Caption: { size: 7.5, italics: true, color: GREY, align: CENTER },
  Identity: { size: 10.5, align: CENTER, before: 3 },
  Statement: { size: 10.5, align: CENTER },
  Topic: { size: 11, bold: true, align: CENTER, before: 2, after: 2 },
  Detail: { size: 10.5, align: CENTER },
  "Letter title": { size: 16, bold: true, color: TEAL, spread: 4, align: CENTER },
  "Letter subtitle": { size: 11, color: TEAL, align: CENTER },
  "Letter text": { size: 11, align: LEFT, after: 3 },
  "Letter name": { size: 13.5, bold: true, align: LEFT },
  "Letter caption": { size: 7.5, italics: true, color: GREY, align: LEFT, after: 3 },
  "Letter topic": { size: 11, bold: true, align: LEFT, after: 4 },
  "Head position": { size: 10.5, align: LEFT },
  "Head name": { size: 10.5, bold: true, align: LEFT },
  "Stamp place": { size: 9, color: GREY, align: LEFT },
  Registration: { size: 9.5, align: LEFT },
  "QR place": { size: 8, align: CENTER },
  "Block tag": { size: 5, color: "9A9A9A", align: CENTER },
  Spacer: { size: 1, line: 1 },
};

/** @param {string} name of a style, as Word shows it */
export const styleId = (name) => name.replace(/[^A-Za-z]/g, "");

/** What every document of ours takes as its `styles`. */
export const documentStyles = {
  default: { document: { run: { font: "Times New Roman", size: 22, color: INK } } },
  paragraphStyles: Object.entries(STYLES).map(([name, style]) => ({
    id: styleId(name),
    name,
    basedOn: "Normal",
    quickFormat: true,
    run: {
      size: style.size * 2,
      bold: style.bold,
      italics: style.italics,
      color: style.color,
      characterSpacing: style.spread && Math.round(style.spread * 20),
    },
    paragraph: {
      alignment: style.align,
      spacing: {
        before: (style.before ?? 0) * 20,
        after: (style.after ?? 0) * 20,
        ...(style.line && { line: style.line * 20, lineRule: LineRuleType.EXACT }),
      },
    },
  })),
};

export { mm };
