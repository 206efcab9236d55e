import type { Selectable } from "kysely";
import { documentKeyOf, identityKeyOf } from "../../model/identity-key.js";
import type { Schema } from "../db/schema.js";
import type { RegisterDatabase } from "../db/sqlite.js";

/** A person's row. */
export type Trainee = Selectable<Schema["trainees"]>;

/** The keys under which somebody may be known. @param identity IIN, or another identity document */
export function keysOfIdentity(identity: string): string[] {
  const keys = [identityKeyOf(identity.replace(/\s/g, ""), null), documentKeyOf(identity)];
  return keys.filter((key) => key !== null);
}

/** The person with this IIN, or this identity document as the register has it. */
export async function traineeWith(
  db: RegisterDatabase,
  identity: string,
): Promise<Trainee | undefined> {
  return db
    .selectFrom("trainees")
    .selectAll()
    .where("identity_key", "in", keysOfIdentity(identity))
    .executeTakeFirst();
}

/** The people who have one of these identity or document keys. */
export function traineesWithKeys(db: RegisterDatabase, keys: readonly string[]) {
  return db
    .selectFrom("trainees")
    .where((where) =>
      where.or([where("identity_key", "in", keys), where("document_key", "in", keys)]),
    );
}
