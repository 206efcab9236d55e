import { hash } from "node:crypto";
import type { IsoDate } from "../../model/course.js";
import { UserError } from "../../model/errors.js";
import type { TemplateKind } from "../../model/template-kind.js";
import { CENTRE, CHECK_SECRET, hashOfSetting } from "../centre/settings.js";
import type { Db } from "../db/sqlite.js";
import { detailsOf, isRecord, rangesIn, toldBy } from "../journal/acts.js";
import { BEFORE_THE_FIRST, hashOfEntry } from "../journal/entries.js";
import { rowNotAsWritten } from "../journal/row-states.js";
import { hashOfRecord, startSeal } from "../journal/seals.js";
import type { Original } from "./annulment.js";
import { hashOfEdition, termOn } from "./editions.js";

/**
 * What documents of all courses are made from must be what this program wrote last: the centre's data,
 * the secret of check codes, the editions in force, and the journal's end, which the next entry follows.
 *
 * @param day of issue
 * @throws UserError `source-changed-outside`
 */
export async function refuseChangedSources(db: Db, kinds: readonly TemplateKind[], day: IsoDate) {
  refuse(await changedEnd(db));
  const told = await toldOfSources(db);
  refuse(await changedSetting(db, told.settings));
  for (const kind of kinds) refuse(await changedEdition(db, kind, day, told));
}

function refuse(record: string | null): void {
  if (record !== null) throw new UserError("source-changed-outside", { record });
}

/** Every entry changes the hash of the next: the last but one answers for all before it. */
async function changedEnd(db: Db): Promise<string | null> {
  const [last, before] = await db
    .selectFrom("journal")
    .selectAll()
    .orderBy("id", "desc")
    .limit(2)
    .execute();
  if (!last) return null;
  const { hash: kept, ...entry } = last;
  const isNext = last.id === (before?.id ?? 0) + 1;
  const made = hashOfEntry(before?.hash ?? BEFORE_THE_FIRST, entry);
  return isNext && kept === made ? null : `journal ${last.id}`;
}

interface Told {
  /** Hashes of values, by the settings' keys. */
  settings: Map<string, unknown>;
  /** Hashes of the records of editions, by their SHA-256. */
  records: Map<string, unknown>;
  /** Which edition was put in force when, by kind and the day from which it is. */
  terms: Map<string, Map<IsoDate, { sha256: unknown; at: string }>>;
}

async function toldOfSources(db: Db): Promise<Told> {
  const told: Told = { settings: new Map(), records: new Map(), terms: new Map() };
  const acts = ["init", "settings", "restore", "template"] as const;
  for await (const { act, at, subject, details } of toldBy(db, acts)) {
    if (isRecord(details.settings)) {
      for (const [key, value] of Object.entries(details.settings)) told.settings.set(key, value);
    }
    const { sha256, from, edition } = details;
    if (act !== "template") continue;
    const terms = told.terms.get(subject) ?? new Map();
    told.terms.set(subject, terms.set(String(from), { sha256, at }));
    told.records.set(String(sha256), edition);
  }
  return told;
}

async function changedSetting(db: Db, told: Told["settings"]): Promise<string | null> {
  const keys = [CENTRE, CHECK_SECRET];
  const rows = await db.selectFrom("settings").selectAll().where("key", "in", keys).execute();
  const kept = new Map(rows.map(({ key, value }) => [key, hashOfSetting(value)]));
  const changed = keys.find((key) => kept.get(key) !== told.get(key));
  return changed === undefined ? null : `settings ${changed}`;
}

async function changedEdition(
  db: Db,
  kind: TemplateKind,
  day: IsoDate,
  { terms, records }: Told,
): Promise<string | null> {
  const { sha256, from, addedAt } = await termOn(db, kind, day);
  const days = [...(terms.get(kind)?.keys() ?? [])].filter((one) => one <= day).sort();
  const term = terms.get(kind)?.get(days.at(-1) ?? "");
  const isTold = from === (days.at(-1) ?? null) && sha256 === (term?.sha256 ?? null);
  if (!isTold || addedAt !== (term?.at ?? null)) return `editions_in_force ${kind} ${from ?? ""}`;
  if (sha256 === null) return null;
  const row = await db
    .selectFrom("editions")
    .where("sha256", "=", sha256)
    .selectAll()
    .executeTakeFirst();
  const isKept =
    row && hash("sha256", row.bytes) === sha256 && hashOfEdition(row) === records.get(sha256);
  return isKept ? null : `editions ${sha256.slice(0, 12)}`;
}

/**
 * A document that another one repeats must be what was sealed when it was issued, and so must be its
 * batch; its place and its person must be what this program wrote last.
 *
 * @throws UserError `source-changed-outside`
 */
export async function refuseChangedRecord(
  db: Db,
  {
    id,
    number,
    enrolmentId,
    traineeId,
  }: Pick<Original, "id" | "number" | "enrolmentId" | "traineeId">,
) {
  const document = await db
    .selectFrom("documents")
    .where("id", "=", id)
    .selectAll()
    .executeTakeFirstOrThrow();
  const entries = await db
    .selectFrom("journal")
    .where("at", "=", document.issuedAt)
    .select("details")
    .execute();
  const ranges = entries.flatMap((entry) => rangesIn(detailsOf(entry)));
  const isSealed = async (table: "documents" | "batches", key: number) => {
    const range = ranges.find((one) => one.table === table && one.first <= key && key <= one.last);
    if (range === undefined) return false;
    const { first, last } = range;
    const seal = startSeal();
    // All these tables have keys; the compiler would not see it of a choice of them.
    const rows = db.selectFrom(table as "documents").where("id", ">=", first);
    for (const row of await rows.where("id", "<=", last).orderBy("id").selectAll().execute()) {
      seal.add(hashOfRecord(table as "documents", row));
    }
    return seal.end() === range.seal;
  };
  const isWhole =
    (await isSealed("documents", id)) && (await isSealed("batches", document.batchId));
  if (!isWhole) refuse(`documents ${number}`);
  for (const [table, key] of [
    ["enrolments", enrolmentId],
    ["trainees", traineeId],
  ] as const) {
    const row = await rowNotAsWritten(db, table, [key]);
    if (row !== null) refuse(`${table} ${row}`);
  }
}
