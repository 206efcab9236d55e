import type { Translate } from "../language/translate.js";
import { UserError } from "../model/errors.js";
import { nameOperator } from "../register/journal/entries.js";
import { actOf, type Session } from "./session.js";
import { refuseUnprintable } from "./typed-text.js";

/** A user of the computer, and by what name the journal is to show them. */
export interface NamedUser {
  user: string;
  name: string;
}

/**
 * Has the journal show a user by a name; whoever acts, where no user is given.
 *
 * @throws UserError `nothing-to-change`, `text-unprintable`
 */
export async function nameUser(
  session: Session,
  given: { user?: string; name: string },
): Promise<NamedUser> {
  const user = given.user?.trim() || session.operator;
  const name = readOperatorName(session.t, given.name);
  if (name === null) throw new UserError("nothing-to-change");
  await nameOperator(session.register.db, user, name, actOf(session));
  return { user, name };
}

/** A name as it was typed, but for spaces around and doubled inside; null where it is blank. */
export function readOperatorName(t: Translate, text: string | undefined): string | null {
  refuseUnprintable(t, [{ label: "operators.name", text }]);
  return text?.trim().replace(/\s+/g, " ") || null;
}
