import { Footer, Header } from "docx";
import { cell, paragraph, pictures, place, row, sideBySide, spacer, table } from "./layout.mjs";
import { drawCrest, drawEdge, EDGE } from "./ornament.mjs";
import { signatureBlock } from "./signature.mjs";
import { documentStyles, mm } from "./styles.mjs";
import { LABELS } from "./wording.mjs";

/**
 * What is a letter rather than a certificate: A4 portrait, with the usual letterhead, Kazakh left,
 * Russian right and a crest between; an ornament runs only along the head and the foot of the page.
 */

const PAGE = { width: 210, height: 297 };
const EDGE_INSET = 10;
const SIDE = 18;
const HEAD = 19;
const HEADER_HEIGHT = 9;
const FOOT = 21;
const FOOTER_HEIGHT = 31;
const CREST = 15;
const LETTERHEAD_HEIGHT = 25;

/** Of the text, in millimetres. */
export const WIDTH = PAGE.width - 2 * SIDE;

/**
 * @param {object} letter
 * @param {(language: "kk" | "ru") => string[]} letter.note lines at the head of the page
 * @param {string} letter.number field with the letter's own number
 * @param {(language: "kk" | "ru") => import("docx").Paragraph[]} [letter.underNumber] what else tells
 *   which letter it is
 * @param {import("docx").FileChild[]} letter.children what stands below the letterhead
 */
export function letter({ note, number, underNumber = () => [], children }) {
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
              bottom: mm(FOOT + FOOTER_HEIGHT),
              header: mm(HEAD),
              footer: mm(FOOT),
            },
          },
        },
        headers: { default: new Header({ children: header(note) }) },
        footers: { default: new Footer({ children: footer() }) },
        children: [...letterhead(number, underNumber), ...children, spacer()],
      },
    ],
  };
}

function header(note) {
  const edge = drawEdge(WIDTH);
  const lines = (language) =>
    note(language).map((text) => paragraph("Appendix note", language, text));
  return [
    pictures(
      place(edge, SIDE, EDGE_INSET),
      place(edge, SIDE, PAGE.height - EDGE_INSET - EDGE),
      place(
        drawCrest(CREST),
        (PAGE.width - CREST) / 2,
        HEAD + HEADER_HEIGHT + (LETTERHEAD_HEIGHT - CREST) / 2,
      ),
    ),
    sideBySide(WIDTH, [[HEADER_HEIGHT, "top", lines]]),
    spacer(),
  ];
}

function letterhead(number, underNumber) {
  const half = (WIDTH - CREST - 14) / 2;
  const issuer = (language) =>
    cell([paragraph("Issuer", language, `{{issuer_${language}}}`)], { align: "center" });
  return [
    table(
      [half, CREST + 14, half],
      [row(LETTERHEAD_HEIGHT, [issuer("kk"), cell([]), issuer("ru")])],
    ),
    spacer(),
    sideBySide(WIDTH, [[16, "top", (at) => [...registration(number, at), ...underNumber(at)]]]),
    spacer(),
  ];
}

function registration(number, language) {
  const labels = LABELS[language];
  return [
    paragraph("Registration", language, labels.number, { text: `{{${number}}}`, bold: true }),
    paragraph("Registration", language, labels.issueDate, `{{issue_date_${language}}}`),
    paragraph("Registration", language, labels.city, `{{city_${language}}}`),
  ];
}

function footer() {
  const sizes = { stamp: 9, signature: 23, gap: 3, position: 13.5, name: 13.5 };
  return [signatureBlock(WIDTH, sizes), spacer()];
}
