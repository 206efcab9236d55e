import type { ExpressionBuilder } from "kysely";
import type { Schema } from "../db/schema.js";

/** The condition that a held row still waits: no roster, no review and no registrar has closed it. */
export function isOpen(where: ExpressionBuilder<Schema, "held_rows">) {
  return where.and([
    where("held_rows.settled_by_roster_id", "is", null),
    where("held_rows.dropped_at", "is", null),
    where("held_rows.reviewed_at", "is", null),
  ]);
}
