import { Footer, Header, PageOrientation } from "docx";
import {
  cell,
  duplicateMark,
  duplicateNote,
  optional,
  paragraph,
  pictures,
  place,
  row,
  sideBySide,
  spacer,
  table,
} from "./layout.mjs";
import { CORNER, drawCorner, drawCrest, drawEdge, EDGE } from "./ornament.mjs";
import { signatureBlock } from "./signature.mjs";
import { documentStyles, GOLD, mm } from "./styles.mjs";
import { LABELS } from "./wording.mjs";

/**
 * The two certificates: A4 landscape, Kazakh left and Russian right, in an ornamental frame. The
 * frame sits in the header and the signatures in the footer; only the middle grows with its text.
 * Each row of the middle holds the same thing in both languages, so the two columns keep level.
 */

const PAGE = { width: 297, height: 210 };
const FRAME = 7;
const SIDE = 26;
const HEAD = 16.5;
const HEADER_HEIGHT = 9;
const FOOT = 17;
const FOOTER_HEIGHT = 31;
const WIDTH = PAGE.width - 2 * SIDE;
const CREST = 15;

/** @param {typeof import("./wording.mjs").ADVANCED_TRAINING} wording */
export function certificate(wording) {
  return {
    styles: documentStyles,
    sections: [
      {
        properties: {
          page: {
            size: {
              orientation: PageOrientation.LANDSCAPE,
              width: mm(PAGE.height),
              height: mm(PAGE.width),
            },
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
        headers: { default: new Header({ children: header(wording) }) },
        footers: { default: new Footer({ children: footer() }) },
        children: [issuer(), spacer(), ...duplicateMark(), middle(wording), spacer()],
      },
    ],
  };
}

function header({ appendix }) {
  const half = (WIDTH - CREST - 10) / 2;
  const note = (language) =>
    cell(appendix[language].map((text) => paragraph("Appendix note", language, text)));
  return [
    pictures(...frame(), place(drawCrest(CREST), (PAGE.width - CREST) / 2, HEAD + 4)),
    table([half, CREST + 10, half], [row(HEADER_HEIGHT, [note("kk"), cell([]), note("ru")])]),
    spacer(),
  ];
}

/** Four corners, and between them four edges that stop just short of them. */
function frame() {
  const gap = 0.8;
  const inset = FRAME + CORNER + gap;
  const across = drawEdge(PAGE.width - 2 * inset);
  const down = drawEdge(PAGE.height - 2 * inset, { upright: true });
  const corner = drawCorner();
  const right = (size) => PAGE.width - FRAME - size;
  const bottom = (size) => PAGE.height - FRAME - size;
  return [
    place(corner, FRAME, FRAME),
    place(corner, right(CORNER), FRAME),
    place(corner, FRAME, bottom(CORNER)),
    place(corner, right(CORNER), bottom(CORNER)),
    place(across, inset, FRAME),
    place(across, inset, bottom(EDGE)),
    place(down, FRAME, inset),
    place(down, right(EDGE), inset),
  ];
}

function middle(wording) {
  return sideBySide(
    WIDTH,
    [
      [17.5, "center", (at) => title(wording, at)],
      [8, "bottom", (at) => [paragraph("Lead-in", at, wording.leadIn[at])]],
      [14.5, "bottom", (at) => [paragraph("Full name", at, `{{full_name_${at}}}`)]],
      [9.5, "top", (at) => underName(at)],
      [
        10.5,
        "bottom",
        (at) => wording.statement[at].map((text) => paragraph("Statement", at, ...text)),
      ],
      [27, "center", (at) => [paragraph("Topic", at, `{{programme_${at}}}`)]],
      [0.5, "top", (at) => specialty(wording, at)],
      [6, "top", (at) => [labelled(LABELS[at].volume, `volume_${at}`, at)]],
    ],
    GOLD,
  );
}

/** Stands apart from the rest, as the crest hangs between its two halves. */
function issuer() {
  const half = (WIDTH - CREST - 4) / 2;
  const name = (language) =>
    cell([paragraph("Issuer", language, `{{issuer_${language}}}`)], { align: "center" });
  return table([half, CREST + 4, half], [row(14.5, [name("kk"), cell([]), name("ru")])]);
}

function title({ title, subtitle }, language) {
  return [
    paragraph("Document title", language, title[language]),
    ...subtitle[language].map((text) => paragraph("Document subtitle", language, text)),
    ...duplicateNote("Duplicate note", LABELS[language].replaces, language),
  ];
}

function underName(language) {
  const identity = `identity_${language}`;
  return [
    paragraph("Caption", language, LABELS[language].nameCaption),
    ...optional(identity, paragraph("Identity", language, `{{${identity}}}`)),
  ];
}

function specialty({ specialtyRequired }, language) {
  const field = `specialty_${language}`;
  const text = labelled(LABELS[language].specialty, field, language);
  return specialtyRequired ? [text] : [...optional(field, text), spacer()];
}

function labelled(label, field, language) {
  return paragraph("Detail", language, label, { text: `{{${field}}}`, bold: true });
}

function registration(language) {
  const labels = LABELS[language];
  const number = { text: "{{registration_number}}", bold: true };
  const issued = [`{{issue_date_${language}}}`, ", ", `{{city_${language}}}`];
  return [
    paragraph("Registration", language, labels.number, number),
    paragraph("Registration", language, labels.issued, ...issued),
  ];
}

function footer() {
  const sizes = { stamp: 13, signature: 38, gap: 4, position: 9.2, name: 9.2 };
  return [signatureBlock(WIDTH, sizes, registration), spacer()];
}
