import { Footer, Header } from "docx";
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
import { drawCrest, drawEdge, EDGE } from "./ornament.mjs";
import { signatureBlock } from "./signature.mjs";
import { documentStyles, GOLD, mm } from "./styles.mjs";
import { LABELS } from "./wording.mjs";

/**
 * The reference for those who did not complete: A4 portrait, a letter rather than a certificate.
 * The letterhead is the usual one, Kazakh left, Russian right and a crest between; an ornament runs
 * only along the head and the foot of the page.
 */

const PAGE = { width: 210, height: 297 };
const EDGE_INSET = 10;
const SIDE = 18;
const HEAD = 19;
const HEADER_HEIGHT = 9;
const FOOT = 21;
const FOOTER_HEIGHT = 31;
const WIDTH = PAGE.width - 2 * SIDE;
const CREST = 15;
const LETTERHEAD_HEIGHT = 25;

/** @param {typeof import("./wording.mjs").NON_COMPLETION} wording */
export function reference(wording) {
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
        headers: { default: new Header({ children: header(wording) }) },
        footers: { default: new Footer({ children: footer() }) },
        children: [...letterhead(), ...duplicateMark(), middle(wording), spacer()],
      },
    ],
  };
}

function header({ appendix }) {
  const edge = drawEdge(WIDTH);
  const note = (language) =>
    appendix[language].map((text) => paragraph("Appendix note", language, text));
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
    sideBySide(WIDTH, [[HEADER_HEIGHT, "top", note]]),
    spacer(),
  ];
}

function letterhead() {
  const half = (WIDTH - CREST - 14) / 2;
  const issuer = (language) =>
    cell([paragraph("Issuer", language, `{{issuer_${language}}}`)], { align: "center" });
  return [
    table(
      [half, CREST + 14, half],
      [row(LETTERHEAD_HEIGHT, [issuer("kk"), cell([]), issuer("ru")])],
    ),
    spacer(),
    sideBySide(WIDTH, [[16, "top", registration]]),
    spacer(),
  ];
}

function registration(language) {
  const labels = LABELS[language];
  const number = { text: "{{registration_number}}", bold: true };
  return [
    paragraph("Registration", language, labels.number, number),
    paragraph("Registration", language, labels.issueDate, `{{issue_date_${language}}}`),
    paragraph("Registration", language, labels.city, `{{city_${language}}}`),
    ...duplicateNote("Registration", labels.replaces, language),
  ];
}

function middle(wording) {
  return sideBySide(
    WIDTH,
    [
      [20, "center", (at) => title(wording, at)],
      [8, "bottom", (at) => [paragraph("Letter text", at, wording.leadIn[at])]],
      [16, "bottom", (at) => [paragraph("Letter name", at, `{{full_name_${at}}}`)]],
      [12, "top", (at) => underName(at)],
      [
        21,
        "top",
        (at) => wording.statement[at].map((text) => paragraph("Letter text", at, ...text)),
      ],
      [19, "top", (at) => topic(wording, at)],
      [0.5, "top", (at) => optionalDetail(LABELS[at].specialty, `specialty_${at}`, at)],
      [0.5, "top", (at) => [detail(wording.volume[at], `volume_${at}`, at)]],
      [0.5, "top", (at) => optionalDetail(wording.attended[at], `attended_${at}`, at)],
    ],
    GOLD,
  );
}

/** In Kazakh the qualifying words go before the noun, in Russian after it. */
function title({ title, subtitle }, language) {
  const noun = paragraph("Letter title", language, title[language]);
  const rest = subtitle[language].map((text) => paragraph("Letter subtitle", language, text));
  return language === "kk" ? [...rest, noun] : [noun, ...rest];
}

function underName(language) {
  const identity = `identity_${language}`;
  return [
    paragraph("Letter caption", language, LABELS[language].nameCaption),
    ...optional(identity, paragraph("Letter text", language, `{{${identity}}}`)),
  ];
}

function topic(wording, language) {
  return [
    paragraph("Letter text", language, wording.topic[language]),
    paragraph("Letter topic", language, `{{programme_${language}}}`),
  ];
}

function detail(label, field, language) {
  return paragraph("Letter text", language, label, { text: `{{${field}}}`, bold: true });
}

function optionalDetail(label, field, language) {
  return [...optional(field, detail(label, field, language)), spacer()];
}

function footer() {
  const sizes = { stamp: 9, signature: 23, gap: 3, position: 13.5, name: 13.5 };
  return [signatureBlock(WIDTH, sizes), spacer()];
}
