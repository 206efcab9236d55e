import { sql } from "kysely";
import type { Db } from "../db/sqlite.js";
import { detailsOf, journalPages, rangesIn, recordsIn, toldBy } from "../journal/acts.js";
import type { SealedRows } from "../journal/seals.js";
import type { AuditNotes } from "./checks.js";

/**
 * The documents that an act entered bear the numbers that its entry names. Numbers run from 1 in each
 * kind and year, each given once, and the counters stand behind the last.
 */
export async function numbersHold(db: Db, notes: AuditNotes): Promise<number> {
  await reportDiffering(db, notes);
  const skipped = await skippedNumbers(db);
  await reportBreaks(db, skipped, notes);
  await reportRepeated(db, notes);
  return reportCounters(db, skipped, notes);
}

async function reportDiffering(db: Db, { report }: AuditNotes): Promise<void> {
  for await (const entry of journalPages(db, ["issue", "duplicate"])) {
    const details = detailsOf(entry);
    const numbers = numbersIn(details) ?? [entry.subject];
    const sealed = rangesIn(details).filter(({ table }) => table === "documents");
    if (!(await isSame(db, numbers, sealed))) {
      report("entry-numbers-differ", `journal ${entry.id}`, { entry: entry.id });
    }
  }
}

/** Null where the act gave one number, which then is its subject. */
function numbersIn(details: Record<string, unknown> | null): string[] | null {
  const numbers = details?.numbers;
  return Array.isArray(numbers) ? numbers.filter((one) => typeof one === "string") : null;
}

async function isSame(db: Db, numbers: readonly string[], sealed: readonly SealedRows[]) {
  let at = 0;
  for (const { first, last } of sealed) {
    const rows = await db
      .selectFrom("documents")
      .select("number")
      .where("id", ">=", first)
      .where("id", "<=", last)
      .orderBy("id")
      .execute();
    if (rows.some(({ number }, index) => number !== numbers[at + index])) return false;
    at += rows.length;
  }
  return at === numbers.length;
}

interface Break {
  kind: string;
  year: number;
  sequence: number;
  previous: number;
  number: string;
}

async function reportBreaks(db: Db, skipped: readonly NumberRange[], { report }: AuditNotes) {
  // Past every index, which may be what is damaged.
  const { rows } = await sql<Break>`
    select kind, year, sequence, previous, number from (
      select kind, year, sequence, number,
        lag(sequence, 1, 0) over (partition by kind, year order by sequence) as previous
      from documents not indexed)
    where sequence is not previous + 1 order by kind, year, sequence`.execute(db);
  for (const { kind, year, sequence, previous, number } of rows) {
    if (sequence <= previous) report("number-repeated", number, { number });
    const gap = { kind, year, from: previous + 1, to: sequence - 1 };
    if (gap.from > gap.to) continue;
    for (const part of unexplained(gap, skipped)) {
      report("numbers-missing", `${kind} ${year}: ${part.from}–${part.to}`, { ...part });
    }
  }
}

async function reportRepeated(db: Db, { report }: AuditNotes): Promise<void> {
  const { rows } = await sql<{ number: string }>`
    select number from documents not indexed group by number having count(*) > 1`.execute(db);
  for (const { number } of rows) report("number-repeated", number, { number });
}

interface Counted {
  kind: string;
  year: number;
  /** Null where there is no counter. */
  next: number | null;
  /** Of the documents; 0 where there are none. */
  highest: number;
  documents: number;
}

/** @returns how many documents there are */
async function reportCounters(db: Db, skipped: readonly NumberRange[], { report }: AuditNotes) {
  const { rows } = await sql<Counted>`
    with given as (
      select kind, year, max(sequence) as highest, count(*) as documents
      from documents not indexed group by kind, year)
    select given.kind, given.year, counters.next, given.highest, given.documents
    from given left join counters on counters.kind = given.kind and counters.year = given.year
    union all
    select kind, year, next, 0, 0 from counters
    where not exists (
      select 1 from given where given.kind = counters.kind and given.year = counters.year)
    order by 1, 2`.execute(db);
  for (const { kind, year, next, highest } of rows) {
    const passed = skipped
      .filter((range) => range.kind === kind && range.year === year)
      .map(({ to }) => to);
    const expected = Math.max(highest, ...passed) + 1;
    if (next === expected) continue;
    report("counter-differs", `${kind} ${year}`, { kind, year, next: next ?? "–", expected });
  }
  return rows.reduce((sum, { documents }) => sum + documents, 0);
}

/** Numbers that are not to be given: they were given in a register that a copy took the place of. */
interface NumberRange {
  kind: string;
  year: number;
  from: number;
  to: number;
}

/** What the entries of `restore` say was skipped. */
async function skippedNumbers(db: Db): Promise<NumberRange[]> {
  const skipped: NumberRange[] = [];
  for await (const { details } of toldBy(db, ["restore"])) {
    for (const { kind, year, from, to } of recordsIn(details.skipped)) {
      const isRange = typeof from === "number" && typeof to === "number";
      if (typeof kind !== "string" || typeof year !== "number" || !isRange) continue;
      skipped.push({ kind, year, from, to });
    }
  }
  return skipped;
}

/** What of a gap nothing explains. */
export function unexplained(gap: NumberRange, skipped: readonly NumberRange[]): NumberRange[] {
  return skipped
    .filter(({ kind, year }) => kind === gap.kind && year === gap.year)
    .reduce((left, range) => left.flatMap((part) => without(part, range)), [gap]);
}

function without(part: NumberRange, { from, to }: NumberRange): NumberRange[] {
  const before = { ...part, to: Math.min(part.to, from - 1) };
  const after = { ...part, from: Math.max(part.from, to + 1) };
  if (to < part.from || from > part.to) return [part];
  return [before, after].filter((range) => range.from <= range.to);
}
