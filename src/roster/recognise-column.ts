import columns from "../../data/columns.json" with { type: "json" };
import { inCyrillic } from "../model/name-key.js";
import type { RosterField } from "../model/roster.js";
import {
  contains,
  foldKazakh,
  languageOf,
  matches,
  normaliseWords,
  stems,
  withoutEndings,
  withoutLanguage,
} from "./words.js";

type NameLanguage = "kk" | "ru" | "en";

/** What a header says its column holds. */
export interface Recognition {
  field: RosterField;
  /** Whether the header is a known name of the field, or only contains its telling words. */
  strength: "exact" | "keyword";
  /** The language of the known name; null for keywords. */
  language: NameLanguage | null;
}

interface FieldNames {
  kk: string[];
  ru: string[];
  en: string[];
  keywords: string[];
  never?: string[];
}

interface KeywordRule {
  field: RosterField;
  anyOf: string[][];
  never: string[][];
}

const FIELDS = Object.entries(columns.fields) as [RosterField, FieldNames][];
const NEVER = columns.never.map(stems);
const RULES: KeywordRule[] = FIELDS.map(([field, names]) => ({
  field,
  anyOf: names.keywords.map(stems),
  never: (names.never ?? []).map(stems),
}));
const NAMES = FIELDS.flatMap(([field, names]) =>
  (["kk", "ru", "en"] as const).flatMap((language) =>
    names[language].map((name) => [normaliseWords(name), { field, language }] as const),
  ),
);
// Where two fields have one name, the first counts.
const EXACT_NAMES = new Map(NAMES.toReversed());
const WITHOUT_KAZAKH_LETTERS = new Map(
  NAMES.map(([name, known]) => [foldKazakh(name), known] as const).toReversed(),
);

/** Fields that a roster may give once per language. */
const IN_TWO_LANGUAGES = ["fullName", "familyName", "givenName", "patronymic"] as const;

/** A header longer than this is a paragraph. */
const LONGEST_HEADER = 150;

