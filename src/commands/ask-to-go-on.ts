import { UserError } from "../model/errors.js";
import type { Context } from "./context.js";

/**
 * Asks before something is done that cannot be taken back.
 *
 * @throws UserError `nobody-to-ask` without a terminal and without `--yes`
 */
export async function askToGoOn(
  { t, screen }: Context,
  { yes }: { yes?: boolean },
  question: string,
): Promise<boolean> {
  if (yes) return true;
  if (!screen.interactive) throw new UserError("nobody-to-ask");
  const { askConsent } = await import("../ui/ask.js");
  const consent = await askConsent(t, question);
  if (!consent) screen.say(t("said.not-confirmed"));
  return consent;
}
