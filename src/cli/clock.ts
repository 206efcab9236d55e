import { shortMoment } from "../language/dates.js";
import { UserError } from "../model/errors.js";
import { isBackwards } from "../model/journal.js";
import type { GivenToAll } from "./command.js";
import { askAtTerminal, type Context } from "./context.js";

const DAY_MS = 24 * 60 * 60_000;

/** Why a computer's clock is doubted, and the moment that speaks against it, UTC. */
interface Doubt {
  code: "clock-behind" | "clock-ahead";
  moment: string;
}

/**
 * What is written with a wrong time stays for ever: a clock that is behind the last act of the register,
 * or far ahead of anything that was ever written on the computer, is asked about.
 *
 * @param lastAct when the last act was entered, UTC; null where there is none
 * @throws UserError `clock-behind`, `clock-ahead` unless somebody says that the clock is right
 */
export async function refuseWrongClock(
  context: Context,
  { yes, clockIsRight }: GivenToAll,
  lastAct: string | null,
): Promise<void> {
  const doubt = clockIsRight ? null : doubtOf(context, lastAct);
  if (doubt === null) return;
  const { code, moment } = doubt;
  const question = context.t(`ask.${code}`, { moment: shortMoment(moment) });
  const isRight = !yes && context.screen.interactive && (await askAtTerminal(context, question));
  if (!isRight) throw new UserError(code, { moment });
}

/** What speaks against the clock of the computer; null where nothing does. */
export function doubtOf({ now, newestFile }: Context, lastAct: string | null): Doubt | null {
  const moment = now();
  if (lastAct !== null && isBackwards(moment.toISOString(), lastAct)) {
    return { code: "clock-behind", moment: lastAct };
  }
  const yesterday = new Date(moment.getTime() - DAY_MS);
  const newest = newestFile?.(yesterday) ?? null;
  const isAhead = newest !== null && newest < yesterday;
  return isAhead ? { code: "clock-ahead", moment: newest.toISOString() } : null;
}
