import {
  duplicateMark,
  duplicateNote,
  optional,
  paragraph,
  sideBySide,
  spacer,
} from "./layout.mjs";
import { letter, WIDTH } from "./letter.mjs";
import { GOLD } from "./styles.mjs";
import { LABELS } from "./wording.mjs";

/** The reference for those who did not complete. */

/** @param {typeof import("./wording.mjs").NON_COMPLETION} wording */
export function reference(wording) {
  return letter({
    note: (language) => wording.appendix[language],
    number: "registration_number",
    underNumber: (language) => duplicateNote("Registration", LABELS[language].replaces, language),
    children: [...duplicateMark(), middle(wording)],
  });
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
