import words from "../../data/roster-words.json" with { type: "json" };
import type { GridLine } from "../formats/tables/grid.js";
import { COURSE_KINDS, type CourseDraft, type CourseKind } from "../model/course.js";
import { hasKazakhLetters } from "../model/name-key.js";
import { type CourseLabel, findLabelledValues, type LabelledValue } from "./course-labels.js";
import { findDates, findPeriods, withoutDates } from "./period.js";

/** Labels of the programme's topic, the most telling first. */
const TITLE_LABELS: CourseLabel[] = ["title", "programme", "quotedProgramme"];

const HOURS =
  /(?<![\d.,:])(\d{1,4})\s*(?:акад\p{L}*\.?\s*)?(?:час(?:ов|а|ах)?(?!\p{L})|ч\.|ч(?!\p{L})|сағ\p{L}*|hours?(?!\p{L})|hrs?(?!\p{L}))/giu;
const CREDITS = /(?<![\d.,:])(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:кредит\p{L}*|credits?(?!\p{L}))/giu;

/**
 * Gathers what the lines above the header say of the course: its kind, topic, specialty, period,
 * volume and code. Only what is written is taken; where the lines contradict each other, nothing is.
 */
export function findCourseClues(titleLines: GridLine[]): CourseDraft {
  const lines = titleLines.map(({ cells }) =>
    // A line break inside a cell is one of the page, not of the sense.
    [...cells.values()]
      .map(({ text }) => text.normalize("NFC").replace(/\s+/gu, " ").trim())
      .join("\t"),
  );
  const text = lines.join("\n").replaceAll("ё", "е");
  const labelled = findLabelledValues(lines);
  return withoutGaps({
    kind: findKind(text),
    ...findTitles(lines, labelled),
    ...findSpecialty(labelled),
    ...findPeriod(text, labelled),
    hours: findVolume(text, HOURS, labelled, "hours"),
    credits: findVolume(text, CREDITS, labelled, "credits"),
    code: findCode(labelled),
  });
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
  for (const title of topics(value)) {
    if (!/\p{L}{3}/u.test(title) || isKind(title) || /^\d+\s*(?:час|сағ|кредит)/iu.test(title))
      continue;
    if (isInKazakh(title, languages)) titles.titleKk ??= title;
    else if (languages.includes("ru") || /\p{Script=Cyrillic}/u.test(title))
      titles.titleRu ??= title;
  }
}

/** By its letters, or where its label is in Kazakh only. */
function isInKazakh(text: string, languages: LabelledValue["languages"]): boolean {
  return hasKazakhLetters(text) || (languages.length === 1 && languages[0] === "kk");
}

/** The topic out of what follows its label: one, or a pair set apart by a stroke. */
function topics(value: string): string[] {
  const cell =
    value
      .split("\t")
      .map((part) => part.trim())
      .find((part) => part !== "") ?? "";
  return cell
    .split(/(?<=»)\s*\/\s*(?=«)|\s+\/\s+/u)
    .map(unquote)
    .filter((topic) => topic !== "");
}

function unquote(text: string): string {
  const trimmed = text.trim().replace(/[\s/|;,]+$/u, "");
  const quoted = /^(?:«(.+)»|“(.+)”|„(.+)“|"(.+)")(?<rest>[^«»“”„"]*)$/u.exec(trimmed);
  const inner = quoted?.slice(1, 5).find((part) => part !== undefined);
  if (inner !== undefined) return inner.trim();
  // Unquoted, a topic ends where its volume or its dates begin.
  return withoutDates(trimmed)
    .replace(/\s*[,;(]\s*\d+\s*(?:час|ч\.|сағ|кредит).*$/iu, "")
    .replace(/[\s.,;(]+$/u, "");
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
    for (const specialty of topics(value)) {
      if (!/\p{L}{3}/u.test(specialty)) continue;
      if (isInKazakh(specialty, languages)) draft.specialtyKk ??= specialty;
      else draft.specialtyRu ??= specialty;
    }
  }
  return draft;
}

function findPeriod(text: string, labelled: LabelledValue[]): Draft {
  const of = (label: CourseLabel) =>
    labelled.filter((found) => found.label === label).map(({ value }) => value);
  const values = of("period").map((value) => value.replaceAll("\t", " "));
  const single = (found: { start: string; end: string }[]) =>
    new Set(found.map(({ start, end }) => `${start} ${end}`)).size === 1 ? found[0] : undefined;

  const labelledPeriod = single(values.flatMap(findPeriods));
  if (labelledPeriod !== undefined) return labelledPeriod;
  const start = of("start").flatMap((value) => findDates(value).slice(0, 1))[0];
  const end = of("end").flatMap((value) => findDates(value).slice(0, 1))[0];
  if (start !== undefined && end !== undefined && start <= end) return { start, end };
  const dates = values.map(findDates).find((found) => found.length > 0) ?? [];
  const [first, second] = dates;
  if (first !== undefined && dates.length === 1) return { start: first, end: first };
  if (first !== undefined && second !== undefined && dates.length === 2 && first <= second) {
    return { start: first, end: second };
  }
  return single(findPeriods(text.replaceAll("\t", " "))) ?? {};
}

/** «54/36 часов», «54 (36) часов»: which of them is the volume nobody can tell. */
const ONE_OF_TWO = /\d\s*[/\\(]\s*$|\d[-–—]$/u;

/** A volume written as «60 часов» or under a label; several different ones say nothing. */
function findVolume(
  text: string,
  pattern: RegExp,
  labelled: LabelledValue[],
  label: "hours" | "credits",
): number | undefined {
  const inText = (part: string) =>
    [...part.matchAll(pattern)].map((match) =>
      ONE_OF_TWO.test(part.slice(0, match.index)) ? Number.NaN : toNumber(match[1]),
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

function toNumber(text: string | undefined): number {
  return Number((text ?? "").replace(",", "."));
}

function findCode(labelled: LabelledValue[]): string | undefined {
  const value = labelled.find(({ label }) => label === "code")?.value.trim() ?? "";
  return /^(?:№\s*)?([\p{L}\p{N}][\p{L}\p{N}./_-]*[\p{L}\p{N}]|\p{N})/u.exec(value)?.[1];
}
