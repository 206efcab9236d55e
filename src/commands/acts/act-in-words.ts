import { dateInKazakhstan } from "../../language/date-in-kazakhstan.js";
import { shortDate } from "../../language/short-date.js";
import type { MessageKey, Translate } from "../../language/translate.js";
import { DOCUMENT_KIND_NAMES } from "../../model/document.js";
import type { RecordedAct } from "../../register/acts.js";
import { isAboutPerson } from "../../register/is-about-person.js";
import { changesInWords } from "./changes-in-words.js";

/** An act as a registrar reads it. */
export interface ActInWords {
  id: string;
  /** Date and time in Kazakhstan. */
  when: string;
  who: string;
  what: string;
  about: string;
  /** One thing a line. */
  details: string;
  hash: string;
}

/** What somebody did, in words; what only other programs need stays in the JSON. */
export function actInWords(act: RecordedAct, t: Translate): ActInWords {
  return {
    id: String(act.id),
    when: momentInWords(act.at),
    who: act.person ?? act.operator,
    what: t.loose(`act.${act.act}`, {}),
    about: subjectInWords(act, t),
    details: detailsInWords(act, t).join("\n"),
    hash: act.hash,
  };
}

function momentInWords(at: string): string {
  const moment = new Date(at);
  const time = moment.toLocaleTimeString("ru-RU", { timeZone: "Asia/Almaty" });
  return `${shortDate(dateInKazakhstan(moment))} ${time}`;
}

/** Acts whose subject says nothing that their name does not say. */
const SUBJECT_IS_PLAIN = ["register", "centre", "journal", "acts"];

function subjectInWords({ act, subject, details }: RecordedAct, t: Translate): string {
  if (isAboutPerson(act, details)) return t("acts.person", { id: subject });
  if (act === "columns" || SUBJECT_IS_PLAIN.includes(subject)) return "";
  if (subject === "check-secret") return t("acts.check-secret");
  const kind = DOCUMENT_KIND_NAMES.find((name) => name === subject);
  return kind ? t(`document-kind.${kind}`) : subject;
}

/** How many of something there are, by the name under which an entry says so. */
const COUNTS = {
  accepted: "acts.accepted",
  held: "acts.held",
  rows: "acts.rows",
  documents: "acts.documents",
  entries: "acts.entries",
} as const satisfies Record<string, MessageKey>;

function detailsInWords(act: RecordedAct, t: Translate): string[] {
  const { details } = act;
  const counts = Object.entries(COUNTS).flatMap(([name, key]) => {
    const count = details[name];
    return typeof count === "number" && count > 0 ? [t(key, { count })] : [];
  });
  return [
    ...changesInWords(act, t),
    ...said(details.issuedOn, (date) => t("acts.issued-on", { date: shortDate(date) })),
    ...numbersInWords(details.numbers, t),
    ...said(details.number, (number) => t("acts.number", { number })),
    ...said(act.act === "template" ? details.from : null, (date) =>
      t("acts.in-force", { date: shortDate(date) }),
    ),
    ...counts,
    ...(typeof details.row === "number" ? [t("acts.row", { row: details.row })] : []),
    ...(typeof details.trainee === "number" ? [t("acts.person", { id: details.trainee })] : []),
    ...overriddenInWords(details.overridden, t),
    ...said(details.reason, (reason) => t("acts.reason", { reason })),
  ];
}

function said(value: unknown, inWords: (value: string) => string): string[] {
  return typeof value === "string" && value !== "" ? [inWords(value)] : [];
}

function numbersInWords(numbers: unknown, t: Translate): string[] {
  if (!Array.isArray(numbers) || numbers.length === 0) return [];
  const [first, last] = [String(numbers[0]), String(numbers.at(-1))];
  if (numbers.length === 1) return [t("acts.number", { number: first })];
  return [t("acts.numbers", { count: numbers.length, first, last })];
}

function overriddenInWords(overridden: unknown, t: Translate): string[] {
  if (!Array.isArray(overridden)) return [];
  return (overridden as { code: string; reason: string }[]).map(({ code, reason }) =>
    t("acts.overridden", { finding: t.loose(`reason.${code}`, {}), reason }),
  );
}
