import { sql } from "kysely";
import type { ProblemCode } from "../../model/problem.js";
import type { Enrolment } from "../../model/trainee.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { overridesFor } from "../rosters/review.js";

/** A trainee's place in a course, with the document's number where there is one. */
export interface EnrolmentState extends Enrolment {
  documentNumber: string | null;
  /** The annulled document after which no other is to follow by itself; null where one may. */
  stoppedAfter: string | null;
  /** See `identityKeyOf`. */
  identityKey: string;
  /** The checks that a registrar let the trainee pass on this course. */
  letPass: readonly ProblemCode[];
  /** The roster that brought the data last. */
  rosterId: number;
}

/** Everyone enrolled in a course, in the order in which the rosters brought them. */
export async function listEnrolments(
  db: RegisterDatabase,
  courseId: number,
): Promise<EnrolmentState[]> {
  const everyone: EnrolmentState[] = [];
  for await (const page of enrolmentPages(db, courseId)) everyone.push(...page);
  return everyone;
}

/** Enough that asking costs little, few enough that they take no room. */
export const PEOPLE_A_PAGE = 500;

/**
 * The same a page at a time, for courses of any size. The register may be changed between pages: who
 * was on an earlier one does not come again.
 */
export async function* enrolmentPages(
  db: RegisterDatabase,
  courseId: number,
): AsyncGenerator<EnrolmentState[]> {
  const overrides = await overridesFor(db, courseId);
  let last: Place = { roster_id: 0, row: 0, id: 0 };
  while (true) {
    const rows = await enrolmentsAfter(db, courseId, last);
    const end = rows.at(-1);
    if (!end) return;
    last = end;
    yield rows.map((row) => ({
      id: row.id,
      row: row.row,
      iin: row.iin,
      identityDocument: row.identity_document,
      fullNameKk: row.full_name_kk,
      fullNameRu: row.full_name_ru,
      birthDate: row.birth_date,
      outcome: row.outcome,
      hoursAttended: row.hours_attended,
      documentNumber: row.number,
      stoppedAfter: row.stopped_after,
      identityKey: row.identity_key,
      letPass: overrides.get(row.identity_key)?.map(({ code }) => code) ?? [],
      rosterId: row.roster_id,
    }));
  }
}

/** Where someone stands in a course. */
interface Place {
  roster_id: number;
  row: number;
  id: number;
}

function enrolmentsAfter(db: RegisterDatabase, courseId: number, { roster_id, row, id }: Place) {
  return db
    .selectFrom("enrolments")
    .innerJoin("trainees", "trainees.id", "enrolments.trainee_id")
    .leftJoin("live_documents", "live_documents.enrolment_id", "enrolments.id")
    .where("enrolments.course_id", "=", courseId)
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple("enrolments.roster_id", "enrolments.row", "enrolments.id"),
        ">",
        tuple(roster_id, row, id),
      ),
    )
    .select([
      "enrolments.id",
      "enrolments.row",
      "enrolments.roster_id",
      "enrolments.full_name_kk",
      "enrolments.full_name_ru",
      "enrolments.outcome",
      "enrolments.hours_attended",
      "trainees.identity_key",
      "trainees.iin",
      "trainees.identity_document",
      "trainees.birth_date",
      "live_documents.number",
      stoppedAfter.as("stopped_after"),
    ])
    .orderBy("enrolments.roster_id")
    .orderBy("enrolments.row")
    .orderBy("enrolments.id")
    .limit(PEOPLE_A_PAGE)
    .execute();
}

/** Asked only of those few who are stopped. */
const stoppedAfter = sql<string | null>`case when enrolments.stopped_at is null then null else (
  select number from documents where documents.enrolment_id = enrolments.id
  order by documents.id desc limit 1) end`;
