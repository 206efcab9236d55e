import type { Words } from "../../cli/context.js";
import { renderTable } from "../../cli/table.js";
import { tableFile, tableFormatOf } from "../../journal/journal-table.js";
import { shortDate, shortIfDate, shortMoment } from "../../language/dates.js";
import type { Translate } from "../../language/translate.js";
import type { WorkingHours } from "../../model/calendar.js";
import { DOCUMENT_KIND_NAMES } from "../../model/document.js";
import { DECLINE_GROUNDS, REFUSAL_GROUNDS } from "../../model/request.js";
import { runsOfNumbers } from "../../model/runs-of-numbers.js";
import { TEMPLATE_KIND_NAMES } from "../../model/template-kind.js";
import type { RecordedAct } from "../../register/journal/acts.js";
import { isAboutPerson } from "../../register/journal/entries.js";
import { fromInWords } from "../../work/editions/fault-in-words.js";
import { CENTRE_TEXTS } from "../../work/settings.js";
import { hoursLines } from "../settings/centre-in-words.js";

/** What is told of an act, and how wide its column is in a file, in characters. */
const WIDTHS = { id: 7, when: 12, who: 18, what: 22, about: 18, details: 45, hash: 24 };
type Column = keyof typeof WIDTHS;

/** An act as a registrar reads it: when in Kazakhstan's time, its details one a line. */
type ActInWords = Record<Column, string>;

/** What somebody did, in words; what only other programs need stays in the JSON. */
export function actInWords(act: RecordedAct, t: Translate): ActInWords {
  return {
    id: String(act.id),
    when: shortMoment(act.at, "medium"),
    who: act.person ?? act.operator,
    what: whatInWords(act, t),
    about: subjectInWords(act, t),
    details: detailsInWords(act, t).join("\n"),
    hash: act.hash,
  };
}

/** What the register does with a request is one act, of which registrars know two. */
function whatInWords({ act, details: { step } }: RecordedAct, t: Translate): string {
  if (act === "request" && typeof step === "string" && step !== "open") {
    return t("act.request-answered");
  }
  return t.loose(`act.${act}`, {});
}

/** Acts whose subject says nothing that their name does not say. */
const SUBJECT_IS_PLAIN = [
  "register",
  "centre",
  "working-hours",
  "copies",
  "outcome-words",
  "journal",
  "acts",
];

function subjectInWords({ act, subject, details }: RecordedAct, t: Translate): string {
  if (isAboutPerson(act, details)) return t("acts.person", { id: subject });
  if (act === "columns" || SUBJECT_IS_PLAIN.includes(subject)) return "";
  if (act === "export" && subject === "report") return t("report.title");
  if (subject === "check-secret") return t("acts.check-secret");
  const kind = TEMPLATE_KIND_NAMES.find((name) => name === subject);
  return kind ? t(`document-kind.${kind}`) : subject;
}

/** How many of something there are, by the name under which an entry says so. */
const COUNTS = ["accepted", "held", "rows", "documents", "entries"] as const;

