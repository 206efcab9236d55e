import {
  BorderStyle,
  HeightRule,
  HorizontalPositionRelativeFrom,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalPositionRelativeFrom,
} from "docx";
import { mm, styleId } from "./styles.mjs";

/** The few building blocks that the documents share: paragraphs, tables and anchored pictures. */

const LANGUAGES = { kk: "kk-KZ", ru: "ru-RU" };
/** Millimetres from the hairline to the text on either side. */
const GUTTER = 4.5;

const EMU_PER_MILLIMETRE = 36000;
const SCREEN_PIXELS_PER_MILLIMETRE = 96 / 25.4;

/**
 * A paragraph whose pieces become one run each, so that a placeholder never falls apart.
 *
 * @param {string} style
 * @param {"kk" | "ru" | undefined} language lets Word check spelling in the right language
 * @param {...(string | object)} pieces texts, or run options where a piece looks different
 */
export function paragraph(style, language, ...pieces) {
  return new Paragraph({
    style: styleId(style),
    children: pieces.map((piece) => {
      const options = typeof piece === "string" ? { text: piece } : piece;
      return new TextRun({
        ...options,
        ...(language && { language: { value: LANGUAGES[language] } }),
      });
    }),
  });
}

/** Paragraphs that go when the field is empty. The tags are small, yet plain to see in Word. */
export function optional(field, ...paragraphs) {
  return [
    paragraph("Block tag", undefined, `{{#${field}}}`),
    ...paragraphs,
    paragraph("Block tag", undefined, `{{/${field}}}`),
  ];
}

/** What only a duplicate has: the mark that it is one, across the page. */
export const duplicateMark = () =>
  optional("duplicate_mark", paragraph("Duplicate mark", undefined, "{{duplicate_mark}}"));

/** What only a duplicate has: the document in whose place it stands. */
export function duplicateNote(style, label, language) {
  const field = `original_${language}`;
  return optional(field, paragraph(style, language, label, `{{${field}}}`));
}

/** Next to no height: for the places where Word insists on a paragraph. */
export const spacer = () => paragraph("Spacer");

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" };
export const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};

/** @param {string} color @param {number} points */
export const line = (color, points) => ({ style: BorderStyle.SINGLE, size: points * 8, color });

/**
 * A table of fixed columns without visible borders, which is how text is put side by side.
 *
 * @param {number[]} columns widths in millimetres
 * @param {TableRow[]} rows
 * @param {object} [borders] those that are to be seen
 */
export function table(columns, rows, borders = {}) {
  const total = columns.reduce((sum, width) => sum + width, 0);
  return new Table({
    width: { size: mm(total), type: "dxa" },
    columnWidths: columns.map((width) => mm(width)),
    layout: TableLayoutType.FIXED,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders: { ...NO_BORDERS, ...borders },
    rows,
  });
}

/** A row at least so many millimetres high: short texts keep their air, long ones may grow. */
export function row(height, cells) {
  return new TableRow({
    cantSplit: true,
    height: { value: mm(height), rule: HeightRule.ATLEAST },
    children: cells,
  });
}

/** Rows that go when the field is empty: the tags stand in rows of their own, which go too. */
export function optionalRows(field, columnSpan, rows) {
  const tag = (mark) =>
    row(0.5, [cell([paragraph("Block tag", undefined, `{{${mark}${field}}}`)], { columnSpan })]);
  return [tag("#"), ...rows, tag("/")];
}

/** An empty row in the two columns, which gives way where the field has a value. */
function air({ air: height, unless }) {
  const tag = (mark) =>
    row(0.5, [
      cell([paragraph("Block tag", undefined, `{{${mark}${unless}}}`)], { columnSpan: 2 }),
    ]);
  return [tag("^"), row(height, [cell([]), cell([])]), tag("/")];
}

/** The same text in one of two styles: the smaller where the field tells that the text is long. */
export function steppingDown(style, field, language, ...pieces) {
  return [
    paragraph("Block tag", undefined, `{{^${field}}}`),
    paragraph(style, language, ...pieces),
    paragraph("Block tag", undefined, `{{/${field}}}`),
    ...optional(field, paragraph(`${style} long`, language, ...pieces)),
  ];
}

/**
 * @param {Paragraph[]} children
 * @param {object} [options]
 * @param {"top" | "center" | "bottom"} [options.align]
 * @param {[number, number]} [options.sides] space left and right, in millimetres
 */
export function cell(children, { align = "top", sides = [0, 0], ...options } = {}) {
  return new TableCell({
    children: children.length > 0 ? children : [spacer()],
    verticalAlign: VerticalAlignTable[align.toUpperCase()],
    margins: { top: 0, bottom: 0, left: mm(sides[0]), right: mm(sides[1]) },
    ...options,
  });
}

/**
 * Kazakh left, Russian right, a hairline between that runs from rule to rule. Each row holds the same
 * thing in both languages, so that the two stay level however differently they wrap.
 *
 * @param {number} width in millimetres
 * @param {(
 *   [number, string, (language: "kk" | "ru") => Paragraph[]] | {air: number, unless: string}
 * )[]} rows least height, alignment within it, content; or air, for which there is none where a field
 *   has a value
 * @param {string} [hairline] its colour; without one there is none
 */
export function sideBySide(width, rows, hairline) {
  const rule = hairline && line(hairline, 0.5);
  return table(
    [width / 2, width / 2],
    rows.flatMap((one) => {
      if ("air" in one) return air(one);
      const [height, align, fill] = one;
      return [
        row(height, [
          cell(fill("kk"), { align, sides: [0, GUTTER] }),
          cell(fill("ru"), { align, sides: [GUTTER, 0] }),
        ]),
      ];
    }),
    hairline && { insideVertical: rule, top: rule, bottom: rule },
  );
}

/**
 * A picture fixed to a place on the page, behind the text.
 *
 * @param {{png: Uint8Array, width: number, height: number}} drawing
 * @param {number} left millimetres from the edge of the page
 * @param {number} top
 * @param {{field?: string}} [options] the field that is drawn instead of the picture
 */
export function place(drawing, left, top, { field } = {}) {
  return new ImageRun({
    type: "png",
    data: drawing.png,
    transformation: {
      width: drawing.width * SCREEN_PIXELS_PER_MILLIMETRE,
      height: drawing.height * SCREEN_PIXELS_PER_MILLIMETRE,
    },
    altText: field
      ? { name: "Picture", title: "", description: `{{${field}}}` }
      : { name: "Ornament", title: "", description: "" },
    floating: {
      horizontalPosition: {
        relative: HorizontalPositionRelativeFrom.PAGE,
        offset: Math.round(left * EMU_PER_MILLIMETRE),
      },
      verticalPosition: {
        relative: VerticalPositionRelativeFrom.PAGE,
        offset: Math.round(top * EMU_PER_MILLIMETRE),
      },
      behindDocument: true,
      lockAnchor: true,
      allowOverlap: true,
    },
  });
}

/** The paragraph that carries such pictures. */
export const pictures = (...images) =>
  new Paragraph({ style: styleId("Spacer"), children: images });
