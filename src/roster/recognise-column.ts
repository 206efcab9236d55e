import columns from "../../data/columns.json" with { type: "json" };
import type { RosterField } from "../model/roster.js";
import { foldKazakh, foldLatin, normaliseWords } from "./normalise-words.js";

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

/** A word to look for; one that ends in `*` is the beginning of a word. */
type Stem = string;

interface KeywordRule {
  field: RosterField;
  anyOf: Stem[][];
  never: Stem[][];
}

const FIELDS = Object.entries(columns.fields) as [RosterField, FieldNames][];
const NEVER = columns.never.map(stems);
const RULES: KeywordRule[] = FIELDS.map(([field, names]) => ({
  field,
  anyOf: names.keywords.map(stems),
  never: (names.never ?? []).map(stems),
}));
const EXACT_NAMES = new Map<string, { field: RosterField; language: NameLanguage }>();
const WITHOUT_KAZAKH_LETTERS = new Map<string, { field: RosterField; language: NameLanguage }>();
for (const [field, names] of FIELDS) {
  for (const language of ["kk", "ru", "en"] as const) {
    for (const name of names[language]) {
      const words = normaliseWords(name);
      if (!EXACT_NAMES.has(words)) EXACT_NAMES.set(words, { field, language });
      const folded = foldKazakh(words);
      if (!WITHOUT_KAZAKH_LETTERS.has(folded))
        WITHOUT_KAZAKH_LETTERS.set(folded, { field, language });
    }
  }
}

/** Fields that a roster may give once per language. */
const IN_TWO_LANGUAGES = ["fullName", "familyName", "givenName", "patronymic"] as const;

/** A header longer than this is a paragraph. */
const LONGEST_HEADER = 150;

/**
 * Recognises a column by its header, in Kazakh, Russian or English, by the names and telling words of
 * `data/columns.json`. Exact names come first, then the parts of a bilingual header («Тегі /
 * Фамилия»), then telling words.
 *
 * @param group the header above it that spans several columns («ФИО на казахском языке»)
 */
export function recogniseColumn(header: string, group = ""): Recognition | null {
  if (header.length > LONGEST_HEADER) return null;
  const own = recogniseIn(header);
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

function recogniseIn(header: string): Recognition | null {
  const bare = header.replace(/\([^()]*\)|\[[^[\]]*\]/g, " ");
  const whole = withoutLanguage(bare) === "" ? header : bare;
  const found = exactName(whole) ?? exactPart(whole) ?? keyword(withoutLanguage(whole));
  return found?.field === "outcome" && asksForFailure(header, found.strength) ? null : found;
}

/** Kazakh negates inside the verb: аяқтамаған, өтпеді. */
const NEGATED_KAZAKH_VERB = /(?:ма|ме|па|пе|ба|бе)(?:ған|ген|ды|ді)/u;

/**
 * Whether a header asks who did not complete («Не завершил», «Статус (отчислен да/нет)»): read as an
 * outcome its «да» would give a certificate to just the wrong people.
 */
export function asksForFailure(header: string, strength: Recognition["strength"]): boolean {
  const words = normaliseWords(header).split(" ");
  const { failure, negations, negative, positive } = columns.fields.outcome;
  if (failure.some((stem) => contains(words, stems(stem)))) return true;
  if (strength === "exact") return false;
  const negation = words.findIndex((word) => negations.includes(word));
  const before = negation < 0 ? words : words.slice(0, negation);
  const rest = before.filter(
    (word) => !NEGATED_KAZAKH_VERB.test(word) && !negative.some((stem) => contains([word], [stem])),
  );
  return rest.length < words.length && !positive.some((stem) => contains(rest, [stem]));
}

function exactName(header: string): Recognition | null {
  const words = withoutLanguage(header);
  const spellings = [words, withoutLanguage(foldLatin(header))];
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

function contains(words: string[], pattern: Stem[]): boolean {
  return pattern.every((stem) =>
    words.some((word) => (stem.endsWith("*") ? word.startsWith(stem.slice(0, -1)) : word === stem)),
  );
}

function stems(pattern: string): Stem[] {
  return pattern.split(" ");
}

/** The language a header names («…на казахском языке»); null where it names none, or both. */
function languageOf(header: string): "kk" | "ru" | null {
  const words = ` ${normaliseWords(header)} `;
  const names = (language: "kk" | "ru") =>
    columns.languages[language].some((phrase) => words.includes(` ${phrase} `));
  const [kazakh, russian] = [names("kk"), names("ru")];
  if (kazakh === russian) return null;
  return kazakh ? "kk" : "ru";
}

const LANGUAGE_PHRASES = [...columns.languages.kk, ...columns.languages.ru].sort(
  (a, b) => b.length - a.length,
);

function withoutLanguage(header: string): string {
  const words = LANGUAGE_PHRASES.reduce(
    (left, phrase) => left.replace(` ${phrase} `, " "),
    ` ${normaliseWords(header)} `,
  );
  return words.trim();
}

function inLanguage(recognition: Recognition, language: "kk" | "ru" | null): Recognition {
  const field = IN_TWO_LANGUAGES.find((name) => name === recognition.field);
  if (field === undefined || language === null) return recognition;
  return { ...recognition, field: `${field}${language === "kk" ? "Kk" : "Ru"}` };
}
