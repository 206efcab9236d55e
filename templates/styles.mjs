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

const { CENTER, LEFT, RIGHT } = AlignmentType;

/** Sizes in points; `before` and `after` too. */
const STYLES = {
  "Appendix note": { size: 8, color: GREY, align: CENTER },
  Issuer: { size: 13, bold: true, color: TEAL, align: CENTER },
  "Issuer long": { size: 10, bold: true, color: TEAL, align: CENTER },
  "Document title": { size: 18, bold: true, color: TEAL, spread: 3, align: CENTER },
  "Document subtitle": { size: 13, color: TEAL, spread: 0.4, align: CENTER },
  "Duplicate mark": {
    size: 13,
    bold: true,
    color: RED,
    spread: 2,
    align: CENTER,
    before: 2,
    after: 3,
  },
  "Duplicate note": { size: 9.5, align: CENTER },
  "Lead-in": { size: 12, italics: true, align: CENTER },
  "Lead-in long": { size: 10, italics: true, align: CENTER },
  "Full name": { size: 21, bold: true, align: CENTER },
  "Full name long": { size: 14, bold: true, align: CENTER },
  Caption: { size: 8.5, italics: true, color: GREY, align: CENTER },
  Identity: { size: 12, align: CENTER, before: 2 },
  "Identity long": { size: 10, align: CENTER },
  Topic: { size: 13, bold: true, align: CENTER, before: 1, after: 2 },
  "Topic long": { size: 9, bold: true, align: CENTER, after: 1 },
  Detail: { size: 12, align: CENTER },
  "Detail long": { size: 9.5, align: CENTER },
  "Letter subtitle": { size: 11.5, color: TEAL, align: CENTER },
  "Letter title": { size: 16, bold: true, color: TEAL, spread: 3, align: CENTER },
  "Letter text": { size: 10.5, align: LEFT, after: 1 },
  "Letter text long": { size: 9, align: LEFT, after: 1 },
  "Letter gap": { size: 4, align: LEFT },
  "Letter name": { size: 14, bold: true, align: LEFT },
  "Letter name long": { size: 11, bold: true, align: LEFT },
  "Letter label": { size: 9, color: GREY, align: LEFT, before: 2, after: 1 },
  "Letter decision": { size: 10.5, bold: true, align: LEFT, before: 2, after: 2 },
  "Letter note": { size: 9, align: LEFT, after: 1 },
  "Head position": { size: 10.5, align: CENTER },
  "Head name": { size: 10.5, bold: true, align: CENTER },
  "Stamp place": { size: 8.5, color: GREY, align: LEFT },
  "Stamp place right": { size: 8.5, color: GREY, align: RIGHT },
  Registration: { size: 11.5, align: CENTER },
  "QR place": { size: 8, align: RIGHT },
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
