import { UserError } from "../model/errors.js";
import type { Context } from "./context.js";

/**
 * Asks before something is done that a person is to have seen, unless `--yes` said it.
 *
 * @throws UserError `nobody-to-ask` without a terminal and without `--yes`
 */
export async function askToGoOn(
  context: Context,
  { yes }: { yes?: boolean },
  question: string,
): Promise<boolean> {
  if (yes) return true;
  if (!context.screen.interactive) throw new UserError("nobody-to-ask");
  return askAtTerminal(context, question);
}

/** The same where it is known that somebody is there to answer. */
export async function askAtTerminal({ t, screen }: Context, question: string): Promise<boolean> {
  const { askConsent } = await import("../ui/ask.js");
  const consent = await askConsent(t, question);
  if (!consent) screen.say(t("said.not-confirmed"));
  return consent;
}
