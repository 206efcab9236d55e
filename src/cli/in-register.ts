import type { Session } from "../work/session.js";
import type { GivenToAll } from "./command.js";
import type { Context } from "./context.js";

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
