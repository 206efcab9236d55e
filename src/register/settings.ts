import type { Centre } from "../model/centre.js";
import type { RegisterDatabase } from "./sqlite.js";

const CENTRE = "centre";

/** Keeps the centre's data; what was there before is replaced. */
export async function saveCentre(db: RegisterDatabase, centre: Centre): Promise<void> {
  const value = JSON.stringify(centre);
  await db
    .insertInto("settings")
    .values({ key: CENTRE, value })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
    .execute();
}

/** The centre's data as it stands now. */
export async function readCentre(db: RegisterDatabase): Promise<Centre> {
  const { value } = await db
    .selectFrom("settings")
    .select("value")
    .where("key", "=", CENTRE)
    .executeTakeFirstOrThrow();
  return JSON.parse(value) as Centre;
}
