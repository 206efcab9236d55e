import columns from "../../data/columns.json" with { type: "json" };
import { inCyrillic } from "../model/name-key.js";
import type { RosterField } from "../model/roster.js";
import { contains, languageOf, type Stem, stems, withoutLanguage } from "./header-words.js";
import { foldKazakh, normaliseWords } from "./normalise-words.js";
import { asksForFailure, speaksOnlyOfOutcome, tellsOutcome } from "./outcome-header.js";

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

function recogniseUnder(group: string, header: string): Recognition | null {
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
