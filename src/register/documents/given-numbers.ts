import type { DocumentKind } from "../../model/document.js";
import type { RegisterDatabase } from "../db/sqlite.js";

/** The next number of a kind and year. */
export interface NextNumber {
  kind: DocumentKind;
  year: number;
  next: number;
}

/** Running numbers of a kind and year that no document of the register will have. */
export interface SkippedNumbers {
  kind: DocumentKind;
  year: number;
  from: number;
  to: number;
}

/** The next number of every kind and year. */
export async function nextNumbers(db: RegisterDatabase): Promise<NextNumber[]> {
  return db.selectFrom("counters").select(["kind", "year", "next"]).execute();
}

/** The next numbers by the counters and by the documents: where the ones were tampered with, the others tell. */
export async function numbersEverGiven(db: RegisterDatabase): Promise<NextNumber[]> {
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
export async function skipGivenNumbers(
  db: RegisterDatabase,
  given: readonly NextNumber[],
): Promise<SkippedNumbers[]> {
  const own = new Map(
    (await nextNumbers(db)).map(({ kind, year, next }) => [`${kind} ${year}`, next]),
  );
  const skipped: SkippedNumbers[] = [];
  for (const { kind, year, next } of given) {
    const key = `${kind} ${year}`;
    const from = own.get(key) ?? 1;
    if (next <= from) continue;
    own.set(key, next);
    await db
      .insertInto("counters")
      .values({ kind, year, next })
      .onConflict((conflict) => conflict.columns(["kind", "year"]).doUpdateSet({ next }))
      .execute();
    const before = skipped.find((one) => one.kind === kind && one.year === year);
    if (before) before.to = next - 1;
    else skipped.push({ kind, year, from, to: next - 1 });
  }
  return skipped;
}
