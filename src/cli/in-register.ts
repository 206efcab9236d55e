import type { Office } from "../work/print/make-pdfs.js";
import type { Ports, Session } from "../work/session.js";
import type { GivenToAll } from "./command.js";
import { askToGoOn, type Context } from "./context.js";
import { startProgress, untilInterrupted } from "./screen.js";

/** Opens the register that is meant, lets `work` go on in it, and closes it whatever happens. */
export async function inRegister<Result>(
  context: Context,
  given: GivenToAll,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const { withRegister } = await registers();
  return withRegister(context, (register) => work({ ...portsOf(context, given), register }));
}

/** The same for what can be done without a register too: `work` then gets null. */
export async function inRegisterIfAny<Result>(
  context: Context,
  given: GivenToAll,
  work: (session: Session | null) => Promise<Result>,
): Promise<Result> {
  const ports = portsOf(context, given);
  const { withRegisterIfAny } = await registers();
  return withRegisterIfAny(context, (register) => work(register && { ...ports, register }));
}

/** The same for what opens the register itself, since it may be damaged, and closes it. */
export async function atRegister<Result>(
  context: Context,
  given: GivenToAll,
  work: (ports: Ports, open: () => Promise<Session["register"]>) => Promise<Result>,
): Promise<Result> {
  const { withRegisterToOpen } = await registers();
  return withRegisterToOpen(context, (open) => work(portsOf(context, given), open));
}

/** The same for a copy that is restored to a folder, where there may be no register yet. */
export async function toRestore<Result>(
  context: Context,
  given: GivenToAll,
  work: (
    ports: Ports,
    root: string,
    open: (folder: Session["register"]["folder"]) => Promise<Session["register"]>,
  ) => Promise<Result>,
): Promise<Result> {
  const { withPlaceToRestore } = await registers();
  return withPlaceToRestore(context, (root, open) => work(portsOf(context, given), root, open));
}

/** Loaded once a register is opened: a command's help and what it refuses need no database. */
function registers(): Promise<typeof import("./opened-register.js")> {
  return import("./opened-register.js");
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
