import { type Blank, type BlankStock, seriesKey } from "../../model/blank.js";
import type { DocumentKind } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { stockLike } from "../../register/blanks/stock.js";
import {
  enterBlankUses as enter,
  type PlannedUse,
  planForCourse,
  planForDocument,
} from "../../register/blanks/used.js";
import { getCourse } from "../../register/courses/courses.js";
import { type RegisterDatabase, watchOthers } from "../../register/db/sqlite.js";
import { documentNumbered } from "../../register/documents/known-documents.js";
import { actOf, type Session } from "../session.js";

/** Which documents are on which blanks: of a course from a blank on, or one of one number. */
export interface BlanksInUse {
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

export interface UsedBlanks {
  /** Empty where every document of the course is on a blank. */
  uses: readonly PlannedUse[];
  /** What is left of such blanks. */
  stock: BlankStock | null;
}

/** What a message says of the longest row of blanks; a course has fewer people. */
const MOST_AT_ONCE = 1000;

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
  const changedMeanwhile = await watchOthers(db);
  const plan = await planOf(db, said);
  const uses = await plan(db);
  if (uses.length === 0) return { uses, stock: null };
  if (said.course !== undefined && !(await agree(uses))) return null;
  const planNow = async (inside: RegisterDatabase) =>
    (await changedMeanwhile(inside)) ? plan(inside) : uses;
  await enter(db, planNow, uses, actOf(session));
  return { uses, stock: await stockLike(db, uses.at(-1)?.rangeId ?? 0) };
}

type Plan = (inside: RegisterDatabase) => Promise<PlannedUse[]>;

async function planOf(db: RegisterDatabase, said: BlanksInUse): Promise<Plan> {
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

/** «АБ 000120» to «000125»: nobody types the series twice. @throws UserError `blank-range` */
function lastOf(first: Blank, last: Blank): Blank {
  const series = last.series || first.series;
  if (seriesKey(series) !== seriesKey(first.series) || last.number < first.number) {
    throw new UserError("blank-range", { most: MOST_AT_ONCE });
  }
  return { ...last, series };
}
