import words from "../../data/roster-words.json" with { type: "json" };
import type { GridLine } from "../formats/tables/grid.js";
import { COURSE_KINDS, type CourseDraft, type CourseKind } from "../model/course.js";
import { hasKazakhLetters } from "../model/name-key.js";
import { numberOfWords, withoutNumberInWords } from "../model/number-in-words.js";
import type { UnclearLine } from "../model/roster.js";
import { withoutInvisible } from "../model/tidy-text.js";
import {
  type CourseLabel,
  count,
  findLabelledValues,
  type LabelledValue,
} from "./course-labels.js";
import {
  dateIn,
  dateless,
  type PeriodSaid,
  periodIn,
  periodMentioned,
  withoutDates,
} from "./period.js";

/** Labels of the programme's topic, the most telling first. */
const TITLE_LABELS: CourseLabel[] = ["title", "programme", "quotedProgramme"];

/** «1 080 часов» too: a space may set thousands apart. */
const WHOLE = "\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+|\\d{1,4}";
const HOURS_WORD =
  "(?:ак(?:ад\\p{L}*)?[./]?\\s*)?(?:час(?:ов|а|ах)?(?!\\p{L})|ч\\.|ч(?!\\p{L})|сағ\\p{L}*|hours?(?!\\p{L})|hrs?(?!\\p{L}))";
