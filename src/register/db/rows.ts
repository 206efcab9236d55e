import {
  type Compilable,
  type CompiledQuery,
  type Insertable,
  type SelectQueryBuilder,
  sql,
} from "kysely";
import { FIELDS_OF_COURSE } from "../../model/course.js";
import type { Schema } from "./schema.js";
import type { Db } from "./sqlite.js";

/** Far below the number of values that one query may take. */
const VALUES_A_QUERY = 500;

/** What `query` finds for all the values, asked a chunk of them at a time. */
export async function inChunks<Value, Found>(
  values: readonly Value[],
  query: (chunk: readonly Value[]) => Promise<readonly Found[]>,
): Promise<Found[]> {
  const found: Found[] = [];
  for (let from = 0; from < values.length; from += VALUES_A_QUERY) {
    found.push(...(await query(values.slice(from, from + VALUES_A_QUERY))));
  }
  return found;
}

/**
 * Enters rows by the thousand: the statement is compiled for the first row and run for all.
 *
 * @returns what enters a row; all rows must name the same columns in the same order
 */
export function rowInserter<Table extends keyof Schema>(
  db: Db,
  table: Table,
): (row: Insertable<Schema[Table]>) => Promise<void> {
  let compiled: CompiledQuery | null = null;
  let columns = "";
  return async (row) => {
    const named = Object.keys(row).join();
    compiled ??= db.insertInto(table).values(row).compile();
    columns ||= named;
    if (named !== columns) throw new Error("rows of different columns");
    await db.executeQuery({ ...compiled, parameters: Object.values(row) });
  };
}

/**
 * Enters rows by the hundred: the statement is compiled once for each number of rows.
 *
 * @param insert how so many rows are entered
 * @returns what enters rows and tells what is returned of each; all must name the same columns in the
 *   same order
 */
export function setInserter<Row extends object, Returned>(
  insert: (db: Db, rows: readonly Row[]) => Compilable<Returned>,
): (db: Db, rows: readonly Row[]) => Promise<Returned[]> {
  const compiledFor = new Map<number, CompiledQuery<Returned>>();
  return async (db, rows) => {
    const parameters = rows.flatMap((row) => Object.values(row));
    const compiled = compiledFor.get(rows.length) ?? insert(db, rows).compile();
    if (compiled.parameters.length !== parameters.length)
      throw new Error("rows of different columns");
    compiledFor.set(rows.length, compiled);
    return (await db.executeQuery<Returned>({ ...compiled, parameters })).rows;
  };
}

export async function countRows(db: Db, table: keyof Schema): Promise<number> {
  return countOf(db.selectFrom(table));
}

/** Asked for as a number that every database gives as one. */
export const ROW_COUNT = sql<number>`cast(count(*) as integer)`.as("count");

/** How many rows a query finds. */
export async function countOf<Tables extends keyof Schema>(
  query: SelectQueryBuilder<Schema, Tables, object>,
): Promise<number> {
  const counted = query.select(ROW_COUNT).$castTo<{ count: number }>();
  return (await counted.executeTakeFirstOrThrow()).count;
}

/** Whether a query finds anything. */
export async function isThere<Tables extends keyof Schema>(
  query: SelectQueryBuilder<Schema, Tables, object>,
): Promise<boolean> {
  const found = await query.select(sql`1`.as("found")).executeTakeFirst();
  return found !== undefined;
}

/**
 * Rows in the order of their keys, so many of them in memory at once.
 *
 * @param all the rows that are meant, in no order
 * @param key the column of their keys; null, as in a table that was rebuilt, comes first
 */
export async function* inPages<DB, Tables extends keyof DB, Row extends { id: number }>(
  all: SelectQueryBuilder<DB, Tables, Row>,
  key: string,
  rowsAPage: number,
): AsyncGenerator<Row> {
  const page = all.orderBy(sql.ref(key)).limit(rowsAPage);
  for (let next = page; ; ) {
    const rows = await next.execute();
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    next = page.where(sql<boolean>`${sql.ref(key)} > ${last.id}`);
  }
}

/**
 * Columns that many queries read, under the names that the model has for them: so a row comes as what
 * it is.
 */

/** See `Course`. */
export const COURSE_COLUMNS = FIELDS_OF_COURSE.map((field) => `courses.${field}` as const);

export const IDENTITY_COLUMNS = [
  "trainees.iin",
  "trainees.identityDocument",
  "trainees.birthDate",
] as const;

/** A person by the name that holds now; see `TraineeIdentity`. */
export const PERSON_COLUMNS = [
  "trainees.fullNameKk",
  "trainees.fullNameRu",
  ...IDENTITY_COLUMNS,
] as const;

/** What a course says of somebody, with the name as its documents print it. */
export const PLACE_COLUMNS = [
  "enrolments.fullNameKk",
  "enrolments.fullNameRu",
  "enrolments.outcome",
  "enrolments.hoursAttended",
] as const;

/** Everybody's places in courses, with the document that holds where there is one. */
export function placesInCourses(db: Db) {
  return db
    .selectFrom("enrolments")
    .innerJoin("trainees", "trainees.id", "enrolments.traineeId")
    .innerJoin("courses", "courses.id", "enrolments.courseId")
    .leftJoin("live_documents", "live_documents.enrolmentId", "enrolments.id");
}
