import {
  type Blank,
  type BlankRange,
  type BlankStock,
  rangeText,
  seriesKey,
  tidySeries,
} from "../model/blank.js";
import type { DocumentKind } from "../model/document.js";
import { UserError } from "../model/errors.js";
import type { KnownBlank } from "../register/blanks/blanks.js";
import {
  type BlanksMeant,
  enterBlanks,
  enterSpoiledBlanks,
  refuseReceived,
  releaseBlanks,
  stockLike,
} from "../register/blanks/stock.js";
import {
  enterBlankUses,
  type PlannedUse,
  planForCourse,
  planForDocument,
} from "../register/blanks/used.js";
import { getCourse } from "../register/courses/courses.js";
import { type Db, watchOthers } from "../register/db/sqlite.js";
import { documentNumbered } from "../register/documents/known-documents.js";
import { actOf, decidingAnew, type Session } from "./session.js";
import { readReason } from "./typed-text.js";

interface ReceivedBlanks {
  /** Where it does not stand with the numbers. */
  series?: string | undefined;
  from: Blank;
  to: Blank;
  /** What they are for; documents of any kind, where nothing is said. */
  kind?: DocumentKind | undefined;
  note?: string | undefined;
}

type ToldRange = { range: string; count: number };

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
  await enterBlanks(db, range, actOf(session));
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

/** Which documents are on which blanks: of a course from a blank on, or one of one number. */
interface BlanksInUse {
  course?: string | undefined;
  /** The first blank, and the last where it is not as many as it takes, with `course`. */
  from?: Blank | undefined;
  to?: Blank | undefined;
  kind?: DocumentKind | undefined;
  /** Of a document, as a person writes it. */
  number?: string | undefined;
  /** The blank, with `number`. */
  blank?: Blank | undefined;
}

/** Empty where every document of the course is on a blank; `stock` is what is left of such blanks. */
export type UsedBlanks = { uses: readonly PlannedUse[]; stock: BlankStock | null };

/** What a message says of the longest row of blanks; a course has fewer people. */
const MOST_OF_A_COURSE = 1000;

/**
 * Enters which documents are on which blanks.
 *
 * @param agree sees them before, where it is a course at once; false leaves all as it is
 * @returns null where somebody did not agree
 * @throws UserError `blanks-use-what`, `blank-range`, `register-changed`, and as `planForCourse`,
 *   `planForDocument`, `getCourse`, `documentNumbered`
 */
export async function useBlanks(
  session: Session,
  said: BlanksInUse,
  agree: (uses: readonly PlannedUse[]) => Promise<boolean>,
): Promise<UsedBlanks | null> {
  const { db } = session.register;
  return decidingAnew(session.isAsked, async () => {
    const changedMeanwhile = await watchOthers(db);
    const plan = await planOf(db, said);
    const uses = await plan(db);
    if (uses.length === 0) return { uses, stock: null };
    if (said.course !== undefined && !(await agree(uses))) return null;
    const planNow = async (inside: Db) => ((await changedMeanwhile(inside)) ? plan(inside) : uses);
    await enterBlankUses(db, planNow, uses, actOf(session));
    return { uses, stock: await stockLike(db, uses.at(-1)?.rangeId ?? 0) };
  });
}

type Plan = (inside: Db) => Promise<PlannedUse[]>;

async function planOf(db: Db, said: BlanksInUse): Promise<Plan> {
  const { course, from, to, kind, number, blank } = said;
  if (course !== undefined && from !== undefined && number === undefined && blank === undefined) {
    const last = to === undefined ? null : lastOf(from, to);
    const { id: courseId } = await getCourse(db, course);
    return (inside) => planForCourse(inside, { courseId, from, to: last, kind: kind ?? null });
  }
  const isOne = [course, from, to, kind].every((one) => one === undefined);
  if (number !== undefined && blank !== undefined && isOne) {
    const document = await documentNumbered(db, number);
    return (inside) => planForDocument(inside, document.number, blank);
  }
  throw new UserError("blanks-use-what");
}

/** @throws UserError `blank-range` */
function lastOf(first: Blank, said: Blank): Blank {
  const last = inSeriesOf(first, said);
  if (seriesKey(last.series) !== seriesKey(first.series) || last.number < first.number) {
    throw new UserError("blank-range", { most: MOST_OF_A_COURSE });
  }
  return last;
}

interface NamedBlanks {
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
  const blanks = await enterSpoiledBlanks(db, meantBy(named), reason, actOf(session));
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

function meantBy({ blank: from, to = from }: NamedBlanks): BlanksMeant {
  return { from, to: inSeriesOf(from, to) };
}

/** «АБ 000120» to «000125»: nobody types the series twice. */
function inSeriesOf(first: Blank, last: Blank): Blank {
  return { ...last, series: last.series || first.series };
}
