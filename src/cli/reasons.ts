import type { Translate } from "../language/translate.js";
import { type ReasonedAct, USUAL_REASONS } from "../model/usual-reasons.js";
import { type Option, required, type Value } from "./command.js";

/** `--reason <text>`, where an act needs one: it is kept in the journal. */
export function reasonFor(act: ReasonedAct): Option<string> {
  return required(reasonText(act), "option.reason");
}

/** A reason in one's own words, of which the usual ones are offered at a terminal. */
export function reasonText(act: ReasonedAct): Value<string> {
  return { place: "text", parse: (said) => said, usual: act };
}

/**
 * Asks for a reason: the usual ones of an act are chosen, any other is typed.
 *
 * @param message what the question is
 */
export async function askReason(t: Translate, act: ReasonedAct, message: string): Promise<string> {
  const { askAmong } = await import("./ask.js");
  const usual = USUAL_REASONS[act].map((one) => t(`usual-reason.${one}`));
  return askAmong(message, (typed) => {
    const meant = usual.filter((words) => words.toLowerCase().includes(typed.toLowerCase()));
    const own = typed !== "" && !usual.includes(typed) ? [{ name: typed, value: typed }] : [];
    return [...meant.map((words) => ({ name: words, value: words })), ...own];
  });
}