const HOURS = new RegExp(`(?<![\\d.,:\\p{L}_'’+×*÷])(${WHOLE})\\s*${HOURS_WORD}`, "giu");
const CREDITS =
  /(?<![\d.,:\p{L}_'’+×*÷])(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:кредит\p{L}*|credits?(?!\p{L}))/giu;

/** Words that make a time of day, a daily load or a span of a topic out of a number of hours. */
const NO_VOLUME_BEFORE =
  /(?<!\p{L})(?:в|во|к|с|со|до|после|через|за|по|от|из|минус|без|около|примерно|менее|более|не|тыс|перв\p{L}+|кажд\p{L}+|алғашқы|күніне|аптасына|айына|in|at|first|over|about)\.?\s*$|(?<![\d.])\d{1,3}\s*(?:[,;/]|и|или|және|плюс)\s*$|(?<![\d.])\d{1,3}[^\S\t\n]+$|[+×x*÷~<>%'’_=±\p{No}]\s*$|(?:^|\s)-$/iu;
/** «Лекции – 24 часа»: a part of the volume. */
const PART_BEFORE =
  /(?<!\p{L})(?:лекци|практи|семинар|самостоят|аудитор|ауд|теор|дәріс|тәжіриб)\p{L}*\.?(?:\s+\p{L}+)?\s*[:–—-]\s*$/iu;
/** A volume ends its line, its sentence or its bracket; what goes on says something else of it. */
const VOLUME_ENDS = /^\s*(?:$|[\n\t,.;)»"]|\(\s*\d|\/\s*\d|-|–|—|обучен|сағ|көлем|тақырып|«)/iu;

/** What a title block says of its course, and what of it is not understood. */
export interface CourseClues {
  course: CourseDraft;
  unclear: UnclearLine[];
}

/**
 * Gathers what the lines above the header say of the course: its kind, topic, specialty, period,
 * volume and code. Only what is written is taken; where the lines contradict each other, or one is not
 * understood whole, nothing is.
 */
export function findCourseClues(titleLines: GridLine[]): CourseClues {
  const lines = titleLines.map(({ cells }) =>
    // A line break inside a cell is one of the page, not of the sense.
    [...cells.values()]
      .map(({ text }) => withoutInvisible(text).normalize("NFC").replace(/\s+/gu, " ").trim())
      .join("\t"),
  );
  const text = lines.join("\n").replaceAll("ё", "е");
  const labelled = findLabelledValues(lines);
  const period = findPeriod(lines, labelled);
  const titles = findTitles(lines, labelled);
  // What a topic speaks of is none of the course's volume.
  const besideTitles = [titles.titleKk, titles.titleRu].reduce<string>(
    (left, title) => (title ? left.replaceAll(title.replaceAll("ё", "е"), " ") : left),
    text,
  );
  const hours = findVolume(besideTitles, HOURS, labelled, "hours");
  const course = withoutGaps({
    kind: findKind(text),
    ...titles,
    ...findSpecialty(labelled),
    ...period.course,
    hours,
    credits: findVolume(besideTitles, CREDITS, labelled, "credits"),
    code: findCode(labelled),
  });
  return {
    course,
    unclear: [
      ...period.unclear,
      ...(hours === undefined ? unclearHours(lines, labelled) : []),
      ...(titles.titleKk || titles.titleRu ? [] : unclearTitles(labelled)),
    ],
  };
}

/** The specialty of the course where every trainee has the same one. */
export function uniformSpecialty(values: (string | undefined)[]): CourseDraft {
  const [first, ...rest] = values.map((value) => value?.replace(/\s+/gu, " ").trim());
  if (!first || rest.some((value) => value !== first)) return {};
  return hasKazakhLetters(first) ? { specialtyKk: first } : { specialtyRu: first };
}

type Draft = { [Key in keyof CourseDraft]: CourseDraft[Key] | undefined };

function withoutGaps(draft: Draft): CourseDraft {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
}

/** The kind of course that a text names; undefined where it names none, or several. */
export function findKind(text: string): CourseKind | undefined {
  const found = COURSE_KINDS.filter((kind) =>
    words.courseKinds[kind].some((pattern) =>
      [...text.matchAll(new RegExp(pattern, "giu"))].some(
        (match) => !namesInstitution(text, match),
      ),
    ),
  );
  return found.length === 1 ? found[0] : undefined;
}

/**
 * «Институт последипломного образования и повышения квалификации», «біліктілікті арттыру орталығы»:
 * who teaches, not what. Looked for in the words around, up to one that speaks of a course.
 */
function namesInstitution(text: string, match: RegExpMatchArray): boolean {
  const at = match.index ?? 0;
  const [lineBefore = ""] = text
    .slice(0, at)
    .split(/[\n\t]/)
    .reverse();
  const [lineAfter = ""] = text.slice(at + match[0].length).split(/[\n\t]/);
  return (
    comesFirst(wordsOf(lineBefore).reverse(), words.institutionsBefore) ||
    comesFirst(wordsOf(lineAfter), words.institutionsAfter)
  );
}

function comesFirst(near: string[], institutions: string[]): boolean {
  const begins = (word: string) => (stem: string) => word.startsWith(stem);
  const told = near
    .slice(0, 6)
    .find((word) => institutions.some(begins(word)) || words.courseWords.some(begins(word)));
  return told !== undefined && institutions.some(begins(told));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function findTitles(lines: string[], labelled: LabelledValue[]): Draft {
  const titles: Draft = {};
  for (const label of TITLE_LABELS) {
    for (const found of labelled) if (found.label === label) putTitle(titles, found);
  }
  // Kazakh puts the word after the quote: «…» тақырыбы, «…» циклі.
  const after = /«([^«»]+)»\s+(?:тақырыб|цикл[іи]|бағдарламас|курсы)/iu.exec(lines.join("\n"));
  if (after?.[1] !== undefined) titles.titleKk ??= after[1].trim();
  return titles;
}

function putTitle(titles: Draft, { languages, value }: LabelledValue): void {
  for (const { text: title, isKazakh } of topics(value, languages)) {
    if (
      !/\p{L}{3}/u.test(title) ||
      isKind(title) ||
      count(title, "«") !== count(title, "»") ||
      /^\d+\s*(?:час|сағ|кредит)/iu.test(title)
    )
      continue;
    if (isKazakh) titles.titleKk ??= title;
    else if (languages.includes("ru") || /\p{Script=Cyrillic}/u.test(title))
      titles.titleRu ??= title;
  }
}

/** By its letters, or where its label is in Kazakh only. */
function isInKazakh(text: string, languages: LabelledValue["languages"]): boolean {
  return hasKazakhLetters(text) || (languages.length === 1 && languages[0] === "kk");
}

/** The topic out of what follows its label: one, or one in each language, set apart by a stroke. */
function topics(value: string, languages: LabelledValue["languages"]) {
  const cell =
    value
      .split("\t")
      .map((part) => part.trim())
      .find((part) => part !== "") ?? "";
  const halves = cell.split(/(?<=»)\s*\/\s*(?=«)|\s+\/\s+/u);
  const kazakh = halves.map(hasKazakhLetters);
  const areTwo = halves.length === 2 && (languages.length > 1 || kazakh[0] !== kazakh[1]);
  const inKazakh = kazakh[0] === kazakh[1] ? languages.indexOf("kk") : kazakh.indexOf(true);
  return (areTwo ? halves : [cell])
    .map((half, index) => ({
      text: unquote(half),
      isKazakh: areTwo ? index === inKazakh : isInKazakh(half, languages),
    }))
    .filter(({ text }) => text !== "");
}

/** What may follow a topic and is none of it: its volume, its dates, or another sentence. */
const AFTER_TOPIC = new RegExp(
  `^\\s*(?:$|[.;]\\s|[,(]?\\s*(?:в\\s+объ[её]ме\\s+)?(?:${WHOLE})\\s*(?:${HOURS_WORD}|кредит))`,
  "iu",
);
const VOLUME_AT_END = new RegExp(
  `(?:\\s*[,;]\\s+|\\s*\\(\\s*|\\s+)(?:в\\s+объ[её]ме\\s+)?(?<volume>(?:${WHOLE})\\s*(?:${HOURS_WORD}|кредит\\p{L}*))[\\s.,;)]*$`,
  "iu",
);

/** A topic out of the one pair of quotes that holds all of it, without its volume and its dates. */
function unquote(text: string): string {
  const trimmed = text.trim().replace(/[\s/|;,]+$/u, "");
  const quoted = quotedAtStart(trimmed);
  if (quoted !== null) {
    const after = withoutDates(quoted.rest).replace(/^[\s,]+$/u, "");
    if (AFTER_TOPIC.test(after)) return quoted.inner.trim();
  }
  // Unquoted, a topic ends where its volume or its dates begin, if nothing else follows them.
  const undated = withoutDates(trimmed);
  const said = periodIn(trimmed.slice(undated.length));
  const dated = said === null || said === "unclear" ? trimmed : undated;
  const volume = VOLUME_AT_END.exec(dated);
  const before = dated.slice(0, volume?.index ?? dated.length).replace(/[\s.,;(]+$/u, "");
  const isWhole = count(before, "(") === count(before, ")") && !before.endsWith(":");
  const isVolume = volume !== null && isWhole && !NO_VOLUME_BEFORE.test(`${before} `);
  return (isVolume ? before : dated).replace(/[\s.,;(]+$/u, "");
}

/** Quotes, where they open and where they close. */
const PAIRS = new Map([
  ["«", "»"],
  ["“", "”"],
  ["„", "“"],
  ['"', '"'],
]);

/** What the quote at the beginning holds, and what follows it; null where none begins or ends. */
function quotedAtStart(text: string): { inner: string; rest: string } | null {
  const closes = PAIRS.get(text[0] ?? "");
  if (closes === undefined) return null;
  const opens = text[0] ?? "";
  let depth = 0;
  for (const [at, sign] of [...text].entries()) {
    // A straight quote opens before a word and closes after one.
    const isOpening =
      sign === opens && (opens !== closes || /(?:^|[\s(])$/u.test(text.slice(0, at)));
    if (isOpening) depth += 1;
    else if (sign === closes) depth -= 1;
    if (depth === 0) return { inner: text.slice(1, at), rest: text.slice(at + 1) };
  }
  return null;
}

function isKind(text: string): boolean {
  return Object.values(words.courseKinds)
    .flat()
    .some((pattern) => new RegExp(`^(?:${pattern})$`, "iu").test(text));
}

function findSpecialty(labelled: LabelledValue[]): Draft {
  const draft: Draft = {};
  for (const { label, languages, value } of labelled) {
    if (label !== "specialty") continue;
    for (const { text: specialty, isKazakh } of topics(value, languages)) {
      if (!/\p{L}{3}/u.test(specialty)) continue;
      if (isKazakh) draft.specialtyKk ??= specialty;
      else draft.specialtyRu ??= specialty;
    }
  }
  return draft;
}

/** What the labels of a period say comes first, then those of its ends, then any line that has one. */
function findPeriod(lines: string[], labelled: LabelledValue[]) {
  const of = (label: CourseLabel) => labelled.filter((found) => found.label === label);
  const read = (label: CourseLabel, how: (text: string) => PeriodSaid) =>
    of(label).map((found) => ({ ...found, said: how(found.value.replaceAll("\t", " ")) }));
  const asEnd = (text: string): PeriodSaid => {
    const date = dateIn(text);
    return date === null || date === "unclear" ? date : { start: date, end: date };
  };
  const whole = read("period", periodIn);
  const ends = [...read("start", asEnd), ...read("end", asEnd)];
  const mentioned = lines.map((line) => ({
    line,
    said: periodMentioned(line.replaceAll("\t", " ")),
  }));

  for (const found of [whole, ends, mentioned]) {
    const unclear = found.flatMap(({ line, said }) =>
      said === "unclear" ? { field: "period" as const, text: shownLine(line) } : [],
    );
    if (unclear.length > 0) return { course: {}, unclear };
    if (found.every(({ said }) => said === null)) continue;
    return found === ends ? endsOf(ends) : theOnePeriod(found);
  }
  return { course: {}, unclear: [] };
}

type FoundPeriod = { line: string; said: PeriodSaid };

/** Lines that contradict each other say nothing together. */
function theOnePeriod(found: readonly FoundPeriod[]) {
  const periods = found.flatMap(({ line, said }) =>
    said === null || said === "unclear" ? [] : { line, said },
  );
  const [first, ...others] = periods;
  const contradicting = others.find(
    ({ said }) => said.start !== first?.said.start || said.end !== first.said.end,
  );
  if (first === undefined) return { course: {}, unclear: [] };
  if (contradicting === undefined) return { course: first.said, unclear: [] };
  const unclear = periods.map(({ line }) => ({ field: "period" as const, text: shownLine(line) }));
  return { course: {}, unclear };
}

function endsOf(ends: readonly (LabelledValue & FoundPeriod)[]) {
  const dateOf = (label: CourseLabel) => {
    const said = ends.find((found) => found.label === label)?.said;
    return said === null || said === "unclear" ? undefined : said?.start;
  };
  const [start, end] = [dateOf("start"), dateOf("end")];
  if (start !== undefined && end !== undefined && start > end) {
    const unclear = ends.map(({ line }) => ({ field: "period" as const, text: shownLine(line) }));
    return { course: {}, unclear };
  }
  return { course: withoutGaps({ start, end }), unclear: [] };
}

/** A line as it is quoted to a person; numbers of people and telephones are nobody's business there. */
function shownLine(line: string): string {
  const masked = line.replace(/\d[\d\s()-]{8,}\d/g, (found) =>
    found.replace(/\D/g, "").length < 10 ? found : "••••",
  );
  return masked.replace(/\s+/gu, " ").trim();
}

/** «1.080 часов», «2 ECTS», «60 (около) часов»: a number with a volume's unit, however it is written. */
const LIKE_VOLUME = new RegExp(
  `(?<![\\d:])\\d[\\d.,'’/+×*\\s-]{0,20}(?:\\([^()]{0,60}\\)\\s*)?(?:${HOURS_WORD}|а\\.\\s?ч|кредит|credit|ects(?!\\p{L}))`,
  "iu",
);
/** «108/3», «60», with nothing else in its line; a year is no volume. */
const NUMBERS_ALONE = /^(?!20\d\d$)\d{1,4}(?:\s?[/.+]\s?\d{1,4})?$/u;
const HOURS_IN_WORDS = /(?<!\p{L})(\p{L}+)\s+(?:акад\p{L}*\s+)?(?:час|сағат|hour)/giu;

/** The lines that speak of the volume without telling it. */
function unclearHours(lines: string[], labelled: readonly LabelledValue[]): UnclearLine[] {
  const ofVolume = labelled.filter(({ label, value }) => VOLUME_LABELS.has(label) && value.trim());
  const said = new Set(ofVolume.map(({ line }) => line));
  const speaksOfVolume = (line: string) =>
    said.has(line) ||
    LIKE_VOLUME.test(line) ||
    NUMBERS_ALONE.test(line) ||
    [...line.matchAll(HOURS_IN_WORDS)].some(([, word = ""]) => numberOfWords(word) !== null);
  return lines
    .filter(speaksOfVolume)
    .map((line) => ({ field: "hours" as const, text: shownLine(line) }));
}

const VOLUME_LABELS: ReadonlySet<CourseLabel> = new Set(["volume", "hours", "credits"]);

/** The lines that are labelled as the topic, and of which none was taken. */
function unclearTitles(labelled: readonly LabelledValue[]): UnclearLine[] {
  return labelled.flatMap(({ label, value, line }) =>
    label === "title" && value.trim() !== "" ? { field: "title", text: shownLine(line) } : [],
  );
}

/** «54/36 часов», «54 (36) часов»: which of them is the volume nobody can tell. */
const ONE_OF_TWO = /\d\s*[/\\(]\s*$|\d[-–—]$/u;

/** A volume written as «60 часов» or under a label; several different ones say nothing. */
function findVolume(
  written: string,
  pattern: RegExp,
  writtenLabelled: LabelledValue[],
  label: "hours" | "credits",
): number | undefined {
  const text = withoutNumberInWords(written);
  const labelled = writtenLabelled.map((one) => ({
    ...one,
    value: withoutNumberInWords(one.value),
  }));
  const inText = (part: string) =>
    volumesIn(part, pattern).map(({ before, number }) =>
      // A period that ends before the bracket is no other volume.
      ONE_OF_TWO.test(dateless(before)) || isWithinAnother(before, pattern)
        ? Number.NaN
        : toNumber(number),
    );
  const values = labelled.filter((found) => found.label === label).map(({ value }) => value.trim());
  const bare = values.flatMap(
    (value) =>
      /^(\d{1,4}(?:[.,]\d{1,2})?)(?![\d.,])\s*(?:$|[\t;,]|\((?!\s*\d))/u.exec(value)?.[1] ?? [],
  );
  const volumes = labelled.filter((found) => found.label === "volume").map(({ value }) => value);
  for (const found of [volumes.flatMap(inText), bare.map(toNumber), inText(text)]) {
    const distinct = [...new Set(found)];
    if (distinct.length === 1 && distinct[0] !== undefined && distinct[0] > 0) return distinct[0];
    if (distinct.length > 1) return undefined;
  }
  return undefined;
}

/** The volumes that a text names: not a time of day, nor a load a day, nor what a topic speaks of. */
function volumesIn(text: string, pattern: RegExp): { before: string; number: string }[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const before = text.slice(text.lastIndexOf("\n", match.index) + 1, match.index);
    const after = text.slice(match.index + match[0].length);
    const isNone =
      NO_VOLUME_BEFORE.test(before) ||
      PART_BEFORE.test(before) ||
      !VOLUME_ENDS.test(after) ||
      (count(before, "«") > count(before, "»") && after.includes("»")) ||
      count(before, '"') % 2 === 1;
    return isNone ? [] : { before, number: match[1] ?? "" };
  });
}

/** «60 ч. (дистанционно 20 ч.)»: what stands in brackets behind a volume is a part of it, or another one. */
function isWithinAnother(before: string, pattern: RegExp): boolean {
  const opened = before.lastIndexOf("(");
  return opened > before.lastIndexOf(")") && before.slice(0, opened).search(pattern) !== -1;
}

function toNumber(text: string): number {
  return Number(text.replace(",", ".").replace(/\s/gu, ""));
}

function findCode(labelled: LabelledValue[]): string | undefined {
  const value = labelled.find(({ label }) => label === "code")?.value.trim() ?? "";
  return /^(?:№\s*)?([\p{L}\p{N}][\p{L}\p{N}./_-]*[\p{L}\p{N}]|\p{N})/u.exec(value)?.[1];
}
