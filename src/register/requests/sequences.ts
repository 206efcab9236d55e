import type { NoticeKind } from "../../model/template-kind.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { recordsIn, toldBy } from "../journal/told.js";

/** The last number of a series and year that was given to a request or a notice. */
export interface GivenSequence {
  series: "request" | NoticeKind;
  year: number;
  last: number;
}

/**
 * The last number given in a series and year, 0 where none was: of the rows there are, or of those
 * that a register had in whose place this one was restored.
 *
 * @param db a transaction, where the next number is to be given
 */
export async function lastSequence(
  db: RegisterDatabase,
  series: GivenSequence["series"],
  year: number,
): Promise<number> {
  const given = await givenSequences(db);
  return given.find((one) => one.series === series && one.year === year)?.last ?? 0;
}

/** The last number of every series and year. */
export async function givenSequences(db: RegisterDatabase): Promise<GivenSequence[]> {
  const requests = await db
    .selectFrom("requests")
    .select((select) => ["year", select.fn.max<number>("sequence").as("last")])
    .groupBy("year")
    .execute();
  const notices = await db
    .selectFrom("notices")
    .select((select) => ["kind as series", "year", select.fn.max<number>("sequence").as("last")])
    .groupBy(["kind", "year"])
    .execute();
  const own = requests.map(({ year, last }) => ({ series: "request" as const, year, last }));
  return highest([...own, ...notices, ...(await keptByRestoring(db))]);
}

/** Of what was given elsewhere that which goes beyond what a copy knows of. */
export async function sequencesBeyond(
  copy: RegisterDatabase,
  given: readonly GivenSequence[],
): Promise<GivenSequence[]> {
  const known = await givenSequences(copy);
  const lastOf = ({ series, year }: GivenSequence) =>
    known.find((one) => one.series === series && one.year === year)?.last ?? 0;
  return given.filter((one) => one.last > lastOf(one));
}

async function keptByRestoring(db: RegisterDatabase): Promise<GivenSequence[]> {
  const kept: GivenSequence[] = [];
  for await (const { sequences } of toldBy(db, "restore")) {
    kept.push(...recordsIn(sequences).filter(isSequence));
  }
  return kept;
}

/** An entry that was tampered with must not keep a copy from being restored. */
function isSequence(
  value: Record<string, unknown>,
): value is Record<string, unknown> & GivenSequence {
  const { series, year, last } = value;
  return typeof series === "string" && typeof year === "number" && typeof last === "number";
}

function highest(all: readonly GivenSequence[]): GivenSequence[] {
  const found = new Map<string, GivenSequence>();
  for (const one of all) {
    const key = `${one.series} ${one.year}`;
    if (one.last > (found.get(key)?.last ?? 0)) found.set(key, one);
  }
  return [...found.values()];
}

const DIGITS = 4;

/** A request's number: `2026-0015`. */
export function requestNumberOf(year: number, sequence: number): string {
  return `${year}-${String(sequence).padStart(DIGITS, "0")}`;
}

/**
 * The request that a person means by a number: `2026-0015`, `2026-15`, or `15` of this year.
 *
 * @returns null where it can be no request's number
 */
export function sequenceOfRequest(
  said: string,
  thisYear: number,
): { year: number; sequence: number } | null {
  const found = /^(?:(\d{4})\s*[-/–]\s*)?0*(\d{1,9})$/.exec(said.replace(/^№\s*/, "").trim());
  if (!found) return null;
  return { year: Number(found[1] ?? thisYear), sequence: Number(found[2]) };
}
