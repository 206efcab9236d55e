import { ABOUT_THE_PERSON, type Override, type Overrides } from "../../model/problem.js";
import type { PersonKeys } from "../../model/trainee.js";
import type { RegisterDatabase } from "../db/sqlite.js";

/**
 * The overrides that count for a course: its own, and those about people whatever the course.
 *
 * @param courseId null where the course is new
 */
export async function overridesFor(
  db: RegisterDatabase,
  courseId: number | null,
): Promise<Overrides> {
  const rows = await db
    .selectFrom("overrides")
    .select(["identityKey", "nameKey"])
    .select(["code", "reason", "operator", "at"])
    .where((where) =>
      where.or([
        where("courseId", "=", courseId ?? -1),
        where("code", "in", [...ABOUT_THE_PERSON]),
      ]),
    )
    .orderBy("id")
    .execute();
  return Map.groupBy(rows, ({ identityKey }) => identityKey);
}

/** Keeps who let a person pass a check, when and why. */
export async function keepOverride(
  db: RegisterDatabase,
  courseId: number,
  { identityKey, nameKey }: PersonKeys,
  { code, reason, operator, at }: Override,
): Promise<void> {
  await db
    .insertInto("overrides")
    .values({
      courseId: courseId,
      identityKey: identityKey ?? "",
      nameKey: nameKey,
      code,
      reason,
      operator,
      at,
    })
    .execute();
}
