import {
  DOCUMENT_KIND_NAMES,
  DOCUMENT_KINDS,
  type DocumentKind,
  documentKindNamed,
} from "./document.js";
import { UserError } from "./errors.js";
import { numberKey } from "./name-key.js";

/** «3-2026-00001»: appendix, year, five digits. */
const DEFAULT_NUMBER_PATTERN = "{kind}-{year}-{number:5}";

const PLACE = /\{(\w+)(?::(\d))?\}/g;
/** The places as written, for messages about them. */
export const PLACES_AS_WRITTEN = {
  number: "{number}",
  padded: "{number:5}",
  year: "{year}",
  yy: "{yy}",
  kind: "{kind}",
};
const PLACES = ["kind", "year", "yy", "number"];
const LONGEST = 60;

/**
 * Writes a registration number by its pattern: `{kind}` is the appendix (3, 4, 5), `{year}` and
 * `{yy}` the year of issue, `{number}` the running number, `{number:5}` the same with leading zeros.
 */
export function formatNumber(pattern: string, kind: DocumentKind, year: number, sequence: number) {
  const values: Record<string, string> = {
    kind: String(DOCUMENT_KINDS[kind].appendix),
    year: String(year),
    yy: String(year).slice(-2),
    number: String(sequence),
  };
  return pattern.replace(PLACE, (place, name: string, width?: string) =>
    (values[name] ?? place).padStart(Number(name === "number" ? (width ?? 1) : 0), "0"),
  );
}

/**
 * Reads a number, or the name of its file, by the pattern that it was written with.
 *
 * @returns null where it was not written with this pattern for this kind
 */
export function readNumber(
  pattern: string,
  kind: DocumentKind,
  text: string,
): { year: number; sequence: number } | null {
  const digits: Record<string, string> = {
    kind: String(DOCUMENT_KINDS[kind].appendix),
    year: "(\\d{4})",
    yy: "(\\d{2})",
    number: "(?<number>\\d{1,9})",
  };
  const form = pattern
    .split(/(\{\w+(?::\d)?\})/)
    .map((part) => digits[/^\{(\w+)/.exec(part)?.[1] ?? ""] ?? asWritten(part))
    .join("");
  const found = new RegExp(`^${form}$`).exec(text);
  const { number } = found?.groups ?? {};
  if (!found || !number) return null;
  const year = found.slice(1).find((_, group) => group !== groupOfNumber(pattern)) ?? "";
  return { year: Number(year.length === 2 ? `20${year}` : year), sequence: Number(number) };
}

/** In names of files a dash stands for what cannot stand there. */
function asWritten(text: string): string {
  return Array.from(text, (letter) =>
    /[\p{L}\d\s]/u.test(letter) ? letter : `[\\${letter}-]`,
  ).join("");
}

/** Which of the places that hold digits is the number's, counted from 0. */
function groupOfNumber(pattern: string): number {
  return [...pattern.matchAll(PLACE)]
    .map((match) => match[1])
    .filter((name) => name !== "kind")
    .indexOf("number");
}

/**
 * Reads the patterns of all kinds from what a registrar gives: one pattern for all of them, or
 * `kind=pattern` for one kind, which may be named by its appendix; later ones win.
 *
 * @throws UserError `number-pattern` where a pattern is not usable, `number-pattern-collides` where
 *   two kinds would get the same number, or numbers that look the same
 */
export function parseNumberPatterns(
  given: readonly string[],
  current: Record<DocumentKind, string> = patternForAll(DEFAULT_NUMBER_PATTERN),
): Record<DocumentKind, string> {
  let patterns = current;
  for (const text of given) {
    const [kind, pattern] = splitKind(text);
    patterns = kind ? { ...patterns, [kind]: pattern } : patternForAll(pattern);
  }
  if (given.length === 0) return patterns;
  for (const pattern of Object.values(patterns)) refuseUnusable(pattern);
  refuseCollisions(patterns);
  return patterns;
}

function patternForAll(pattern: string): Record<DocumentKind, string> {
  const entries = DOCUMENT_KIND_NAMES.map((kind) => [kind, pattern]);
  return Object.fromEntries(entries) as Record<DocumentKind, string>;
}

function splitKind(text: string): [DocumentKind | null, string] {
  const [said = "", ...rest] = text.split("=");
  const kind = documentKindNamed(said);
  return kind && rest.length > 0 ? [kind, rest.join("=")] : [null, text];
}

function refuseUnusable(pattern: string): void {
  const places = [...pattern.matchAll(PLACE)].map((match) => match[1] ?? "");
  const rest = pattern.replace(PLACE, "");
  const numbers = places.filter((place) => place === "number").length;
  const hasYear = places.includes("year") || places.includes("yy");
  const isKnown = places.every((place) => PLACES.includes(place));
  const isPrintable = !/[{}=\p{Cc}]/u.test(rest) && pattern === pattern.trim();
  if (numbers !== 1 || !hasYear || !isKnown || !isPrintable || pattern.length > LONGEST) {
    throw new UserError("number-pattern", { pattern, ...PLACES_AS_WRITTEN });
  }
}

/** Enough of them for «А1{number}» to meet «А{number}». */
const YEARS_TRIED = [2026, 2027];
const NUMBERS_TRIED = 1200;

/**
 * Kinds and years count from 1 each, so numbers differ only if the pattern makes them differ; where
 * they differ in leading zeros alone, they meet once there are more digits. What meets later than the
 * numbers tried here is refused when it is to be issued.
 */
function refuseCollisions(patterns: Record<DocumentKind, string>): void {
  refuseMeeting((kind) => patterns[kind]);
  refuseMeeting((kind) => patterns[kind].replace(/\{number:\d\}/, "{number}"));
}

function refuseMeeting(patternOf: (kind: DocumentKind) => string): void {
  const kindOf = new Map<string, DocumentKind>();
  for (const kind of DOCUMENT_KIND_NAMES) {
    for (const year of YEARS_TRIED) {
      for (let sequence = 1; sequence <= NUMBERS_TRIED; sequence += 1) {
        const key = numberKey(formatNumber(patternOf(kind), kind, year, sequence));
        const other = kindOf.get(key) ?? kind;
        if (other !== kind) refuseBoth(patternOf(other), patternOf(kind));
        kindOf.set(key, kind);
      }
    }
  }
}

function refuseBoth(...both: string[]): never {
  const pattern = [...new Set(both)].join(", ");
  throw new UserError("number-pattern-collides", { pattern, ...PLACES_AS_WRITTEN });
}
