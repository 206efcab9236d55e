import { courseKey } from "../../model/course.js";
import type { ActName } from "../../model/journal.js";
import { numberKey } from "../../model/name-key.js";
import { inPages } from "../db/rows.js";
import type { Row } from "../db/schema.js";
import type { Db } from "../db/sqlite.js";
import { asFileName } from "../documents/document-places.js";
import { traineeWith } from "../people/identity.js";
import { type EntryDetails, isAboutPerson } from "./entries.js";
import { SEALED_TABLES, type SealedRows } from "./seals.js";

/** The entry of a large issue names each number: few such entries fill the memory. */
const ENTRIES_A_PAGE = 50;

/** All entries of the journal in order, or those of some acts; few of them in memory at once. */
export function journalPages(db: Db, acts: readonly string[] = []) {
  const all = db.selectFrom("journal").selectAll();
  return inPages(acts.length > 0 ? all.where("act", "in", acts) : all, "id", ENTRIES_A_PAGE);
}

/** The details of an entry; null where they are no longer what was written. */
export function detailsOf({ details }: { details: string }): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(details);
    return isRecord(read) ? read : null;
  } catch {
    return null;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The records of a list; none where it is no list. */
export function recordsIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The rows that an entry says were sealed. */
export function rangesIn(details: Record<string, unknown> | null): SealedRows[] {
  return recordsIn(details?.sealed).flatMap(({ table, first, last, seal }) => {
    const known = SEALED_TABLES.find((name) => name === table);
    const isRange = typeof first === "number" && typeof last === "number" && last >= first;
    return known && isRange && typeof seal === "string"
      ? [{ table: known, first, last, seal }]
      : [];
  });
}

/** The entries of some acts, or all, in their order, with what they say; but for what cannot be read. */
export async function* toldBy(db: Db, acts: readonly ActName[] = []) {
  for await (const entry of journalPages(db, acts)) {
    const details = detailsOf(entry);
    if (details !== null) yield { ...entry, details };
  }
}

/** SHA-256 of the files for the printer that were written last, by their paths inside the register folder. */
export async function printedFiles(db: Db): Promise<Map<string, string>> {
  const printed = new Map<string, string>();
  for await (const { details } of toldBy(db, ["print"])) {
    const { files } = details;
    if (!isRecord(files)) continue;
    for (const [path, sha256] of Object.entries(files)) printed.set(path, String(sha256));
  }
  return printed;
}

/** A copy that the journal tells of. */
interface MadeCopy {
  /** SHA-256 of its file. */
  fileSha256: string;
  madeAt: string;
}

/** The copies that the journal says were made of this register, by the names of their files. */
export async function backupsMade(db: Db): Promise<Map<string, MadeCopy>> {
  const made = new Map<string, MadeCopy>();
  for await (const { at, details } of toldBy(db, ["backup"])) {
    const { file, fileSha256 } = details;
    if (typeof file !== "string" || typeof fileSha256 !== "string") continue;
    made.set(file, { fileSha256, madeAt: at });
  }
  return made;
}

/** When the last act was entered, UTC; null where there is none. */
export async function lastActAt(db: Db): Promise<string | null> {
  const last = db.selectFrom("journal").select("at").orderBy("id", "desc").limit(1);
  return (await last.executeTakeFirst())?.at ?? null;
}

/**
 * When the last copy was made, as far as the journal tells (what was brought back came of one), and when
 * it began; UTC, null where neither.
 */
export async function momentsOfCopies(db: Db) {
  const moments = db.selectFrom("journal").select(["id", "act", "at"]);
  const last = await moments
    .where("act", "in", ["backup", "restore"])
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  // What a restored register was before that act is what its copy is still.
  const copied =
    last?.act === "restore" && last.id > 1
      ? await moments.where("id", "=", last.id - 1).executeTakeFirst()
      : last;
  const first = await moments.orderBy("id").limit(1).executeTakeFirst();
  return { lastCopyAt: copied?.at ?? null, begunAt: first?.at ?? null };
}

/**
 * Numbers of documents that a register knew once and lost when copies were restored before, as far as
 * its journal tells: an entry that was tampered with must not keep a copy from being restored.
 */
export async function lostByRestoring(db: Db): Promise<string[]> {
  const lost: string[] = [];
  for await (const { details } of toldBy(db, ["restore"])) {
    if (!Array.isArray(details.documents)) continue;
    lost.push(...details.documents.filter((one) => typeof one === "string"));
  }
  return lost;
}

/** The numbers of those documents as files have them in their names, see `numbersInName`. */
export async function filesLostByRestoring(db: Db): Promise<Set<string>> {
  return new Set((await lostByRestoring(db)).map(asFileName));
}

/** An entry of the journal as it stands there. */
export interface RecordedAct extends Omit<Row<"journal">, "act" | "details"> {
  act: ActName;
  details: EntryDetails;
}

/** Which acts are meant; null means any. */
interface ActFilter {
  /** User or name. */
  by: string | null;
  act: ActName | null;
  /** A course's code, a registration number, or the identity of a person. */
  about: string | null;
}

/** What was done in the register, in the order in which it was done. */
export async function listActs(db: Db, { by, act, about }: ActFilter): Promise<RecordedAct[]> {
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

async function isAbout(db: Db, said: string): Promise<(act: RecordedAct) => boolean> {
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

async function personMeant(db: Db, said: string) {
  const trainee = await traineeWith(db, said);
  if (!trainee) return null;
  const documents = await db
    .selectFrom("documents")
    .innerJoin("enrolments", "enrolments.id", "documents.enrolmentId")
    .where("enrolments.traineeId", "=", trainee.id)
    .select("documents.number")
    .execute();
  return { id: String(trainee.id), numbers: documents.map(({ number }) => number) };
}
