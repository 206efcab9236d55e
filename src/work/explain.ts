import { DUPLICATE_MARKS } from "../documents/field-values.js";
import { FAULT_CODES } from "../documents/template.js";
import type { Translate } from "../language/translate.js";
import { COURSE_WARNINGS } from "../model/course.js";
import { ERROR_CODES, ERRORS, UserError } from "../model/errors.js";
import { FINDINGS } from "../model/finding.js";
import { editDistance } from "../model/name-key.js";
import { PLACES_AS_WRITTEN } from "../model/number-pattern.js";
import { PROBLEM_SEVERITIES, PROBLEM_VARIANTS } from "../model/problem.js";
import { SKIPPED_BY } from "./issue/decide-issue.js";

/** What Kualik can find fault with, in the order in which a registrar meets it. */
type CodeKind = "problem" | "course-warning" | "skipped" | "template-fault" | "finding" | "error";

/** What a code means. */
export interface Explanation {
  code: string;
  kind: CodeKind;
  /** What comes of it: whether a row is held, whether an audit fails, how a command ends. */
  effect: Effect;
  meaning: string;
  /** The other ways in which it can be worded. */
  otherwise: string[];
  /** What to do, where the meaning does not say it. */
  remedy: string | null;
}

type Effect =
  | "held"
  | "warning"
  | "note"
  | "course-warning"
  | "skipped"
  | "template-fault"
  | "finding"
  | "remark"
  | "failed"
  | "usage";

/**
 * What a code means; several things, where several kinds have it.
 *
 * @throws UserError `code-unknown`, with those that are most like it
 */
export function explainCode(t: Translate, said: string): Explanation[] {
  const words = said.trim().toLowerCase();
  const code = words.replace(/[_\s]+/g, "-");
  const meant = WORDED.filter((one) => one.code === code);
  if (meant.length > 0) return meant.map((one) => explained(t, one));
  const nearest = mostLike(code, [...new Set(WORDED.map((one) => one.code))]);
  throw new UserError("code-unknown", { code: said.trim(), nearest: nearest.join(", ") });
}

/** Every code with its meaning, by kind. */
export function explainAll(t: Translate): Explanation[] {
  return WORDED.map((one) => explained(t, one));
}

function explained(
  t: Translate,
  { meaning, otherwise = [], remedy, ...named }: Worded,
): Explanation {
  const say = (key: string) => inGeneral(t, key, AS_WRITTEN[named.code]);
  return {
    ...named,
    meaning: say(meaning),
    otherwise: otherwise.map(say),
    remedy: remedy === undefined ? null : say(remedy),
  };
}

interface Worded extends Pick<Explanation, "code" | "kind" | "effect"> {
  meaning: string;
  otherwise?: string[];
  remedy?: string;
}

const VARIANTS: Partial<Record<string, readonly string[]>> = PROBLEM_VARIANTS;
const HELD: Record<string, Effect> = { error: "held", warning: "warning", note: "note" };

const FAULT_WAYS: Partial<Record<string, readonly string[]>> = {
  "unknown-field": ["nearest", "lookalike"],
  "broken-braces": ["unseen"],
};

const WORDED: readonly Worded[] = [
  ...Object.entries(PROBLEM_SEVERITIES).map(
    ([code, severity]): Worded => ({
      ...{ code, kind: "problem", effect: HELD[severity] ?? "held", meaning: `problem.${code}` },
      otherwise: VARIANTS[code]?.map((variant) => `problem.${code}.${variant}`) ?? [],
    }),
  ),
  ...COURSE_WARNINGS.map((code) => plain("course-warning", code, `course-warning.${code}`)),
  ...SKIPPED_BY.map((code) => plain("skipped", code, `reason.${code}`)),
  ...FAULT_CODES.map((code): Worded => {
    const ways = FAULT_WAYS[code]?.map((way) => `fault.${code}-${way}`) ?? [];
    return { ...plain("template-fault", code, `fault.${code}`), otherwise: ways };
  }),
  ...Object.entries(FINDINGS).map(
    ([code, { severity, remedy }]): Worded => ({
      ...{ code, kind: "finding", effect: severity, meaning: `finding.${code}` },
      remedy: `finding-remedy.${remedy}`,
    }),
  ),
  ...ERROR_CODES.map(
    (code): Worded => ({
      ...{ code, kind: "error", effect: ERRORS[code] },
      ...{ meaning: `error.${code}`, remedy: `error.${code}.remedy` },
    }),
  ),
];

function plain(
  kind: "course-warning" | "skipped" | "template-fault",
  code: string,
  meaning: string,
): Worded {
  return { code, kind, effect: kind, meaning };
}

/** What a message says of how something is written is the same wherever it is met. */
const AS_WRITTEN: Partial<Record<string, Record<string, string>>> = {
  "number-pattern": PLACES_AS_WRITTEN,
  "number-pattern-collides": PLACES_AS_WRITTEN,
  "duplicate-not-marked": DUPLICATE_MARKS,
};

/** Of no row, file or person yet: where a message would name one, an ellipsis stands. */
function inGeneral(t: Translate, key: string, written: Record<string, string> = {}): string {
  const named: Record<string, string> = { place: "", part: t("explain.part"), ...written };
  const filled = (_place: string, name: string) => named[name] ?? "…";
  return t.loose(key, {}).replace(/\{(\w+)\}/g, filled);
}

const MOST_LIKE = 5;

/** Codes that have the text in them first, then those that the fewest letters keep apart from it. */
function mostLike(said: string, codes: readonly string[]): string[] {
  const distanceOf = (code: string) =>
    said !== "" && code.includes(said) ? 0 : editDistance(said, code);
  const ranked = codes.map((code) => ({ code, distance: distanceOf(code) }));
  ranked.sort((a, b) => a.distance - b.distance || a.code.localeCompare(b.code, "en"));
  return ranked.slice(0, MOST_LIKE).map(({ code }) => code);
}
