import type { Office } from "../work/print/make-pdfs.js";
import type { Ports, Session } from "../work/session.js";
import type { GivenToAll } from "./command.js";
import { askToGoOn, type Context } from "./context.js";
import { startProgress, untilInterrupted } from "./screen.js";

/**
 * Lets `work` go on in the register that is meant. What opens it is loaded only then: a command's help
 * and what it refuses need no database.
 */
export async function inRegister<Result>(
  context: Context,
  given: GivenToAll,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const { withRegister } = await import("./opened-register.js");
  return withRegister(context, given, work);
}

/** The terminal as a use case knows it. */
export function portsOf(context: Context, given: GivenToAll): Ports {
  const { t, screen, now, operator } = context;
  return {
    ...{ t, now, operator },
    tell: (sentence) => screen.say(sentence),
    confirm: (question) => askToGoOn(context, given, question),
    progress: (label, total) => startProgress(screen, label, total),
  };
}

/** The programs of the computer as a use case knows them. */
export function officeOf({ computer, signals }: Context): Office {
  return { computer, untilStopped: (work) => untilInterrupted(signals, work) };
}
