import type { RegisterDatabase } from "../db/sqlite.js";
import { SEALED_TABLES, type SealedRows, type SealedTable } from "../journal/seals.js";
import { detailsOf, journalPages, recordsIn } from "./journal-pages.js";

/** What the journal says was written and never changes, by table, in the order of the rows' keys. */
export async function sealedRanges(db: RegisterDatabase): Promise<Map<SealedTable, SealedRows[]>> {
  const ranges = new Map<SealedTable, SealedRows[]>(SEALED_TABLES.map((table) => [table, []]));
  for await (const entry of journalPages(db)) {
    for (const range of rangesIn(detailsOf(entry))) ranges.get(range.table)?.push(range);
  }
  for (const ofTable of ranges.values()) ofTable.sort((one, other) => one.first - other.first);
  return ranges;
}

/** The sealed ranges that an entry names. */
export function rangesIn(details: Record<string, unknown> | null): SealedRows[] {
  return recordsIn(details?.sealed).flatMap(({ table, first, last, seal }) => {
    const known = SEALED_TABLES.find((name) => name === table);
    const isRange = typeof first === "number" && typeof last === "number" && last >= first;
    return known && isRange && typeof seal === "string"
      ? [{ table: known, first, last, seal }]
      : [];
  });
}
