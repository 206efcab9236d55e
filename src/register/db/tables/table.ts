import { type ColumnType, type Kysely, sql } from "kysely";

/** A moment in UTC, `2026-03-16T04:05:06.789Z`. */
export type Timestamp = string;

/** A column: how the database makes it, and, for the compiler, what is read from it and written. */
export interface Column<Read, Entered = Read, Changed = Read> {
  type: "integer" | "real" | "text" | "blob";
  isKey?: boolean;
  mayBeNull?: boolean;
  isUnique?: boolean;
  /** The column that it points to, `documents.id`. */
  to?: string;
  check?: string;
  readonly values?: ColumnType<Read, Entered, Changed>;
}

type Columns = Record<string, Column<unknown, unknown, unknown>>;

/** A key that the database counts. */
export const KEY: Column<number, number | undefined> = { type: "integer", isKey: true };
/** A key that is counted here, so that what depends on it is known before the row is entered. */
export const OWN_KEY: Column<number> = { type: "integer", isKey: true };
export const INTEGER: Column<number> = { type: "integer" };
export const REAL: Column<number> = { type: "real" };
export const BLOB: Column<Uint8Array> = { type: "blob" };
export const TEXT: Column<string> = { type: "text" };
export const TIMESTAMP: Column<Timestamp> = TEXT;
export const JSON_TEXT: Column<string> = TEXT;

/** Text of which only some words are possible. */
export function words<Word extends string>(): Column<Word> {
  return { type: "text" };
}

export function orNull<Value>(column: Column<Value>): Column<Value | null> {
  return { ...column, mayBeNull: true };
}

export function unique<Value>(column: Column<Value>): Column<Value> {
  return { ...column, isUnique: true };
}

/** The key by itself, where it is no number that counts. */
export function keyOf<Value>(column: Column<Value>): Column<Value> {
  return { ...column, isKey: true };
}

export function linkTo(to: string): Column<number> {
  return { ...INTEGER, to };
}

/** Written once, never changed. */
export function fixed<Read, Entered>(
  column: Column<Read, Entered, unknown>,
): Column<Read, Entered, never> {
  const { values: _, ...made } = column;
  return made;
}

/** Who did it and when; `person` is the name that the register knew of the operator, null where none. */
export const STAMP = { at: TIMESTAMP, operator: TEXT, person: orNull(TEXT) };

/** What of a table is looked at together, by the name under which the database knows it. */
interface Keys<Name extends string> {
  primaryKey?: Record<string, readonly Name[]>;
  unique?: Record<string, readonly Name[]>;
  checks?: Record<string, string>;
  indexes?: Record<string, readonly Name[]>;
}

/**
 * `changing`: rows come, change and go. `watched`: likewise, and what a row was when an act last wrote
 * it is sealed; its key is a number. `kept`: they are written once, and the database refuses to change or
 * delete them. `sealed`: kept, and the journal has their seal.
 */
type Keeping = "changing" | "watched" | "kept" | "sealed";

interface Table<Cols extends Columns, How extends Keeping> {
  columns: Cols;
  keys: Keys<string>;
  keeping: How;
}

type SomeTable = Table<Columns, Keeping>;

const tableWith =
  <How extends Keeping>(keeping: How) =>
  <Cols extends Columns>(
    columns: Cols,
    keys: Keys<keyof Cols & string> = {},
  ): Table<Cols, How> => ({ columns, keys, keeping });

export const changingTable = tableWith("changing");
export const watchedTable = tableWith("watched");
export const keptTable = tableWith("kept");
export const sealedTable = tableWith("sealed");

/** Tables as queries see them. */
export type RowsOf<Tables> = {
  [Name in keyof Tables]: Tables[Name] extends Table<infer Cols, infer How>
    ? { [Key in keyof Cols]: ValuesOf<Cols[Key], How> }
    : never;
};

type ValuesOf<Of, How extends Keeping> =
  Of extends Column<infer Read, infer Entered, infer Changed>
    ? ColumnType<Read, Entered, How extends "changing" | "watched" ? Changed : never>
    : never;

/** The names of the tables whose rows are kept in this way. */
export type KeptAs<How extends Keeping, Tables> = {
  [Name in keyof Tables]: Tables[Name] extends { keeping: How } ? Name : never;
}[keyof Tables];

/** Makes tables, with what is to be looked up and what the database itself refuses. */
export async function createTables<Schema>(db: Kysely<Schema>, tables: Record<string, SomeTable>) {
  for (const [name, { columns, keys, keeping }] of Object.entries(tables)) {
    await createTable(db, name, columns, keys);
    for (const [index, of] of Object.entries(keys.indexes ?? {})) {
      await db.schema
        .createIndex(index)
        .on(name)
        .columns([...of])
        .execute();
    }
    if (keeping === "kept" || keeping === "sealed") await keepRows(db, name);
  }
}

async function createTable<Schema>(
  { schema }: Kysely<Schema>,
  name: string,
  columns: Columns,
  { primaryKey = {}, unique: uniques = {}, checks = {} }: Keys<string>,
): Promise<void> {
  let making = schema.createTable(name);
  for (const [column, { type, isKey, mayBeNull, isUnique, to, check }] of Object.entries(columns)) {
    making = making.addColumn(column, type, (empty) => {
      let made = isKey ? empty.primaryKey() : mayBeNull ? empty : empty.notNull();
      if (isUnique) made = made.unique();
      if (to) made = made.references(to);
      return check ? made.check(sql.raw(check)) : made;
    });
  }
  for (const [key, of] of Object.entries(primaryKey)) {
    making = making.addPrimaryKeyConstraint(key, [...of] as never);
  }
  for (const [key, of] of Object.entries(uniques)) {
    making = making.addUniqueConstraint(key, [...of] as never);
  }
  for (const [key, check] of Object.entries(checks)) {
    making = making.addCheckConstraint(key, sql.raw(check));
  }
  await making.execute();
}

/** A change that the database itself refuses, whoever asks it. */
interface Refusal {
  name: string;
  /** `update on documents` */
  change: string;
  /** The condition under which it is refused; always, where there is none. */
  when?: string;
  words: string;
}

export async function refuseChange<Schema>(
  db: Kysely<Schema>,
  { name, change, when, words }: Refusal,
): Promise<void> {
  const condition = when === undefined ? "" : ` when ${when}`;
  await sql`create trigger ${sql.ref(name)} before ${sql.raw(change + condition)}
    begin select raise(abort, ${sql.lit(words)}); end`.execute(db);
}

/** Makes rows that are written once stay as they are. */
async function keepRows<Schema>(db: Kysely<Schema>, name: string): Promise<void> {
  for (const change of ["update", "delete"]) {
    await refuseChange(db, {
      name: `${name}_no_${change}`,
      change: `${change} on ${name}`,
      words: `${name} are kept`,
    });
  }
}
