import { UserError } from "../../model/errors.js";
import { type AcceptedRow, codesOf, errorsOf } from "../../model/problem.js";
import { applyEdits, type Edits, type RosterField } from "../../model/roster.js";
import { cellsOf } from "../../register/courses/changes.js";
import { getCourse, type RegisteredCourse } from "../../register/courses/courses.js";
import { type EnrolmentState, listEnrolments } from "../../register/courses/enrolments.js";
import type { Db } from "../../register/db/sqlite.js";
import { changeAcceptedRow } from "../../register/rosters/accepted-rows.js";
import { decideRows } from "../decide-rows.js";
import { actOf, type Session } from "../session.js";
import type { ReviewOrder } from "./review-by-order.js";
import type { HeldOfCourse, ReviewedRow } from "./settle-row.js";

/** Names and identities are the person's: `kualik trainees set` puts them right. */
const CHANGEABLE: readonly RosterField[] = ["outcome", "hours"];

/** What of an order is about rows that are on the course already, and what is left of it. */
interface Split {
  /** Changes them; nothing is written before. */
  change(): Promise<ReviewedRow[]>;
  rest: ReviewOrder;
}

/**
 * Takes out of an order what is about accepted rows, and checks each of them as it is to be.
 *
 * @param code of the only course that is meant; without one every number is a held row's
 * @throws UserError `held-row-not-found`, `held-row-ambiguous`, `row-has-document`,
 *   `accepted-row-fields`, `accepted-row-refused`
 */
export async function acceptedIn(
  session: Session,
  code: string | undefined,
  held: readonly HeldOfCourse[],
  order: ReviewOrder,
): Promise<Split> {
  const { db } = session.register;
  const heldRows = new Set(held.map((one) => one.held.row));
  const meant = [...order.sets].filter(([row]) => !heldRows.has(row));
  if (code === undefined || meant.length === 0) {
    return { change: async () => [], rest: order };
  }
  const course = await getCourse(db, code);
  const places = await listEnrolments(db, course.id);
  const changes = meant.map(([row, edits]) => ({ place: placeAt(places, course, row), edits }));
  for (const { place, edits } of changes) await decideChanged(session, db, course, place, edits);
  const sets = new Map([...order.sets].filter(([row]) => heldRows.has(row)));
  return {
    rest: { ...order, sets },
    change: () =>
      Array.fromAsync(changes, async ({ place, edits }) => {
        let codes: ReviewedRow["codes"] = [];
        await changeAcceptedRow(db, course, place, actOf(session), async (inside) => {
          const row = await decideChanged(session, inside, course, place, edits);
          codes = codesOf(row.problems);
          return row;
        });
        return {
          course: course.code,
          row: place.row,
          name: place.fullNameRu,
          outcome: "accept" as const,
          codes,
        };
      }),
  };
}

function placeAt(
  places: readonly EnrolmentState[],
  { code: course }: RegisteredCourse,
  row: number,
) {
  const [place, ...others] = places.filter((one) => one.row === row);
  if (!place) throw new UserError("held-row-not-found", { row, course });
  if (others.length > 0) throw new UserError("held-row-ambiguous", { row, course, files: "—" });
  const { documentNumber: number } = place;
  if (number !== null) throw new UserError("row-has-document", { row, course, number });
  return place;
}

/** The row as it is to be; what speaks against it is said, and it stays as it is. */
async function decideChanged(
  session: Session,
  db: Db,
  course: RegisteredCourse,
  place: EnrolmentState,
  edits: Edits,
): Promise<AcceptedRow> {
  const { row } = place;
  const fields = Object.keys(edits) as RosterField[];
  if (fields.some((field) => !CHANGEABLE.includes(field))) {
    throw new UserError("accepted-row-fields", { row, course: course.code });
  }
  const source = applyEdits({ row, cells: cellsOf(place) }, edits);
  const { rows } = await decideRows(session, db, [source], course);
  const [decided] = rows;
  if (decided?.outcome !== "accept") {
    const codes = codesOf(errorsOf(decided?.problems ?? [])).join(", ");
    throw new UserError("accepted-row-refused", { row, course: course.code, codes });
  }
  return decided;
}
