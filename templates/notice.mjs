import { cell, optional, paragraph, row, sideBySide, spacer, table } from "./layout.mjs";
import { letter, WIDTH } from "./letter.mjs";
import { GOLD } from "./styles.mjs";
import { LABELS } from "./wording.mjs";

/** A refusal, of the service or of acceptance: both say what was asked, why not, and what then. */

/** @param {typeof import("./notice-wording.mjs").REFUSAL_NOTICE} wording */
export function notice(wording) {
  return letter({
    note: (language) => wording.service[language],
    number: "notice_number",
    children: [
      side([
        [18, "center", (at) => title(wording, at)],
        [14, "bottom", (at) => [paragraph("Letter name", at, `{{full_name_${at}}}`)]],
        [8, "top", (at) => [paragraph("Letter caption", at, LABELS[at].nameCaption)]],
        [20, "top", (at) => request(wording, at)],
        [12, "center", (at) => [paragraph("Letter topic", at, wording.decision[at])]],
        [16, "top", (at) => [detail(wording.ground[at], `ground_${at}`, at)]],
      ]),
      spacer(),
      explanation(wording),
      spacer(),
      side([[14, "top", (at) => after(wording, at)]]),
    ],
  });
}

const side = (rows) => sideBySide(WIDTH, rows, GOLD);

function title({ title, subtitle }, language) {
  return [
    paragraph("Letter title", language, title[language]),
    paragraph("Letter subtitle", language, subtitle[language]),
  ];
}

function request({ request, portal, received, asked }, language) {
  const number = detail(portal[language], "portal_number", language);
  return [
    detail(request[language], "request_number", language),
    ...optional("portal_number", number),
    detail(received[language], `received_${language}`, language),
    detail(asked[language], `asked_${language}`, language),
  ];
}

function detail(label, field, language) {
  return paragraph("Letter text", language, label, { text: `{{${field}}}`, bold: true });
}

/** In the registrar's own words, in whatever language, so across the page. */
function explanation({ explanation }) {
  const texts = [
    paragraph("Letter caption", undefined, explanation),
    paragraph("Letter text", undefined, "{{explanation}}"),
  ];
  return table([WIDTH], [row(16, [cell(texts)])]);
}

function after({ again, contact }, language) {
  return [
    paragraph("Letter text", language, again[language]),
    paragraph("Letter text", language, contact[language], "{{contact_centre}}"),
  ];
}
