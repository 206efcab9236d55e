import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { LANGUAGES, loadTranslate } from "../../src/language/translate.js";
import { AUDIT_CHECKS } from "../../src/model/finding.js";
import { WATCHED_TABLES } from "../../src/register/db/schema.js";
import { addJournalEntry, hashOfEntry } from "../../src/register/journal/entries.js";
import { SEALED_TABLES } from "../../src/register/journal/seals.js";
import { ACT, AIGUL, enter, issue, memoryRegister } from "../register/register-under-test.js";

const page = readFileSync(new URL("../../docs/audit.md", import.meta.url), "utf8");
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(
    ([, block = ""]) => block,
  );
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

test("every check has its row", () => {
  const rows = [...page.matchAll(/^\| `(\w+)` \| /gm)].map(([, name]) => name);
  expect(rows).toEqual([...AUDIT_CHECKS, ...SEALED_TABLES]);
});

test("Kualik gives the hashes that the example says", () => {
  const [example = ""] = blocks("sh");
  const said = [...example.matchAll(/^# (\w{64})$/gm)].map(([, hash]) => hash);
  const first = hashOfEntry("", {
    id: 1,
    at: "2026-03-16T04:05:06.789Z",
    operator: "aigul",
    person: null,
    act: "init",
    subject: "register",
    details: "{}",
  });
  const second = hashOfEntry(first, {
    id: 2,
    at: "2026-03-16T04:10:00.000Z",
    operator: "aigul",
    person: "Айгүл",
    act: "export",
    subject: "journal",
    details: '{"documents":10}',
  });
  expect(said).toEqual([first, second]);
});

test("the query writes the text of every entry", async () => {
  const db = await memoryRegister();
  await addJournalEntry(db, { ...ACT, operator: 'DESK\\"Айгүл"' }, "import", "№ 1/26\t\u0001 – ә", {
    name: "a/b\n«»",
  });
  await enter(db, [AIGUL]);
  await issue(db);
  const [query = ""] = blocks("sql");
  const { rows } = await sql.raw<{ hash: string; text: string }>(query).execute(db);
  expect(rows.length).toBeGreaterThan(3);
  for (const { hash, text } of rows) expect(sha256(text)).toBe(hash);
});

test("the records of documents give their seal as it says, column by column", async () => {
  const db = await memoryRegister();
  await enter(db, [AIGUL]);
  await issue(db);
  const { details } = await db
    .selectFrom("journal")
    .select("details")
    .where("act", "=", "issue")
    .executeTakeFirstOrThrow();
  const { sealed } = JSON.parse(details) as { sealed: { table: string; seal: string }[] };
  for (const table of ["batches", "documents"] as const) {
    const [, columns = ""] =
      new RegExp(`^\\| \`${table}\` \\| (\`.*\`) \\|$`, "m").exec(page) ?? [];
    const list = columns.replaceAll("`", "");
    const { rows } = await sql
      .raw<{ text: string }>(`select json_array(${list}) as text from ${table}`)
      .execute(db);
    const lines = rows.map(({ text }) => `${sha256(text)}\n`).join("");
    expect(sealed.find((range) => range.table === table)?.seal).toBe(sha256(lines));
  }
});

test("the columns of a person give the state that was kept last", async () => {
  const db = await memoryRegister();
  await enter(db, [AIGUL]);
  const [, query = ""] = /"(select json_array\(id, identityKey[^"]*)"/.exec(page) ?? [];
  const { rows } = await sql.raw<Record<string, string>>(query).execute(db);
  const { states } = await db
    .selectFrom("row_states")
    .select("states")
    .where("tableName", "=", "trainees")
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  expect(sha256(Object.values(rows[0] ?? {})[0] ?? "").slice(0, 32)).toBe(states);
});

test.each(LANGUAGES)("every table that an audit may name has a name in %s", async (language) => {
  const t = await loadTranslate(language);
  const named = [...SEALED_TABLES, ...WATCHED_TABLES, "trainee_names"];
  const keys = named.map((table) => `audit-table.${table}`);
  expect(keys.filter((key) => t.loose(key, {}) === key)).toEqual([]);
});
