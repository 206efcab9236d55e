import { Footer, Header } from "docx";
import {
  cell,
  optionalRows,
  paragraph,
  pictures,
  place,
  row,
  sideBySide,
  spacer,
  steppingDown,
  table,
} from "./layout.mjs";
import { drawEdge, drawNothing, EDGE } from "./ornament.mjs";
import { letterSignature } from "./signature.mjs";
import { documentStyles, mm } from "./styles.mjs";
import { LABELS } from "./wording.mjs";

/**
 * What is a letter rather than a certificate: A4 portrait, letterhead in both languages, and what it
 * says once, as a list. The signature follows the text; an ornament runs along head and foot.
 */

const PAGE = { width: 210, height: 297 };
const EDGE_INSET = 8;
const SIDE = 20;
const HEAD = 16.5;
const HEADER_HEIGHT = 8;
const FOOT = 15.5;
const LOGO = 20;

/** Of the text, in millimetres. */
export const WIDTH = PAGE.width - 2 * SIDE;
const LABEL = 50;
const LANGUAGES = ["kk", "ru"];

/**
 * @param {object} letter
 * @param {(language: "kk" | "ru") => string[]} letter.note lines at the head of the page
 * @param {string} letter.number field with the letter's own number
 * @param {import("docx").TableRow[]} [letter.underNumber] what else tells which letter it is
 * @param {import("docx").FileChild[]} letter.children what stands below the letterhead
 * @param {import("docx").FileChild[]} [letter.closing] what never leaves the signature alone on a page
 */
export function letter({ note, number, underNumber = [], children, closing = [] }) {
  return {
    styles: documentStyles,
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(PAGE.width), height: mm(PAGE.height) },
            margin: {
              left: mm(SIDE),
              right: mm(SIDE),
              top: mm(HEAD + HEADER_HEIGHT),
              bottom: mm(FOOT),
              header: mm(HEAD),
              footer: mm(FOOT - 4),
            },
          },
        },
        headers: { default: new Header({ children: header(note) }) },
        footers: { default: new Footer({ children: [spacer()] }) },
        children: [
          ...letterhead(number, underNumber),
          ...children,
          table([WIDTH], [row(1, [cell([...closing, letterSignature(WIDTH), spacer()])])]),
          spacer(),
        ],
      },
    ],
  };
}

function header(note) {
  const edge = drawEdge(WIDTH, { closed: true });
  const lines = (language) =>
    note(language).map((text) => paragraph("Appendix note", language, text));
  return [
    pictures(
      place(edge, SIDE, EDGE_INSET),
      place(edge, SIDE, PAGE.height - EDGE_INSET - EDGE),
      place(drawNothing(LOGO), (PAGE.width - LOGO) / 2, HEAD + HEADER_HEIGHT + 1, {
        field: "logo",
      }),
    ),
    sideBySide(WIDTH, [[HEADER_HEIGHT, "top", lines]]),
    spacer(),
  ];
}

function letterhead(number, underNumber) {
  const half = (WIDTH - LOGO - 6) / 2;
  const issuer = (language) =>
    cell(steppingDown("Issuer", `long_issuer_${language}`, language, `{{issuer_${language}}}`), {
      align: "center",
    });
  return [
    table([half, LOGO + 6, half], [row(20, [issuer("kk"), cell([]), issuer("ru")])]),
    spacer(),
    table(
      [WIDTH / 2, WIDTH / 2],
      [
        pair(
          captioned(labelOf("number"), [undefined, { text: `{{${number}}}`, bold: true }]),
          captioned(
            labelOf("issued"),
            ...LANGUAGES.map((at) => [at, `{{city_${at}}}`, ", ", `{{issue_date_${at}}}`]),
          ),
        ),
      ],
    ),
    spacer(),
    ...(underNumber.length > 0 ? [list(underNumber), spacer()] : []),
  ];
}

const labelOf = (name) => ({ kk: LABELS.kk[name], ru: LABELS.ru[name] });

/** The nouns of both languages on one line; in Kazakh what qualifies goes before, in Russian after. */
export function letterTitle({ title, subtitle }) {
  return [
    paragraph("Letter gap"),
    paragraph("Letter subtitle", "kk", subtitle.kk),
    paragraph("Letter title", undefined, `${title.kk} / ${title.ru}`),
    paragraph("Letter subtitle", "ru", subtitle.ru),
    paragraph("Letter gap"),
  ];
}

/** Two facts side by side, each with its label above it. */
export const pair = (left, right) => row(6, [cell(left), cell(right)]);

/** @param {{kk: string, ru: string}} label */
export function captioned(label, ...lines) {
  return [
    paragraph("Letter label", undefined, `${label.kk} / ${label.ru}`),
    ...lines.map(([language, ...pieces]) => paragraph("Letter text", language, ...pieces)),
  ];
}

/** Labels left, what they name right: each fact once. */
export function list(rows) {
  return table([LABEL, WIDTH - LABEL], rows);
}

/**
 * @param {{kk: string, ru: string}} label
 * @param {[language: "kk" | "ru" | undefined, ...pieces: (string | object)[]][]} lines
 * @param {string} [style]
 */
export function fact(label, lines, style = "Letter text") {
  return factOf(
    label,
    lines.map(([language, ...pieces]) => paragraph(style, language, ...pieces)),
  );
}

function factOf(label, told) {
  return row(5, [
    cell(
      LANGUAGES.map((at) => paragraph("Letter label", at, label[at])),
      { sides: [0, 4] },
    ),
    cell(told),
  ]);
}

/** A fact that each language says in its own words. */
export function bilingual(label, field, style) {
  return fact(
    label,
    LANGUAGES.map((at) => [at, `{{${field}_${at}}}`]),
    style,
  );
}

/** The same, smaller where the text is long. */
export function bilingualText(label, field, style = "Letter text") {
  return factOf(
    label,
    LANGUAGES.flatMap((at) => steppingDown(style, `long_${field}_${at}`, at, `{{${field}_${at}}}`)),
  );
}

/** The same, with its label gone where there is none. */
export const optionalFact = (label, field) =>
  LANGUAGES.reduce(
    (rows, at) => optionalRows(`${field}_${at}`, 2, rows),
    [bilingual(label, field)],
  );

/** What was decided, across the page. */
export const decision = (texts) =>
  LANGUAGES.map((at) => paragraph("Letter decision", at, ...[texts[at]].flat()));