/** A cell of figures alone heads no column. */
const NAMES_SOMETHING = /[\p{L}№#]/u;

/** The same cells are asked about again for every delimiter, sheet and line that may be the header. */
const RECOGNISED = new Map<string, Recognition | null>();
const MOST_REMEMBERED = 10_000;

/**
 * Recognises a column by its header, in Kazakh, Russian or English, by the names and telling words of
 * `data/columns.json`. Exact names come first, then the parts of a bilingual header («Тегі /
 * Фамилия»), then telling words.
 *
 * @param group the header above it that spans several columns («ФИО на казахском языке»)
 */
export function recogniseColumn(header: string, group = ""): Recognition | null {
  if (header.length > LONGEST_HEADER || !NAMES_SOMETHING.test(header)) return null;
  const key = `${group}\0${header}`;
  let recognition = RECOGNISED.get(key);
  if (recognition === undefined) {
    recognition = recogniseUnder(group, header);
    if (RECOGNISED.size >= MOST_REMEMBERED) RECOGNISED.clear();
    RECOGNISED.set(key, recognition);
  }
  return recognition;
}

/** «Y/N», of which the half behind the stroke would head ordinals. */
const YES_OR_NO = /(?<!\p{L})y(?:es)?\s*[/|]\s*no?(?!\p{L})/giu;

function recogniseUnder(groupWritten: string, written: string): Recognition | null {
  const [group, header] = [groupWritten, written].map((text) =>
    withoutEndings(text).replace(YES_OR_NO, " yes "),
  ) as [string, string];
  const own = recogniseIn(header, group);
  if (own !== null) return inLanguage(own, languageOf(header) ?? languageOf(group));
  const joined = group === "" ? null : recogniseIn(`${group} ${header}`);
  return joined === null ? null : inLanguage(joined, languageOf(`${group} ${header}`));
}

/** True for «на казахском», «қазақша»: a language and nothing else, below the name of a field. */
export function namesLanguageOnly(header: string): boolean {
  return languageOf(header) !== null && withoutLanguage(header) === "";
}

/** True for a header that means the given name where another column has the family name. */
export function meansGivenNameBesideFamilyName(header: string): boolean {
  return columns.givenNameBesideFamilyName.some(
    (name) => normaliseWords(name) === normaliseWords(header),
  );
}

/** An outcome decides who gets a certificate: it takes more than a telling word. */
function recogniseIn(header: string, group = ""): Recognition | null {
  const bare = header.replace(/\([^()]*\)|\[[^[\]]*\]/g, " ");
  const whole = withoutLanguage(bare) === "" ? header : bare;
  const found = exactName(whole) ?? exactPart(whole) ?? keyword(withoutLanguage(whole));
  if (found !== null && found.field !== "outcome") return found;
  if (!speaksOnlyOfOutcome(header, group) || asksForFailure(header)) return null;
  if (found !== null) return found;
  return tellsOutcome(header) ? { field: "outcome", strength: "keyword", language: null } : null;
}

function exactName(header: string): Recognition | null {
  const words = withoutLanguage(header);
  const spellings = [words, withoutLanguage(inCyrillic(header))];
  const found =
    spellings.map((spelling) => EXACT_NAMES.get(spelling)).find((known) => known !== undefined) ??
    WITHOUT_KAZAKH_LETTERS.get(words);
  return found === undefined ? null : { ...found, strength: "exact" };
}

/** Both halves of a bilingual header name one field, or one half is none of our business. */
function exactPart(header: string): Recognition | null {
  const parts = header.split(/[/\\|\n]/);
  if (parts.length < 2) return null;
  const [first, ...rest] = parts.map(exactName).filter((known) => known !== null);
  if (first === undefined || rest.some(({ field }) => field !== first.field)) return null;
  return { ...first, language: null };
}

function keyword(words: string): Recognition | null {
  const list = words.split(" ");
  if (NEVER.some((pattern) => contains(list, pattern))) return null;
  const rule = RULES.find(
    ({ anyOf, never }) =>
      anyOf.some((pattern) => contains(list, pattern)) &&
      !never.some((pattern) => contains(list, pattern)),
  );
  return rule === undefined ? null : { field: rule.field, strength: "keyword", language: null };
}

function inLanguage(recognition: Recognition, language: "kk" | "ru" | null): Recognition {
  const field = IN_TWO_LANGUAGES.find((name) => name === recognition.field);
  if (field === undefined || language === null) return recognition;
  return { ...recognition, field: `${field}${language === "kk" ? "Kk" : "Ru"}` };
}

const {
  vagueNames,
  telling,
  companions,
  aboutTrainees,
  negated,
  affirmed,
  failure,
  negations,
  counted,
} = columns.outcomeHeader;
const { kk, ru, en } = columns.fields.outcome;
const WORDS_OF_NAMES = [...kk, ...ru, ...en, ...vagueNames].flatMap((name) =>
  normaliseWords(name).split(" "),
);
const KNOWN_WORDS = [...telling, ...companions, ...WORDS_OF_NAMES];

/** What sets the ways to answer apart: «завершил / не завершил», «Итог (сдал, не сдал)». */
const BETWEEN_ANSWERS = /[/|\\,;()[\]\n]|\s[-–—]\s|(?<!\p{L})(?:или|либо|немесе|or)(?!\p{L})/iu;

/** Kazakh negates inside the verb: аяқтамаған, өтпеді. */
const NEGATED_KAZAKH_VERB = /(?:ма|ме|па|пе|ба|бе)(?:ған|ген|ды|ді)/u;

/**
 * Whether every word of a header belongs to how a course ended. One word too many is another thing:
 * «Результат ПЦР», «Зачётная книжка», «Сдал документы»; and «Пройдено курсов» asks for a number.
 *
 * @param group the header above it, which may also just announce the trainees
 */
function speaksOnlyOfOutcome(header: string, group = ""): boolean {
  return (
    wordsOf(header).every((word) => isAmong(word, KNOWN_WORDS) && !counted.includes(word)) &&
    wordsOf(group).every((word) => isAmong(word, [...KNOWN_WORDS, ...aboutTrainees]))
  );
}

/** Whether a header, of such words only, has one that tells how a course ended, or is a vague name. */
function tellsOutcome(header: string): boolean {
  const words = wordsOf(header.replace(/\([^()]*\)/g, " ")).join(" ");
  if (vagueNames.some((name) => normaliseWords(name) === words)) return true;
  return wordsOf(header).some((word) => isAmong(word, telling));
}

/**
 * Whether a header asks who did not complete («Не завершил», «Зачёт не сдан», «Статус (отчислен
 * да/нет)»): read as an outcome its «да» would give a certificate to just the wrong people. Where it
 * offers both answers («завершил / не завершил»), it asks for the outcome.
 */
export function asksForFailure(written: string): boolean {
  const header = withoutEndings(written);
  const words = wordsOf(header);
  if (failure.some((stem) => contains(words, stems(stem)))) return true;
  return saysNo(header) && !offersBothOutcomes(written);
}

/** Whether a header names both ways in which a course can end, so that «да» below it affirms neither. */
export function offersBothOutcomes(written: string): boolean {
  const answers = answersIn(withoutEndings(written));
  const no = answers.filter(isNegated).flat();
  const yes = answers.filter((answer) => !isNegated(answer)).flat();
  return (
    affirmed.some((stem) => hasVerb(yes, stem) && hasVerb(no, stem)) ||
    answers.some(repeatsItselfNegated)
  );
}

function saysNo(header: string): boolean {
  return answersIn(header).some(isNegated);
}

function answersIn(header: string): string[][] {
  return header.split(BETWEEN_ANSWERS).map(wordsOf);
}

/** Kazakh denies behind the verb as well: аяқтаған жоқ. */
const DENIED_BY_JOQ = /(?:ған|ген|қан|кен)$/u;

function isNegated(words: string[]): boolean {
  return words.some(
    (word, index) =>
      (negations.includes(word) && index < words.length - 1) ||
      (word === "жоқ" && DENIED_BY_JOQ.test(words[index - 1] ?? "")) ||
      isAmong(word, negated) ||
      NEGATED_KAZAKH_VERB.test(word),
  );
}

function hasVerb(words: string[], stem: string): boolean {
  return words.some((word) => isAmong(word.replace(/^не/u, ""), [stem]));
}

/** «завершил не завершил», with nothing between. */
function repeatsItselfNegated(words: string[]): boolean {
  return words.some(
    (word, index) =>
      negations.includes(word) && words.slice(0, index).includes(words[index + 1] ?? ""),
  );
}

function isAmong(word: string, list: readonly string[]): boolean {
  const spellings = [word, inCyrillic(word)];
  return list.some(
    (stem) =>
      spellings.some((spelling) => matches(spelling, stem)) || matches(word, withoutKazakh(stem)),
  );
}

/** Every word of a roster's first lines is compared with all of them. */
const STEMS_WITHOUT_KAZAKH = new Map<string, string>();

function withoutKazakh(stem: string): string {
  let folded = STEMS_WITHOUT_KAZAKH.get(stem);
  if (folded === undefined) {
    folded = foldKazakh(stem);
    STEMS_WITHOUT_KAZAKH.set(stem, folded);
  }
  return folded;
}

function wordsOf(header: string): string[] {
  return withoutLanguage(header)
    .split(" ")
    .filter((word) => word !== "");
}
