import { dateInKazakhstan, shortDate } from "../../language/dates.js";
import type { MessageKey, Translate } from "../../language/translate.js";
import { KAZAKHSTAN_ZONE } from "../../model/calendar.js";
import { DOCUMENT_KIND_NAMES } from "../../model/document.js";
import type { RecordedAct } from "../../register/journal/acts.js";
import { isAboutPerson } from "../../register/journal/entries.js";
import { fromInWords } from "../../work/editions/fault-in-words.js";
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
  const time = moment.toLocaleTimeString("ru-RU", { timeZone: KAZAKHSTAN_ZONE });
  return `${shortDate(dateInKazakhstan(moment))} ${time}`;
}

/** Acts whose subject says nothing that their name does not say. */
const SUBJECT_IS_PLAIN = ["register", "centre", "working-hours", "journal", "acts"];

function subjectInWords({ act, subject, details }: RecordedAct, t: Translate): string {
  if (isAboutPerson(act, details)) return t("acts.person", { id: subject });
  if (act === "columns" || SUBJECT_IS_PLAIN.includes(subject)) return "";
  if (act === "export" && subject === "report") return t("report.title");
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
    ...numbersInWords(details.numbers ?? numbersOnBlanks(details.documents), t),
    ...said(details.replaces, (number) => t("acts.replaces", { number })),
    ...said(details.handedOn, (date) => t("acts.handed-on", { date: shortDate(date) })),
    ...said(details.number, (number) => t("acts.number", { number })),
    ...said(act.act === "template" ? details.from : null, (date) =>
      t("acts.in-force", { date: fromInWords(t, date) }),
    ),
    ...periodInWords(act, t),
    ...said(details.file ?? details.copy, (file) => t("acts.file", { file })),
    ...counts,
    ...(typeof details.row === "number" ? [t("acts.row", { row: details.row })] : []),
    ...(typeof details.trainee === "number" ? [t("acts.person", { id: details.trainee })] : []),
    ...overriddenInWords(details.overridden, t),
    ...said(details.ground, (ground) => t("acts.ground", { ground })),
    ...said(details.reason, (reason) => t("acts.reason", { reason })),
  ];
}

/** The period of a report. */
function periodInWords({ act, subject, details }: RecordedAct, t: Translate): string[] {
  const { from, to } = details;
  if (act !== "export" || subject !== "report") return [];
  if (typeof from !== "string" || typeof to !== "string") return [];
  return [t("report.period", { from: shortDate(from), to: shortDate(to) })];
}

function said(value: unknown, inWords: (value: string) => string): string[] {
  return typeof value === "string" && value !== "" ? [inWords(value)] : [];
}

function numbersOnBlanks(documents: unknown): string[] | null {
  if (!Array.isArray(documents)) return null;
  return (documents as { number: string }[]).map(({ number }) => number);
}

/** Of each kind one; numbers that do not end with what is counted are told as they come. */
const MOST_SERIES = 3;

/** Each series of numbers that differ only in their end, by its first and last. */
function numbersInWords(numbers: unknown, t: Translate): string[] {
  if (!Array.isArray(numbers) || numbers.length === 0) return [];
  const series = new Map<string, string[]>();
  for (const number of numbers.map(String)) {
    const beginning = number.replace(/\d+$/, "");
    series.set(beginning, [...(series.get(beginning) ?? []), number]);
  }
  const all = series.size <= MOST_SERIES ? [...series.values()] : [numbers.map(String)];
  return all.map((some) => {
    const [first = "", last = ""] = [some[0], some.at(-1)];
    if (some.length === 1) return t("acts.number", { number: first });
    return t("acts.numbers", { count: some.length, first, last });
  });
}

function overriddenInWords(overridden: unknown, t: Translate): string[] {
  if (!Array.isArray(overridden)) return [];
  return (overridden as { code: string; reason: string }[]).map(({ code, reason }) =>
    t("acts.overridden", { finding: t.loose(`reason.${code}`, {}), reason }),
  );
}
