import type { GivenToAll } from "./command.js";
import type { Context } from "./context.js";

/**
 * Opens what a command has written, where `--open` says so; at the desk it is asked.
 *
 * @param path absolute; null where nothing was written
 */
export async function offerToOpen(
  context: Context,
  given: GivenToAll,
  path: string | null,
): Promise<void> {
  const { t, screen, open } = context;
  if (path === null || open === undefined || !(await isWanted(context, given, path))) return;
  if (!(await open(path))) screen.say(t("open.failed", { file: path }));
}

async function isWanted({ t, isAtDesk }: Context, given: GivenToAll, path: string) {
  if (given.open) return true;
  if (!isAtDesk || given.yes || given.json) return false;
  const { askConsent } = await import("./ask.js");
  return askConsent(t, t("ask.open", { file: path }), false);
}
