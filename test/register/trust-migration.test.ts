import { join } from "node:path";
import { expect, test } from "vitest";
import { REGISTER_CHECKS } from "../../src/register/audit/register-checks.js";
import { hashOfEntry } from "../../src/register/journal-chain.js";
import { migrate } from "../../src/register/migrate.js";
import { hashOfDocument, sealOfRows } from "../../src/register/seals.js";
import { openSqlite } from "../../src/register/sqlite.js";
import { downgrade } from "./downgrade.js";
import { AIGUL, enter, issue, MADINA, SERGEI, temporaryFolder } from "./register-under-test.js";

test.each(["2026-11-templates", "2026-11-first-register"])(
  "documents of %s keep everything, with the data of their day, under seal",
  async (layout) => {
    const file = join(temporaryFolder(), "kualik.db");
    const now = openSqlite(file, { create: true });
    await migrate(now);
    await enter(now, [AIGUL, MADINA]);
    await issue(now);
    await enter(now, [AIGUL, MADINA, SERGEI]);
    await issue(now);
    const before = await now.selectFrom("documents").selectAll().orderBy("id").execute();
    const journal = await now.selectFrom("journal").selectAll().orderBy("id").execute();
    await now.destroy();

    await downgrade(file, layout);
    const db = openSqlite(file);
    await migrate(db);
    const after = await db.selectFrom("documents").selectAll().orderBy("id").execute();
    const told = ({ facts, batch_id, filling, record_sha256, ...row }: (typeof after)[number]) => ({
      ...row,
      facts: JSON.parse(facts),
    });
    expect(after.map(told)).toEqual(before.map(told));
    for (const { record_sha256, ...row } of after) expect(record_sha256).toBe(hashOfDocument(row));
    const batches = await db.selectFrom("batches").select("course").execute();
    for (const { course } of batches) {
      expect(JSON.parse(course)).toMatchObject({ code: "AT-2026-014", hours: 60, credits: 2 });
    }

    const found: string[] = [];
    for (const { run } of REGISTER_CHECKS) {
      await run(db, { report: (code) => void found.push(code), doubt: () => {} });
    }
    // The editions of these tests are no real ones.
    expect(new Set(found)).toEqual(new Set(["edition-bytes"]));

    const chained = await db.selectFrom("journal").selectAll().orderBy("id").execute();
    await db.destroy();
    const unsealed = ({ details, hash, ...entry }: (typeof journal)[number]) => entry;
    expect(chained.slice(0, -1).map(unsealed)).toEqual(journal.map(unsealed));
    const upgrade = chained.at(-1);
    if (!upgrade) throw new Error("the journal is empty");
    const { hash, ...entry } = upgrade;
    expect(hash).toBe(hashOfEntry(chained.at(-2)?.hash ?? "", entry));
    expect(entry.act).toBe("upgrade");
    const { sealed } = JSON.parse(entry.details);
    expect(sealed[1]).toEqual({
      table: "documents",
      first: 1,
      last: 3,
      seal: sealOfRows(after.map((row) => row.record_sha256)),
    });
  },
);
