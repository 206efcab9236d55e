import {
  type Blank,
  type BlankRange,
  rangeText,
  seriesKey,
  tidySeries,
} from "../../model/blank.js";
import type { DocumentKind } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { enterBlanks as enter, refuseReceived } from "../../register/blanks/stock.js";
import { actOf, type Session } from "../session.js";

/** Blanks that were received, by the first and the last. */
export interface ReceivedBlanks {
  /** Where it does not stand with the numbers. */
  series?: string | undefined;
  from: Blank;
  to: Blank;
  /** What they are for; documents of any kind, where nothing is said. */
  kind?: DocumentKind | undefined;
  note?: string | undefined;
}

/** A range as it is told. */
export interface ToldRange {
  range: string;
  count: number;
}

/** More at once are a slip of the keyboard. */
const MOST_AT_ONCE = 100_000;

/**
 * Enters blanks that were received.
 *
 * @param agree sees them before; false leaves all as it is
 * @returns null where somebody did not agree
 * @throws UserError `blank-range`, `blanks-received-before`
 */
export async function receiveBlanks(
  session: Session,
  received: ReceivedBlanks,
  agree: (told: ToldRange) => Promise<boolean>,
): Promise<(BlankRange & ToldRange) | null> {
  const { db } = session.register;
  const range = rangeOf(received);
  const told = { range: rangeText(range), count: range.last - range.first + 1 };
  await refuseReceived(db, range);
  if (!(await agree(told))) return null;
  await enter(db, range, actOf(session));
  return { ...range, ...told };
}

/** @throws UserError `blank-range` */
function rangeOf({ series = "", from: first, to: last, kind, note }: ReceivedBlanks): BlankRange {
  const named = [series, first.series, last.series].map(tidySeries).filter((one) => one !== "");
  const isRow =
    new Set(named.map(seriesKey)).size <= 1 &&
    first.digits === last.digits &&
    first.number <= last.number &&
    last.number - first.number < MOST_AT_ONCE;
  if (!isRow) throw new UserError("blank-range", { most: MOST_AT_ONCE });
  return {
    series: named[0] ?? "",
    digits: first.digits,
    first: first.number,
    last: last.number,
    kind: kind ?? null,
    note: note?.trim() || null,
  };
}
