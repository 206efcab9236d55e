import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import {
  addJournalEntry,
  hashOfEntry,
  journalHead,
} from "../../../src/register/journal/entries.js";
import { ACT, AIGUL, enter, issue, MADINA, memoryRegister } from "../register-under-test.js";

describe("the journal", () => {
  test("counts its entries from 1, each sealed with all before it", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    await issue(db);
    const entries = await db.selectFrom("journal").selectAll().orderBy("id").execute();
    let previous = "";
    for (const [index, { hash, ...entry }] of entries.entries()) {
      expect(entry.id).toBe(index + 1);
      expect(hash).toBe(hashOfEntry(previous, entry));
      previous = hash;
    }
    expect(await journalHead(db)).toEqual({ id: entries.length, hash: previous });
  });

  test("has hashes that anybody can compute again", () => {
    // printf '["",1,"2026-03-16T04:05:06.789Z","aigul",null,"init","register","{}"]' | sha256sum
    const entry = { id: 1, at: ACT.at, operator: "aigul", person: null, act: "init" };
    expect(hashOfEntry("", { ...entry, subject: "register", details: "{}" })).toBe(
      "3633710e5947f999c204bf7f6168d45e989147a006735887e4e6d16c9d17958a",
    );
  });

  test("knows the name of who acts, as it was then", async () => {
    const db = await memoryRegister();
    await addJournalEntry(db, ACT, "settings", "centre");
    await db.insertInto("operators").values({ osUser: "aigul", name: "А. Серикова" }).execute();
    await addJournalEntry(db, ACT, "settings", "centre");
    await db.updateTable("operators").set({ name: "А. Ким" }).execute();
    await addJournalEntry(db, ACT, "settings", "centre");
    const entries = await db.selectFrom("journal").select("person").orderBy("id").execute();
    expect(entries.map(({ person }) => person)).toEqual([null, "А. Серикова", "А. Ким"]);
  });

  test("takes entries made at once, one after the other", async () => {
    const db = await memoryRegister();
    await Promise.all(
      Array.from({ length: 20 }, () => addJournalEntry(db, ACT, "settings", "centre")),
    );
    expect((await journalHead(db)).id).toBe(20);
  });
});

describe("what is written once", () => {
  test.each([
    ["journal", "update journal set subject = 'x'"],
    ["journal", "delete from journal"],
    ["documents", "update documents set number = 'x'"],
    ["documents", "delete from documents"],
    ["batches", "update batches set course = '{}'"],
    ["batches", "delete from batches"],
    ["editions", "update editions set bytes = x'00'"],
    ["editions", "delete from editions"],
    ["counters", "update counters set next = 1"],
    ["counters", "delete from counters"],
  ])("the database refuses to change: %s (%s)", async (table, statement) => {
    const db = await memoryRegister();
    await enter(db, [AIGUL, MADINA]);
    await issue(db);
    const all = () => sql`select * from ${sql.table(table)}`.execute(db);
    const before = await all();
    await expect(sql.raw(statement).execute(db)).rejects.toThrow(/kept|only go up/);
    expect((await all()).rows).toEqual(before.rows);
  });

  test("a second living document of one place is refused, one in place of an annulled is not", async () => {
    const db = await memoryRegister();
    await enter(db, [AIGUL]);
    await issue(db);
    const first = await db.selectFrom("documents").selectAll().executeTakeFirstOrThrow();
    const second = {
      ...first,
      id: 2,
      number: "3-2026-00002",
      numberKey: "3-2026-00002",
      sequence: 2,
      file: "issued/2.docx",
      replacesId: 1,
    };
    const enterSecond = () => db.insertInto("documents").values(second).execute();
    await expect(enterSecond()).rejects.toThrow(/has a document/);
    await db
      .insertInto("annulments")
      .values({ id: 1, documentId: 1, reason: "loss", ...ACT, person: null })
      .execute();
    await enterSecond();
    const living = await db.selectFrom("live_documents").select("number").execute();
    expect(living).toEqual([{ number: "3-2026-00002" }]);
  });
});
