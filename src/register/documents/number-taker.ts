import type { IsoDate } from "../../model/course.js";
import type { DocumentKind } from "../../model/document.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { formatNumber } from "./number-pattern.js";

/** A number that is about to be given. */
export interface TakenNumber {
  number: string;
  year: number;
  /** Place of the number within its kind and year, from 1. */
  sequence: number;
}

/** Hands out the next numbers of each kind; the counters are written once, at the end. */
export interface NumberTaker {
  /** What was handed out. */
  inOrder: readonly string[];
  /** The same by kind. */
  ofKinds: ReadonlyMap<DocumentKind, readonly string[]>;
  next(kind: DocumentKind): TakenNumber;
  save(): Promise<void>;
}

/**
 * Begins to hand out numbers of a year.
 *
 * @param db a transaction, so that nobody else is handed the same
 */
export async function numberTaker(
  db: RegisterDatabase,
  issuedOn: IsoDate,
  patterns: Record<DocumentKind, string>,
): Promise<NumberTaker> {
  const year = Number(issuedOn.slice(0, 4));
  const rows = await db.selectFrom("counters").selectAll().where("year", "=", year).execute();
  const nextOf = new Map(rows.map(({ kind, next }) => [kind, next]));
  const inOrder: string[] = [];
  const ofKinds = new Map<DocumentKind, string[]>();
  return {
    inOrder,
    ofKinds,
    next(kind) {
      const sequence = nextOf.get(kind) ?? 1;
      nextOf.set(kind, sequence + 1);
      const number = formatNumber(patterns[kind], kind, year, sequence);
      inOrder.push(number);
      ofKinds.set(kind, ofKinds.get(kind) ?? []);
      ofKinds.get(kind)?.push(number);
      return { number, year, sequence };
    },
    async save() {
      for (const [kind, next] of nextOf) {
        await db
          .insertInto("counters")
          .values({ kind, year, next })
          .onConflict((conflict) => conflict.columns(["kind", "year"]).doUpdateSet({ next }))
          .execute();
      }
    },
  };
}
