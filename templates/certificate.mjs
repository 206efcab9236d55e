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
  steppingDown,
  table,
} from "./layout.mjs";
import {
  CORNER,
  drawCorner,
  drawEdge,
  drawGround,
  drawNothing,
  EDGE,
  OVERLAP,
} from "./ornament.mjs";
import { certificateSignature, STAMP } from "./signature.mjs";
import { documentStyles, GOLD, mm } from "./styles.mjs";
import { LABELS } from "./wording.mjs";

/**
 * The two certificates: A4 landscape, Kazakh left and Russian right, in an ornamental frame. The
 * frame sits in the header and the signature in the footer; only the middle grows with its text.
 * Each row of the middle holds the same thing in both languages, so the two columns keep level.
 */

const PAGE = { width: 297, height: 210 };
const FRAME = 5;
const SIDE = 24;
const HEAD = 14;
const HEADER_HEIGHT = 8;
const FOOT = 13;
const WIDTH = PAGE.width - 2 * SIDE;
const ISSUER_WIDTH = 96;
const LOGO = 20;

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
              bottom: mm(FOOT + STAMP),
              header: mm(HEAD),
              footer: mm(FOOT),
            },
          },
        },
        headers: { default: new Header({ children: header(wording) }) },
        footers: {
          default: new Footer({
            children: [certificateSignature(WIDTH, registration()), spacer()],
          }),
        },
        children: [issuer(), spacer(), ...duplicateMark(), middle(wording), spacer()],
      },
    ],
  };
}

/** The frame goes where the certificate is printed on a blank that has one. */
function header({ appendix }) {
  const half = WIDTH / 2;
  const sides = [(half - ISSUER_WIDTH) / 2, (half - ISSUER_WIDTH) / 2];
  const note = (language) =>
    cell(
      appendix[language].map((text) => paragraph("Appendix note", language, text)),
      { sides },
    );
  return [
    ...optional("frame", pictures(...frame())),
    pictures(place(drawNothing(LOGO), (PAGE.width - LOGO) / 2, HEAD + 1, { field: "logo" })),
    table([half, half], [row(HEADER_HEIGHT, [note("kk"), note("ru")])]),
    spacer(),
  ];
}

/** A ground, and round it one running border: edges whose ends the four corners cover. */
function frame() {
  const inset = FRAME + CORNER - OVERLAP;
  const across = drawEdge(PAGE.width - 2 * inset);
  const down = drawEdge(PAGE.height - 2 * inset, { upright: true });
  const corner = drawCorner();
  const right = (size) => PAGE.width - FRAME - size;
  const bottom = (size) => PAGE.height - FRAME - size;
  const inside = FRAME + EDGE;
  const ground = drawGround(PAGE.width - 2 * inside, PAGE.height - 2 * inside);
  return [
    place(ground, inside, inside),
    place(across, inset, FRAME),
    place(across, inset, bottom(EDGE)),
    place(down, FRAME, inset),
    place(down, right(EDGE), inset),
    place(corner, FRAME, FRAME),
    place(corner, right(CORNER), FRAME),
    place(corner, FRAME, bottom(CORNER)),
    place(corner, right(CORNER), bottom(CORNER)),
  ];
}

function middle(wording) {
  return sideBySide(
    WIDTH,
    [
      { air: 2, unless: "duplicate_mark" },
      [5.8, "bottom", (at) => (at === "kk" ? subtitle(wording, at) : [])],
      [8.4, "center", (at) => [paragraph("Document title", at, wording.title[at])]],
      [5.8, "top", (at) => (at === "ru" ? subtitle(wording, at) : [])],
      { air: 2, unless: "duplicate_mark" },
      [
        9,
        "bottom",
        (at) =>
          wording.leadIn[at].flatMap((text) =>
            steppingDown("Lead-in", `long_programme_${at}`, at, text),
          ),
      ],
      { air: 4, unless: "long_full_name_kk" },
      [
        8,
        "bottom",
        (at) => steppingDown("Full name", `long_full_name_${at}`, at, `{{full_name_${at}}}`),
      ],
      [9, "top", (at) => underName(at)],
      { air: 2.5, unless: "long_issuer_kk" },
      [9, "center", (at) => [...detail(at, LABELS[at].period), ...detail(at, `{{period_${at}}}`)]],
      { air: 3, unless: "long_programme_kk" },
      [
        12,
        "center",
        (at) => [
          ...detail(at, LABELS[at].topic),
          ...steppingDown("Topic", `long_programme_${at}`, at, `{{programme_${at}}}`),
        ],
      ],
      { air: 3, unless: "long_programme_kk" },
      [0.5, "top", (at) => specialty(wording, at)],
      [5, "top", (at) => labelled(LABELS[at].volume, `volume_${at}`, at)],
      { air: 3, unless: "long_programme_kk" },
    ],
    GOLD,
  );
}

function issuer() {
  const half = WIDTH / 2;
  const sides = [(half - ISSUER_WIDTH) / 2, (half - ISSUER_WIDTH) / 2];
  const name = (language) =>
    cell(steppingDown("Issuer", `long_issuer_${language}`, language, `{{issuer_${language}}}`), {
      align: "center",
      sides,
    });
  return table([half, half], [row(15, [name("kk"), name("ru")])]);
}

/** In Kazakh the qualifying words go before the noun, in Russian after it; the nouns stay level. */
function subtitle({ subtitle }, language) {
  return subtitle[language].map((text) => paragraph("Document subtitle", language, text));
}

function underName(language) {
  const identity = `identity_${language}`;
  return [
    paragraph("Caption", language, LABELS[language].nameCaption),
    ...optional(
      identity,
      ...steppingDown("Identity", `long_programme_${language}`, language, `{{${identity}}}`),
    ),
    spacer(),
  ];
}

function specialty({ specialtyRequired }, language) {
  const field = `specialty_${language}`;
  const text = labelled(LABELS[language].specialty, field, language);
  return specialtyRequired ? text : [...optional(field, ...text), spacer()];
}

/** Smaller where the topic needs the room. */
function detail(language, ...pieces) {
  return steppingDown("Detail", `long_programme_${language}`, language, ...pieces);
}

function labelled(label, field, language) {
  return detail(language, label, { text: `{{${field}}}`, bold: true });
}

function registration() {
  const both = (name) => `${LABELS.kk[name]} / ${LABELS.ru[name]}`;
  return [
    paragraph("Caption", undefined, both("number")),
    paragraph("Registration", undefined, { text: "{{registration_number}}", bold: true }),
    spacer(),
    paragraph("Caption", undefined, both("issued")),
    ...["kk", "ru"].map((at) =>
      paragraph("Registration", at, `{{city_${at}}}`, ", ", `{{issue_date_${at}}}`),
    ),
    ...["kk", "ru"].flatMap((at) => duplicateNote("Duplicate note", LABELS[at].replaces, at)),
    spacer(),
  ];
}
