import type { Blank, BlankStock } from "../../model/blank.js";
import type { KnownBlank } from "../../register/blanks/blanks.js";
import {
  type BlanksMeant,
  enterSpoiledBlanks as enter,
  releaseBlanks,
  stockLike,
} from "../../register/blanks/stock.js";
import { actOf, type Session } from "../session.js";
import { readReason } from "../typed-text.js";

/** Blanks of which something is to be said, and why. */
export interface NamedBlanks {
  blank: Blank;
  /** The last of several. */
  to?: Blank | undefined;
  reason: string;
}

/**
 * Enters that nothing can be printed on blanks any more.
 *
 * @returns the blanks as they were, and what is left of such
 * @throws UserError `reason-missing`, and as the register's `enterSpoiledBlanks`
 */
export async function spoilBlanks(
  session: Session,
  named: NamedBlanks,
): Promise<{ blanks: readonly KnownBlank[]; stock: BlankStock | null }> {
  const { db } = session.register;
  const reason = readReason(session.t, named.reason);
  const blanks = await enter(db, meantBy(named), reason, actOf(session));
  return { blanks, stock: await stockLike(db, blanks[0]?.rangeId ?? 0) };
}

/**
 * Takes back that documents are on blanks, where the entry was wrong.
 *
 * @returns the blanks as they were
 * @throws UserError `reason-missing`, and as `releaseBlanks`
 */
export async function freeBlanks(
  session: Session,
  named: NamedBlanks,
): Promise<readonly KnownBlank[]> {
  const reason = readReason(session.t, named.reason);
  return releaseBlanks(session.register.db, meantBy(named), reason, actOf(session));
}

function meantBy({ blank: from, to: last = from }: NamedBlanks): BlanksMeant {
  // «АБ 000120» to «000125»: nobody types the series twice.
  return { from, to: { ...last, series: last.series || from.series } };
}