function detailsInWords(act: RecordedAct, t: Translate): string[] {
  const { details } = act;
  const counts = COUNTS.flatMap((name) => {
    const count = details[name];
    return typeof count === "number" && count > 0 ? [t(`acts.${name}`, { count })] : [];
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
    ...said(details.ground, (ground) => t("acts.ground", { ground: groundInWords(ground, t) })),
    ...said(details.reason, (reason) => t("acts.reason", { reason })),
  ];
}

function periodInWords({ act, subject, details }: RecordedAct, t: Translate): string[] {
  const { from, to } = details;
  if (act !== "export" || subject !== "report") return [];
  if (typeof from !== "string" || typeof to !== "string") return [];
  return [t("report.period", { from: shortDate(from), to: shortDate(to) })];
}

function said(value: unknown, inWords: (value: string) => string): string[] {
  return typeof value === "string" && value !== "" ? [inWords(value)] : [];
}

/** That of a refusal is one of a few; that of a hand-over is as it was written down. */
function groundInWords(ground: string, t: Translate): string {
  const ofRefusal = [...REFUSAL_GROUNDS, ...DECLINE_GROUNDS].find((one) => one === ground);
  return ofRefusal ? t(`request-ground.${ofRefusal}`) : ground;
}

function numbersOnBlanks(documents: unknown): string[] | null {
  if (!Array.isArray(documents)) return null;
  return (documents as { number: string }[]).map(({ number }) => number);
}

/** Numbers that follow one another by their first and last; nothing that is not among them. */
function numbersInWords(numbers: unknown, t: Translate): string[] {
  if (!Array.isArray(numbers)) return [];
  return runsOfNumbers(numbers.map(String)).map((run) => {
    const [first = "", last = ""] = [run[0], run.at(-1)];
    if (run.length === 1) return t("acts.number", { number: first });
    return t("acts.numbers", { count: run.length, first, last });
  });
}

function overriddenInWords(overridden: unknown, t: Translate): string[] {
  if (!Array.isArray(overridden)) return [];
  return (overridden as { code: string; reason: string }[]).map(({ code, reason }) =>
    t("acts.overridden", { finding: t.loose(`reason.${code}`, {}), reason }),
  );
}

const COLUMNS = Object.keys(WIDTHS) as Column[];

/** The list for the screen, which has no room for hashes. */
export function renderActs(acts: readonly RecordedAct[], { t, screen }: Words): string {
  const columns = COLUMNS.filter((column) => column !== "hash");
  const head = columns.map((column) => (column === "id" ? "№" : t(`acts.${column}`)));
  return renderTable(head, linesOf(acts, columns, t), screen.columns);
}

/** What writes acts as the file's name asks for. @throws UserError `export-format` */
export function actsRenderer(
  file: string,
  t: Translate,
): (acts: readonly RecordedAct[]) => Promise<Uint8Array> {
  const format = tableFormatOf(file);
  const look = { title: t("acts.title"), widths: Object.values(WIDTHS) };
  const heading = COLUMNS.map((column) => t(`acts.${column}`));
  return (acts) => tableFile([heading, ...linesOf(acts, COLUMNS, t)], format, look);
}

function linesOf(acts: readonly RecordedAct[], columns: readonly Column[], t: Translate) {
  return acts.map((act) => {
    const words = actInWords(act, t);
    return columns.map((column) => words[column]);
  });
}

/** What an act changed, each thing with what it was and what it is, where the entry has kept that. */
function changesInWords(act: RecordedAct, t: Translate): string[] {
  const { details } = act;
  if (act.act === "columns") return answersInWords(valuesIn(details.answers), t);
  if (act.act === "settings" && act.subject === "working-hours") return hoursInWords(details, t);
  if (act.subject === "outcome-words") return wordInWords(details, t);
  if (act.act === "blanks") return changeInWords(details.change, t);
  if (act.act === "operators") return [arrow("", details.from, details.to, t)];
  const fields = listOf(details.fields ?? details.changed ?? Object.keys(valuesIn(details.to)));
  const [from, to] = [valuesIn(details.from), valuesIn(details.to)];
  const kept = fields.filter((field) => field in from && field in to);
  const others = fields.filter((field) => !kept.includes(field));
  const names = others.map((field) => fieldOf(act, field, t)).join(", ");
  return [
    ...kept.flatMap((field) =>
      field === "numberPatterns"
        ? patternsInWords(valuesIn(from[field]), valuesIn(to[field]), t)
        : [arrow(`${fieldOf(act, field, t)}: `, from[field], to[field], t)],
    ),
    ...(names === "" ? [] : [t("acts.changed", { fields: names })]),
  ];
}

/** The lines of the settings card that are otherwise. */
function hoursInWords({ from, to }: RecordedAct["details"], t: Translate): string[] {
  const before = hoursLines(from as WorkingHours, t);
  return hoursLines(to as WorkingHours, t).flatMap(([label, now], index) => {
    const was = before[index]?.[1];
    return was === now ? [] : [arrow(`${label}: `, was, now, t)];
  });
}

function wordInWords({ word, from, to }: RecordedAct["details"], t: Translate): string[] {
  const [before, now] = [from, to].map((said) => said && t.loose(`outcome.${said}`, {}));
  return [arrow(`«${word}»: `, before, now, t)];
}

function changeInWords(change: unknown, t: Translate): string[] {
  return typeof change === "string" ? [t.loose(`acts.blanks-${change}`, {})] : [];
}

function answersInWords(answers: Values, t: Translate): string[] {
  return Object.entries(answers).map(([letter, field]) => {
    const meaning = field === null ? t("field.leave-aside") : t.loose(`field.${field}`, {});
    return `${letter}: ${meaning}`;
  });
}

function patternsInWords(from: Values, to: Values, t: Translate): string[] {
  return DOCUMENT_KIND_NAMES.filter((kind) => from[kind] !== to[kind]).map((kind) => {
    const label = t("centre.number-pattern", { kind: t(`document-kind.${kind}`) });
    return arrow(`${label}: `, from[kind], to[kind], t);
  });
}

/** The name by which a registrar knows what changed. */
function fieldOf({ act, details }: RecordedAct, field: string, t: Translate): string {
  if (act === "settings") {
    const text = CENTRE_TEXTS.find((one) => one.field === field);
    if (text) return t(text.label);
    if (field === "certificates") return t("option.certificates");
    if (field === "fileNames") return t("centre.file-names");
    if (field === "copyEvery") return t("settings.copy-every");
    if (field === "bin" || field === "logo") return t(`centre.${field}`);
    return t("centre.number-pattern", { kind: "" });
  }
  const isOfPerson = act === "review" || isAboutPerson(act, details);
  return t.loose(isOfPerson ? `field.${field}` : `course-field.${field}`, {});
}

function arrow(label: string, from: unknown, to: unknown, t: Translate): string {
  return `${label}${valueInWords(from, t)} → ${valueInWords(to, t)}`;
}

function valueInWords(value: unknown, t: Translate): string {
  if (value === null || value === undefined || value === "") return "—";
  const text = String(value);
  if (text === "advanced-training" || text === "certification-course") {
    return t(`course-kind.${text}`);
  }
  if (text === "number" || text === "number-name") return t(`file-names.${text}`);
  if (text === "completed" || text === "not-completed") return t(`outcome.${text}`);
  return shortIfDate(text);
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

type Values = Record<string, unknown>;

function valuesIn(value: unknown): Values {
  return value !== null && typeof value === "object" ? { ...value } : {};
}
