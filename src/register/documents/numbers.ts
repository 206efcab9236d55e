import type { IsoDate } from "../../model/course.js";
import type { DocumentKind } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { numberKey } from "../../model/name-key.js";
import { formatNumber } from "../../model/number-pattern.js";
import { inChunks } from "../db/rows.js";
import type { Row } from "../db/schema.js";
import type { Db } from "../db/sqlite.js";

/** A number that is about to be given, with its place within its kind and year, from 1. */
export type TakenNumber = Pick<Row<"documents">, "number" | "year" | "sequence">;

/** Hands out the next numbers of each kind; the counters are written once, at the end. */
export type NumberTaker = Awaited<ReturnType<typeof numberTaker>>;

/**
 * Begins to hand out numbers of a year.
 *
 * @param db a transaction, so that nobody else is handed the same
 */
export async function numberTaker(
  db: Db,
  issuedOn: IsoDate,
  patterns: Record<DocumentKind, string>,
) {
  const year = Number(issuedOn.slice(0, 4));
  const rows = await db.selectFrom("counters").selectAll().where("year", "=", year).execute();
  const nextOf = new Map(rows.map(({ kind, next }) => [kind, next]));
  const inOrder: string[] = [];
  const ofKinds = new Map<DocumentKind, string[]>();
  return {
    /** What was handed out. */
    inOrder,
    ofKinds,
    next(kind: DocumentKind): TakenNumber {
      const sequence = nextOf.get(kind) ?? 1;
      nextOf.set(kind, sequence + 1);
      const number = formatNumber(patterns[kind], kind, year, sequence);
      inOrder.push(number);
      ofKinds.set(kind, ofKinds.get(kind) ?? []);
      ofKinds.get(kind)?.push(number);
      return { number, year, sequence };
    },
    async save(): Promise<void> {
      for (const [kind, next] of nextOf) await count(db, { kind, year, next });
    },
  };
}

/**
 * Looks whether numbers that are about to be given were given before, to annulled documents too.
 * Patterns of two kinds can meet, and a pattern changed in mid-year can meet a number that the old one
 * gave. Numbers that only look the same count too: on paper nobody sees whether an A is Latin.
 *
 * @param db a transaction, so that nobody else gives a number meanwhile
 * @param planned none of them is entered yet
 * @throws UserError `number-taken`
 */
export async function refuseGivenNumbers(
  db: Db,
  planned: readonly { number: string; file: string }[],
): Promise<void> {
  const given = db.selectFrom("documents").select(["numberKey", "file"]);
  const alike = await inChunks(
    planned.map(({ number }) => numberKey(number)),
    (some) => given.where("numberKey", "in", some).execute(),
  );
  const named = await inChunks(
    planned.map(({ file }) => file),
    (some) => given.where("file", "in", some).execute(),
  );
  const keys = new Set(alike.map((one) => one.numberKey));
  const files = new Set(named.map(({ file }) => file));
  for (const { number, file } of planned) {
    const key = numberKey(number);
    if (keys.has(key) || files.has(file)) throw new UserError("number-taken", { number });
    keys.add(key);
    files.add(file);
  }
}

/** The next number of a kind and year. */
export type NextNumber = Row<"counters">;

/** Running numbers of a kind and year that no document of the register will have. */
interface SkippedNumbers extends Pick<NextNumber, "kind" | "year"> {
  from: number;
  to: number;
}

/** The next number of every kind and year. */
export async function nextNumbers(db: Db): Promise<NextNumber[]> {
  return db.selectFrom("counters").select(["kind", "year", "next"]).execute();
}

/** Of each kind the latest document of a day's year that is dated after that day. */
export async function datedAfter(db: Db, kinds: Iterable<DocumentKind>, day: IsoDate) {
  const found = await db
    .selectFrom("documents")
    .select(["kind", "number", "issuedOn"])
    .where("kind", "in", [...kinds])
    .where("year", "=", Number(day.slice(0, 4)))
    .where("issuedOn", ">", day)
    .orderBy("issuedOn", "desc")
    .orderBy("sequence", "desc")
    .execute();
  return [...Map.groupBy(found, ({ kind }) => kind).values()].flatMap((ofKind) =>
    ofKind.slice(0, 1),
  );
}

/** The next numbers by the counters and by the documents: where the ones were tampered with, the others tell. */
export async function numbersEverGiven(db: Db): Promise<NextNumber[]> {
  const documents = await db
    .selectFrom("documents")
    .select((select) => ["kind", "year", select.fn.max("sequence").as("last")])
    .groupBy(["kind", "year"])
    .execute();
  const byDocuments = documents.map(({ kind, year, last }) => ({ kind, year, next: last + 1 }));
  return [...(await nextNumbers(db)), ...byDocuments];
}

/**
 * Makes sure that numbers which were given elsewhere are not given again.
 *
 * @param given the next numbers there
 * @returns what is passed over because of it
 */
export async function skipGivenNumbers(db: Db, given: readonly NextNumber[]) {
  const own = new Map(
    (await nextNumbers(db)).map(({ kind, year, next }) => [`${kind} ${year}`, next]),
  );
  const skipped: SkippedNumbers[] = [];
  for (const { kind, year, next } of given) {
    const key = `${kind} ${year}`;
    const from = own.get(key) ?? 1;
    if (next <= from) continue;
    own.set(key, next);
    await count(db, { kind, year, next });
    const before = skipped.find((one) => one.kind === kind && one.year === year);
    if (before) before.to = next - 1;
    else skipped.push({ kind, year, from, to: next - 1 });
  }
  return skipped;
}

async function count(db: Db, { kind, year, next }: NextNumber): Promise<void> {
  await db
    .insertInto("counters")
    .values({ kind, year, next })
    .onConflict((conflict) => conflict.columns(["kind", "year"]).doUpdateSet({ next }))
    .execute();
}
