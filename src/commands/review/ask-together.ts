import { askChoice, askRequired } from "../../cli/ask.js";
import type { Words } from "../../cli/context.js";
import { shorten } from "../../cli/render-error.js";
import type { Translate } from "../../language/translate.js";
import { nameInRow } from "../../model/person-in-row.js";
import type { HeldTogether, TogetherRow } from "../../work/review/held-together.js";
import type { TogetherAnswer } from "../../work/review/settle-together.js";
import { editsInWords } from "./review-in-words.js";

const LONGEST_WORD = 60;
/** Of people whose rows all say the same; what is proposed for each is shown whole. */
const MOST_NAMES = 10;

/** Asks what is to become of held rows of one kind, whose people are named. */
export async function askTogether(
  { t, screen }: Words,
  group: HeldTogether,
): Promise<TogetherAnswer> {
  screen.say(`\n${headingOf(group, t)}`);
  for (const line of linesOf(group, t)) screen.say(`  ${line}`);
  const act = await askChoice(t("review.together-what"), choicesFor(group, t));
  switch (act) {
    case "completed":
    case "not-completed":
      if (group.way === "word") {
        const said = { word: wordOf(group), outcome: t(`outcome.${act}`) };
        screen.say(t("review.word-kept", { ...said, forget: group.word }));
      }
      return { act: "outcome", outcome: act };
    case "pass":
      return { act, reason: await askRequired(t, t("review.reason")) };
    default:
      return { act };
  }
}

function headingOf(group: HeldTogether, t: Translate): string {
  const { way, code, rows } = group;
  const count = rows.length;
  if (way === "word") return t("review.together-word", { word: wordOf(group), count });
  const course = rows[0]?.course.code ?? "";
  return t("review.together", { course, count, what: t.loose(`reason.${code}`, {}) });
}

function wordOf({ word }: HeldTogether): string {
  return shorten(word, LONGEST_WORD);
}

function linesOf({ way, rows }: HeldTogether, t: Translate): string[] {
  if (way === "proposal") {
    return rows.map((one) => `${personIn(one, t)} → ${editsInWords(one.edits, t)}`);
  }
  const named = rows.slice(0, MOST_NAMES).map((one) => personIn(one, t));
  const more = rows.length - named.length;
  return more > 0 ? [...named, t("import.more", { count: more })] : named;
}

/** «строка 7, Ахметова Айгуль» */
function personIn({ held: { row, cells } }: TogetherRow, t: Translate): string {
  return t("place.person", { row, name: nameInRow(cells) || "—" });
}

type Act = "completed" | "not-completed" | Exclude<TogetherAnswer["act"], "outcome">;

const CHOICES: Record<HeldTogether["way"], readonly Act[]> = {
  word: ["completed", "not-completed"],
  outcome: ["completed", "not-completed"],
  hours: ["change"],
  proposal: ["change"],
  pass: ["pass"],
};

/** What was answered before stands first; of an outcome that nobody knows, Enter alone decides nothing. */
function choicesFor({ way, answered }: HeldTogether, t: Translate) {
  const own = CHOICES[way].toSorted((a, b) => Number(b === answered) - Number(a === answered));
  const isOpen = way === "outcome" || (way === "word" && answered === null);
  const acts: readonly Act[] = isOpen ? ["one-by-one", ...own] : [...own, "one-by-one"];
  return [...acts, "stop" as const].map((value) => ({ value, name: nameOf(value, way, t) }));
}

function nameOf(act: Act, way: HeldTogether["way"], t: Translate): string {
  if (act === "completed" || act === "not-completed") return t(`outcome.${act}`);
  if (act === "change") return t(way === "hours" ? "review.all-unknown" : "review.all-proposed");
  if (act === "pass") return t("review.all-pass");
  return t(act === "stop" ? "review.stop" : "review.one-by-one");
}
