import { copyFileSync, cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { UserError } from "../../src/model/errors.js";
import { isSerious } from "../../src/model/finding.js";
import { keepCheckSecret } from "../../src/register/centre/settings.js";
import { openRegister } from "../../src/register/db/open-register.js";
import { readRegisterFolder } from "../../src/register/db/register-folder.js";
import { keepColumnAnswers } from "../../src/register/rosters/column-answers.js";
import { NOTHING_READ, withDamagedRegister } from "../../src/work/audit/audit.js";
import { auditRegister } from "../../src/work/audit/audit-register.js";
import {
  ACT,
  AIGUL,
  COURSE,
  enter,
  MADINA,
  SERGEI,
  temporaryFolder,
} from "../register/register-under-test.js";
import { newRegister } from "./kualik.js";

const page = readFileSync(new URL("../../docs/audit.md", import.meta.url), "utf8");

/** By table the check that answers for it, as the page says. */
const ANSWERS = new Map(
  [...page.matchAll(/^\| [^`|]+: ([^|]+) \| `(\w+)` \|$/gm)].flatMap(
    ([, tables = "", check = ""]) =>
      [...tables.matchAll(/`(\w+)`/g)].map(([, table = ""]) => [table, check] as const),
  ),
);

const SHORT = { fullName: "Оспанова Жанар", iin: "860312436656", outcome: "завершил", hours: "25" };

/** A register in which every table has rows. */
async function fullRegister(root: string): Promise<void> {
  const run = await newRegister(root);
  const ok = async (...args: string[]) => {
    const { code, err, out } = await run(...args);
    if (code !== 0) throw new Error(`${args.join(" ")}: ${err}`);
    return out;
  };
  const { db, close } = await openRegister(readRegisterFolder(root));
  await enter(db, [AIGUL, MADINA, SERGEI, SHORT, { iin: "123", outcome: "завершил" }]);
  await keepColumnAnswers(db, "ФИО | Итог", new Map([["A", "fullName"]]), ACT);
  await keepCheckSecret(db, "0123456789abcdef".repeat(4), ACT);
  await close();
  const { code } = COURSE;
  await ok("review", code, "--accept", "hours-short", "--reason", "решение комиссии");
  await ok("issue", code, "--date", "2026-03-16");
  await ok("operators", "set", "--name", "Ахметова Г.");
  await ok("calendar", "add", "2026-07-01", "--reason", "приказ");
  await ok("calendar", "propose", "2031", "--yes");
  const numbers = ["--from", "000001", "--to", "000009"];
  await ok("blanks", "receive", "--series", "АБ", ...numbers, "--yes");
  await ok("blanks", "use", "--course", code, "--from", "АБ 000001", "--yes");
  await ok("blanks", "free", "АБ 000002", "--reason", "не тот", "--yes");
  await ok("blanks", "spoil", "АБ 000001", "--reason", "замятие", "--yes");
  await ok("annul", "3-2026-00001", "--reason", "ошибка", "--yes");
  const to = ["--to", "Иванов И.", "--document", "digital", "--ground", "доверенность № 1"];
  await ok("handover", "3-2026-00002", ...to);
  await ok("take-back", "3-2026-00002", "--reason", "вручено другому", "--yes");
  const card = ["--channel", "direct", "--identity-document", "id-card 012345678"];
  const open = ["request", "open", ...card, "--name", "Ахметов Данияр", "--json"];
  const { request } = JSON.parse(await ok(...open));
  const why = ["--ground", "expired-document", "--explanation", "Срок истёк", "--yes"];
  await ok("request", "decline", request, ...why);
}

/** The checks that find something; a register that is not opened is found out by itself. */
async function checksThatFind(root: string): Promise<string[]> {
  try {
    const result = await withDamagedRegister(
      () => openRegister(readRegisterFolder(root)),
      (register) => auditRegister(register, { expected: null, hasRights: false, step: () => {} }),
    );
    return (result ?? NOTHING_READ).findings.filter(isSerious).map(({ check }) => check);
  } catch (error) {
    if (error instanceof UserError) return [error.code];
    throw error;
  }
}

/** Past what the database itself refuses. */
function tampered<Result>(root: string, work: (db: Database.Database) => Result): Result {
  const db = new Database(join(root, "kualik.db"));
  try {
    db.pragma("foreign_keys = OFF");
    // Nobody pulls the plug here, and each statement would be forced onto the disk.
    db.pragma("synchronous = OFF");
    db.pragma("ignore_check_constraints = ON");
    const triggers = db
      .prepare<[], { name: string; sql: string }>(
        "select name, sql from sqlite_master where type = 'trigger'",
      )
      .all();
    for (const { name } of triggers) db.exec(`drop trigger "${name}"`);
    const result = work(db);
    for (const { sql } of triggers) db.exec(sql);
    return result;
  } finally {
    db.close();
  }
}

function another(value: unknown): unknown {
  if (value === null) return "x";
  if (typeof value === "number") return value + 1000;
  if (value instanceof Uint8Array) return Buffer.concat([value, Buffer.from("x")]);
  return `${value}x`;
}

test("one change in any column of any table, or a row gone, is found by the check that the page names", {
  timeout: 300_000,
}, async () => {
  const folder = temporaryFolder();
  const whole = join(folder, "whole");
  await fullRegister(whole);
  expect(await checksThatFind(whole)).toEqual([]);
  const columns = tampered(whole, (db) =>
    db
      .prepare<[], { table: string; column: string }>(
        `select t.name as "table", c.name as "column" from sqlite_master t, pragma_table_info(t.name) c
        where t.type = 'table' and t.name not like 'sqlite\\_%' escape '\\'`,
      )
      .all(),
  );
  const tables = new Set(columns.map(({ table }) => table));
  expect([...ANSWERS.keys(), "kualik_layout"].sort()).toEqual([...tables].sort());
  const root = join(folder, "changed");
  cpSync(whole, root, { recursive: true });
  const checksAfter = (change: (db: Database.Database) => void) => {
    for (const name of ["kualik.db-wal", "kualik.db-shm"])
      rmSync(join(root, name), { force: true });
    copyFileSync(join(whole, "kualik.db"), join(root, "kualik.db"));
    tampered(root, change);
    return checksThatFind(root);
  };
  const unfound: string[] = [];
  for (const { table, column } of columns) {
    const found = await checksAfter((db) => {
      const row = lastOf(db, table);
      const value = another(row[column]);
      db.prepare(`update "${table}" set "${column}" = ? where rowid = ?`).run(value, row.place);
    });
    const isFound = found.includes(ANSWERS.get(table) ?? "register-newer");
    if (!isFound) unfound.push(`${table}.${column}: ${found.join()}`);
  }
  for (const [table, check] of ANSWERS) {
    const found = await checksAfter((db) => {
      db.prepare(`delete from "${table}" where rowid = ?`).run(lastOf(db, table).place);
    });
    // What the last entry of the journal is, only a hash that was written down can tell.
    if (table !== "journal" && !found.includes(check)) unfound.push(`${table}: ${found.join()}`);
  }
  expect(columns.length).toBeGreaterThan(150);
  expect(unfound).toEqual([]);
});

function lastOf(db: Database.Database, table: string): Record<string, unknown> {
  const last = `select rowid as place, * from "${table}" order by rowid desc limit 1`;
  const row = db.prepare<[], Record<string, unknown>>(last).get();
  if (!row) throw new Error(`${table} is empty`);
  return row;
}
