import { identityKeyOf } from "../../model/identity-key.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { isOpen } from "./open-rows.js";

/** Where a roster named somebody whom nobody has let into the register yet. */
export interface HeldPlace {
  courseCode: string;
  row: number;
}

/**
 * The open held rows that speak of a person.
 *
 * @param identity IIN, or another identity document
 */
export async function heldRowsOfPerson(
  db: RegisterDatabase,
  identity: string,
): Promise<HeldPlace[]> {
  const keys = [identityKeyOf(identity.replace(/\s/g, ""), null), identityKeyOf(null, identity)];
  const rows = await db
    .selectFrom("held_rows")
    .innerJoin("courses", "courses.id", "held_rows.course_id")
    .where(
      "held_rows.identity_key",
      "in",
      keys.flatMap((key) => key ?? []),
    )
    .where(isOpen)
    .select(["courses.code", "held_rows.row"])
    .orderBy("courses.code")
    .orderBy("held_rows.row")
    .execute();
  return rows.map(({ code, row }) => ({ courseCode: code, row }));
}
