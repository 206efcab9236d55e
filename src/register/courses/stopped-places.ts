import type { Selectable } from "kysely";
import { inChunks } from "../db/rows.js";
import type { Schema } from "../db/schema.js";
import type { RegisterDatabase } from "../db/sqlite.js";
import { holderIn } from "../documents/facts.js";

/** What of a place, once it is otherwise, makes a new document of it. */
export type SaidOfPerson = Pick<
  Selectable<Schema["enrolments"]>,
  "full_name_kk" | "full_name_ru" | "outcome" | "hours_attended"
>;

const SAID_OF_PERSON = ["full_name_kk", "full_name_ru", "outcome", "hours_attended"] as const;

/** A place in a course as it is and as it is about to be. */
export interface ChangingPlace {
  id: number;
  was: SaidOfPerson & { stopped_at: string | null };
  next: SaidOfPerson;
}

/**
 * Whom nothing is issued to by itself: after an annulment nothing is, until the list says something
 * else of the person than the annulled document; and nothing again once a list says the same as that.
 *
 * @returns by the place's key, since when; null for those who may have a document
 */
export async function stoppedPlaces(
  db: RegisterDatabase,
  places: readonly ChangingPlace[],
): Promise<Map<number, string | null>> {
  const changed = places.filter(({ was, next }) => !saysTheSame(was, next));
  const annulled = await annulledDocuments(
    db,
    changed.map(({ id }) => id),
  );
  const stopped = new Map(places.map(({ id, was }) => [id, was.stopped_at]));
  for (const { id, next } of changed) {
    const same = annulled.find(
      (document) => document.enrolment_id === id && saysTheSame(saidIn(document), next),
    );
    stopped.set(id, same?.at ?? null);
  }
  return stopped;
}

function saysTheSame(one: SaidOfPerson, other: SaidOfPerson): boolean {
  return SAID_OF_PERSON.every((column) => one[column] === other[column]);
}

function saidIn(document: { facts: string }): SaidOfPerson {
  const { fullNameKk, fullNameRu, outcome, hoursAttended } = holderIn(document);
  return {
    full_name_kk: fullNameKk,
    full_name_ru: fullNameRu,
    outcome,
    hours_attended: hoursAttended,
  };
}

/** Those of places without a document that holds, the latest first. */
async function annulledDocuments(db: RegisterDatabase, places: readonly number[]) {
  return inChunks(places, (some) =>
    db
      .selectFrom("documents")
      .innerJoin("annulments", "annulments.document_id", "documents.id")
      .where("documents.enrolment_id", "in", some)
      .where("documents.enrolment_id", "not in", (query) =>
        query
          .selectFrom("live_documents")
          .where("live_documents.enrolment_id", "in", some)
          .select("live_documents.enrolment_id"),
      )
      .select(["documents.enrolment_id", "documents.facts", "annulments.at"])
      .orderBy("documents.id", "desc")
      .execute(),
  );
}
