import { courseKey } from "../../model/course.js";
import type { ActName } from "../../model/journal.js";
import { numberKey } from "../../model/name-key.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { traineeWith } from "../people/identity.js";
import { type ChainedEntry, type EntryDetails, isAboutPerson } from "./entries.js";

/** An entry of the journal as it stands there. */
export interface RecordedAct extends Omit<ChainedEntry, "act" | "details"> {
  act: ActName;
  details: EntryDetails;
  /** See `hashOfEntry`. */
  hash: string;
}

/** Which acts are meant; null means any. */
export interface ActFilter {
  /** User or name. */
  by: string | null;
  act: ActName | null;
  /** A course's code, a registration number, or the identity of a person. */
  about: string | null;
}

/** What was done in the register, in the order in which it was done. */
export async function listActs(
  db: RegisterDatabase,
  { by, act, about }: ActFilter,
): Promise<RecordedAct[]> {
  const rows = await db
    .selectFrom("journal")
    .selectAll()
    .$if(act !== null, (some) => some.where("act", "=", act ?? ""))
    .$if(by !== null, (some) =>
      some.where((where) => where.or([where("operator", "=", by), where("person", "=", by)])),
    )
    .orderBy("id")
    .execute();
  const acts = rows.map((row) => ({
    ...row,
    act: row.act as ActName,
    details: JSON.parse(row.details) as EntryDetails,
  }));
  return about === null ? acts : acts.filter(await isAbout(db, about));
}

async function isAbout(db: RegisterDatabase, said: string): Promise<(act: RecordedAct) => boolean> {
  const person = await personMeant(db, said);
  const numbers = new Set([said, ...(person?.numbers ?? [])].map(numberKey));
  return (act) => {
    if (isAboutPerson(act.act, act.details)) return act.subject === person?.id;
    if (courseKey(act.subject) === courseKey(said) || numbers.has(numberKey(act.subject))) {
      return true;
    }
    if (person && String(act.details.trainee) === person.id) return true;
    return namedIn(act.details).some((number) => numbers.has(numberKey(number)));
  };
}

/** Registration numbers stand in an act's details by themselves or in a list. */
function namedIn(details: EntryDetails): string[] {
  return Object.values(details)
    .flat()
    .filter((value): value is string => typeof value === "string");
}

async function personMeant(
  db: RegisterDatabase,
  said: string,
): Promise<{ id: string; numbers: string[] } | null> {
  const trainee = await traineeWith(db, said);
  if (!trainee) return null;
  const documents = await db
    .selectFrom("documents")
    .innerJoin("enrolments", "enrolments.id", "documents.enrolment_id")
    .where("enrolments.trainee_id", "=", trainee.id)
    .select("documents.number")
    .execute();
  return { id: String(trainee.id), numbers: documents.map(({ number }) => number) };
}
