import { cell, line, paragraph, row, spacer, table } from "./layout.mjs";
import { INK } from "./styles.mjs";
import { LABELS } from "./wording.mjs";

/**
 * The head's one signature in both languages, and beside it a clear place for the stamp. Source of its
 * size: round stamps of organisations are 38–40 mm across.
 */

/** A side of the square that stays free for the stamp, in millimetres. */
export const STAMP = 42;
/** Of the line to sign on. */
const SIGNATURE = 50;
/** Between the text of a letter and its end. */
const GAP = 12;

const both = (name) => `${LABELS.kk[name]} / ${LABELS.ru[name]}`;
const LANGUAGES = ["kk", "ru"];

/** The words that mark the place stand in its corners, where a circle leaves room. */
function stampPlace(options) {
  const half = STAMP / 2;
  const corner = (style, language) =>
    cell([paragraph(style, language, LABELS[language].stamp)], { align: "bottom" });
  return cell(
    [
      table(
        [half, half],
        [row(STAMP - 0.6, [corner("Stamp place", "kk"), corner("Stamp place right", "ru")])],
      ),
      spacer(),
    ],
    options,
  );
}

/**
 * The foot of a certificate: signature on the left axis, registration on the right one, the stamp
 * between them. A centre that shows a code puts its picture to the right of the registration.
 *
 * @param {number} width of the text, in millimetres
 * @param {import("docx").Paragraph[]} registration
 */
export function certificateSignature(width, registration) {
  const side = width / 2 - STAMP;
  const columns = [STAMP / 2, side, STAMP, side, STAMP / 2];
  return table(columns, [
    row(STAMP, [
      cell([]),
      cell(signed(side), { align: "bottom" }),
      stampPlace(),
      cell([...registration], { align: "center" }),
      cell([paragraph("QR place")], { align: "bottom" }),
    ]),
  ]);
}

function signed(width) {
  const gap = (width - SIGNATURE) / 2;
  const under = { borders: { bottom: line(INK, 0.5) } };
  return [
    ...LANGUAGES.map((at) => paragraph("Head position", at, `{{head_position_${at}}}`)),
    table([gap, SIGNATURE, gap], [row(7.5, [cell([]), cell([], under), cell([])])]),
    paragraph("Caption", undefined, both("signature")),
    ...LANGUAGES.map((at) => paragraph("Head name", at, `{{head_name_${at}}}`)),
  ];
}

/**
 * The end of a letter: it follows the text, so that nothing can be added between.
 *
 * @param {number} width of the text, in millimetres
 */
export function letterSignature(width) {
  const side = width - STAMP - GAP;
  return table(
    [side, GAP, STAMP],
    [
      row(GAP, [cell([spacer()]), cell([]), cell([])]),
      row(STAMP, [cell(signed(side), { align: "center" }), cell([]), stampPlace()]),
    ],
  );
}
