import { optional, paragraph, sideBySide, spacer, table } from "./layout.mjs";
import {
  bilingual,
  bilingualText,
  captioned,
  decision,
  fact,
  letter,
  letterTitle,
  list,
  pair,
  WIDTH,
} from "./letter.mjs";

/** A refusal, of the service or of acceptance: both say what was asked, why not, and what then. */

/** @param {typeof import("./notice-wording.mjs").REFUSAL_NOTICE} wording */
export function notice(wording) {
  return letter({
    note: (language) => wording.service[language],
    number: wording.number,
    children: [
      ...letterTitle(wording),
      list([bilingualText(wording.recipient, "full_name", "Letter name")]),
      spacer(),
      request(wording),
      spacer(),
      list([bilingual(wording.asked, "asked")]),
      ...decision(wording.decision),
      list([
        bilingual(wording.ground, "ground"),
        fact(wording.explanation, [[undefined, "{{explanation}}"]]),
      ]),
      spacer(),
    ],
    closing: [
      paragraph("Letter gap"),
      sideBySide(WIDTH, [[20, "top", (at) => whatThen(wording, at)]]),
    ],
  });
}

/** Which request it answers: when it was sent, and from when its time counts. */
function request({ request, portal, submitted, received }) {
  const once = (label, field) => captioned(label, [undefined, `{{${field}}}`]);
  return table(
    [WIDTH / 2, WIDTH / 2],
    [
      pair(once(request, "request_number"), [
        ...optional("portal_number", ...once(portal, "portal_number")),
        spacer(),
      ]),
      pair(once(submitted, "submitted"), once(received, "received")),
    ],
  );
}

function whatThen({ again, appeal, appealLabel, contact }, language) {
  return [
    paragraph("Letter note", language, again[language]),
    paragraph(
      "Letter note",
      language,
      { text: appealLabel[language], bold: true },
      appeal[language],
    ),
    paragraph("Letter note", language, contact[language], "{{contact_centre}}"),
  ];
}
