import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { seeded } from "../run-folder.js";
import { summed, unsummed } from "../summed.js";
import { kualik, newRegister, withFolder } from "./kualik.js";
import { contentOfCopy, contentOfRegister, copiedAndGoneOn } from "./registers.js";

const DATE = ["--date", "2026-03-16"];

/** What somebody with a tool for databases would run, who lets no trigger stop him. */
function tamper(root: string, ...statements: string[]): void {
  const db = new Database(join(root, "kualik.db"));
  const triggers = db.prepare<[], { name: string; sql: string }>(
    "select name, sql from sqlite_master where type = 'trigger'",
  );
  const dropped = triggers.all();
  for (const { name } of dropped) db.exec(`drop trigger ${name}`);
  for (const statement of statements) db.exec(statement);
  for (const trigger of dropped) db.exec(trigger.sql);
  db.close();
}

describe("a copy restored", () => {
  it("says what goes, keeps what was there, and no number is given twice", () =>
    withFolder(async (folder) => {
      const { root, run, second, copy, later } = await copiedAndGoneOn(folder);
      const before = await contentOfRegister(root);
      const unasked = await run("restore", copy);
      expect(unasked.code).toBe(1);
      expect(unasked.err).toContain("nobody can answer");
      expect(await contentOfRegister(root)).toEqual(before);

      const { code, out, err } = await run("restore", copy, "--yes", "--json");
      expect(code, err).toBe(0);
      const told = JSON.parse(out);
      expect(told.difference.documents).toEqual({ present: later, copy: [] });
      expect(told.difference.journal.copyIs).toBe("beginning");
      expect(told.skipped).toEqual([
        { kind: "advanced-training-certificate", year: 2026, from: 3, to: 4 },
        { kind: "non-completion-reference", year: 2026, from: 2, to: 2 },
      ]);
      const aside = join(root, "backups", told.aside);
      expect(await contentOfCopy(aside)).toEqual(before);
      expect(statSync(aside).mode & 0o777).toBe(0o600);
      const entry = lastEntry(root);
      expect(entry.act).toBe("restore");
      expect(JSON.parse(entry.details)).toMatchObject({
        sha256: told.sha256,
        documents: later,
        skipped: told.skipped,
        aside: told.aside,
      });

      expect(told.blanks).toEqual({ received: 0, used: 0, spoiled: 0 });
      expect(err).toContain("Look through everything now: kualik audit.");
      expect(err).toContain("kualik audit --repair");

      const again = await run("issue", second, ...DATE, "--json");
      const numbers = JSON.parse(again.out).issued.map(({ number }: { number: string }) => number);
      expect(numbers).toEqual(["3-2026-00005", "5-2026-00003", "3-2026-00006"]);
    }));

  describe("after a lost disk", () => {
    /** A copy without notices, and the notice of a refusal issued after it. */
    async function refusedAfterCopy(root: string) {
      const run = await newRegister(root);
      const json = async (...args: string[]) => JSON.parse((await run(...args, "--json")).out);
      const { file: copy } = await json("backup", join(root, "usb"));
      const refuse = async () => {
        const at = ["--at", "2026-03-16T10:00"];
        const { request } = await json(
          "request",
          "open",
          "--channel",
          "portal",
          "--name",
          "Ким",
          ...at,
        );
        const { notice } = await json("request", "refuse", request, "--explanation", "x", "--yes");
        return notice as string;
      };
      const first = await refuse();
      rmSync(join(root, "kualik.db"));
      return { run, copy: copy as string, first, refuse, json };
    }

    it("minds the files of notices, which are remarked on and whose numbers are not given again", () =>
      withFolder(async (folder) => {
        const { run, copy, first, refuse, json } = await refusedAfterCopy(join(folder, "register"));
        const { sequences } = await json("restore", copy, "--yes");
        expect(sequences).toMatchObject([{ series: "refusal-notice", last: 1 }]);
        const audited = await run("audit", "--json");
        expect(audited.code, audited.out).toBe(0);
        expect(JSON.parse(audited.out).findings).toMatchObject([
          { code: "lost-document", subject: expect.stringContaining(`${first}.docx`) },
        ]);
        expect(await refuse()).toBe(first.replace(/1$/, "2"));
        expect((await run("audit")).code).toBe(0);
      }));

    it.each([
      ["as it stands there", (number: string) => number],
      ["with Latin letters and another dash", (number: string) => number.replace("Т-", "t–")],
    ])("minds the last number of a notice that a paper journal has, written %s", (_how, written) =>
      withFolder(async (folder) => {
        const root = join(folder, "register");
        const { copy, first, refuse, json } = await refusedAfterCopy(root);
        rmSync(join(root, "issued"), { recursive: true });
        const said = written(first.replace(/1$/, "7"));
        const { sequences } = await json("restore", copy, "--yes", "--last-number", said);
        expect(sequences).toMatchObject([{ series: "refusal-notice", last: 7 }]);
        expect(await refuse()).toBe(first.replace(/1$/, "8"));
      }),
    );
  });

  it("remarks on the notice of a register that a copy replaced", () =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      const json = async (...args: string[]) => JSON.parse((await run(...args, "--json")).out);
      const { file: copy } = await json("backup", join(folder, "usb"));
      await json(
        "request",
        "open",
        "--channel",
        "portal",
        "--name",
        "Ким",
        "--at",
        "2026-03-16T10:00",
      );
      await json("request", "refuse", "2026-1", "--explanation", "x", "--yes");
      await json("restore", copy, "--yes", "--last-number", "ҚБТ-2026-0003");
      const { findings } = await json("audit");
      expect(findings).toMatchObject([{ code: "lost-document", severity: "remark" }]);
    }));

  it("gives no number of a request or a notice twice, through one restoring after another", () =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      const copy = JSON.parse((await run("backup", join(folder, "usb"), "--json")).out)
        .file as string;
      const at = ["--at", "2026-03-16T10:00"];
      const open = async () =>
        JSON.parse(
          (await run("request", "open", "--channel", "portal", "--name", "Ким", ...at, "--json"))
            .out,
        ).request;
      const refuse = async (number: string) =>
        JSON.parse(
          (await run("request", "refuse", number, "--explanation", "x", "--yes", "--json")).out ||
            "{}",
        ).notice;
      expect([await open(), await refuse("2026-1"), await open()]).toEqual([
        "2026-0001",
        expect.stringMatching(/^БТ-\d{4}-0001$/),
        "2026-0002",
      ]);
      const { out, err } = await run("restore", copy, "--yes", "--json");
      expect(JSON.parse(out).sequences).toMatchObject([
        { series: "request", year: 2026, last: 2 },
        { series: "refusal-notice", last: 1 },
      ]);
      expect(err).toContain("Requests of 2026 up to number 2");
      expect((await run("restore", copy, "--yes")).code).toBe(0);
      expect(await open()).toBe("2026-0003");
      expect(await refuse("2026-3")).toMatch(/-0002$/);
    }));

  it("can itself be taken back by what was kept", () =>
    withFolder(async (folder) => {
      const { root, run, copy } = await copiedAndGoneOn(folder);
      const before = await contentOfRegister(root);
      const { aside } = JSON.parse((await run("restore", copy, "--yes", "--json")).out);
      expect((await run("restore", join(root, "backups", aside), "--yes")).code).toBe(0);
      const after = await contentOfRegister(root);
      expect(after.numbers).toEqual(before.numbers);
      expect(after.entries.slice(0, -1)).toEqual(before.entries);
    }));

  it("makes a register on a new computer that goes on at once", () =>
    withFolder(async (folder) => {
      const { root, second, first, copy } = await copiedAndGoneOn(folder);
      const place = join(folder, "new");
      const nowhere = await kualik(["restore", copy], { cwd: folder });
      expect(nowhere.code).toBe(2);
      expect(nowhere.err).toContain("--register <folder>");

      const { code, err } = await kualik(["restore", copy, "--register", place, "--lang", "ru"]);
      expect(code, err).toBe(0);
      expect(readdirSync(place).sort()).toEqual(
        ["backups", "issued", "kualik.db", "kualik.json", "templates"].sort(),
      );
      expect(statSync(place).mode & 0o777).toBe(0o700);
      expect(statSync(join(place, "kualik.db")).mode & 0o777).toBe(0o600);
      expect(JSON.parse(readFileSync(join(place, "kualik.json"), "utf8")).language).toBe("ru");
      for (const name of readdirSync(join(root, "templates"))) {
        const templates = [root, place].map((one) => readFileSync(join(one, "templates", name)));
        expect(templates[0]?.equals(templates[1] ?? Buffer.alloc(0)), name).toBe(true);
      }
      const run = (...args: string[]) => kualik([...args, "--register", place]);
      expect((await run("issue", first)).code).toBe(0);
      const file = join("issued", "2026", first, "3-2026-00001.docx");
      expect(readFileSync(join(place, file)).equals(readFileSync(join(root, file)))).toBe(true);

      const said = ["--last-number", "3-2026-00004", "--last-number", "5-2026-00002"];
      expect((await run("restore", copy, "--yes", ...said)).code).toBe(0);
      const { issued } = JSON.parse((await run("issue", second, ...DATE, "--json")).out);
      expect(issued.map(({ number }: { number: string }) => number)).toEqual([
        "3-2026-00005",
        "5-2026-00003",
        "3-2026-00006",
      ]);
      expect((await run("restore", copy, "--yes", "--last-number", "17")).code).toBe(2);
    }));

  it("takes the place of a damaged database, which is kept, and minds the files of documents", () =>
    withFolder(async (folder) => {
      const { root, run, second, copy, later } = await copiedAndGoneOn(folder);
      const database = join(root, "kualik.db");
      const damaged = readFileSync(database).fill(0x5a, 4096, 40_000);
      writeFileSync(database, damaged);
      writeFileSync(`${database}-wal`, "a log of the damaged one");
      const { code, out, err } = await run("restore", copy, "--yes", "--json");
      expect(code, err).toBe(0);
      const { aside, difference, skipped } = JSON.parse(out);
      expect(difference).toBeNull();
      expect(readFileSync(join(root, "backups", aside)).equals(damaged)).toBe(true);
      expect(readFileSync(join(root, "backups", `${aside}-wal`), "utf8")).toContain("a log");
      expect(skipped).toContainEqual({
        kind: "advanced-training-certificate",
        year: 2026,
        from: 3,
        to: 4,
      });
      await contentOfRegister(root);
      expect(JSON.parse(lastEntry(root).details).documents.sort()).toEqual(later.sort());
      const audited = await run("audit", "--json");
      expect(audited.code, audited.out).toBe(0);
      const findings = JSON.parse(audited.out).findings.map(({ code }: { code: string }) => code);
      expect(findings).toEqual(later.map(() => "lost-document"));
      const { issued } = JSON.parse((await run("issue", second, ...DATE, "--json")).out);
      expect(issued[0].number).toBe("3-2026-00005");
    }));

  it("takes the place of one whose tables were tampered with, and gives no number again", () =>
    withFolder(async (folder) => {
      const { root, run, second, copy } = await copiedAndGoneOn(folder);
      tamper(root, "drop view blanks_in_use", "update counters set next = 1");
      rmSync(join(root, "issued"), { recursive: true });
      const { code, out, err } = await run("restore", copy, "--yes", "--json");
      expect(code, err).toBe(0);
      expect(JSON.parse(out).aside).toMatch(/^damaged-/);
      const { issued } = JSON.parse((await run("issue", second, ...DATE, "--json")).out);
      expect(issued[0].number).toBe("3-2026-00005");
    }));

  it("minds the numbers of documents where the counters were put back", () =>
    withFolder(async (folder) => {
      const { root, run, second, copy } = await copiedAndGoneOn(folder);
      tamper(root, "update counters set next = 1");
      expect((await run("restore", copy, "--yes")).code).toBe(0);
      const { issued } = JSON.parse((await run("issue", second, ...DATE, "--json")).out);
      expect(issued[0].number).toBe("3-2026-00005");
    }));

  it("takes the place of one whose journal cannot be read", () =>
    withFolder(async (folder) => {
      const { root, run, copy, later } = await copiedAndGoneOn(folder);
      expect((await run("restore", copy, "--yes")).code).toBe(0);
      tamper(root, "update journal set details = '{' where act = 'restore'");
      const { code, err } = await run("restore", copy, "--yes");
      expect(code, err).toBe(0);
      // What the entry said of documents that were lost before is gone with it.
      const { findings } = JSON.parse((await run("audit", "--json")).out);
      const codes = findings.map((finding: { code: string }) => finding.code);
      expect(codes).toEqual(later.map(() => "stranger-document"));
    }));

  it("takes the place of a missing database, whose log goes", () =>
    withFolder(async (folder) => {
      const { root, run, copy } = await copiedAndGoneOn(folder);
      rmSync(join(root, "kualik.db"));
      writeFileSync(join(root, "kualik.db-wal"), "a log of what is gone");
      expect((await run("courses")).err).toContain("kualik restore");
      const { code, out, err } = await run("restore", copy, "--json");
      expect(code, err).toBe(0);
      expect(JSON.parse(out).skipped).toHaveLength(2);
      expect(existsSync(join(root, "kualik.db-wal"))).toBe(false);
      expect((await contentOfRegister(root)).numbers).toHaveLength(3);
    }));

  it("is refused where it is no copy, damaged, newer, or the register itself", () =>
    withFolder(async (folder) => {
      const { root, run, copy } = await copiedAndGoneOn(folder);
      const before = await contentOfRegister(root);
      const file = join(folder, "other.db");
      const refusal = async (bytes: Uint8Array | string) => {
        writeFileSync(file, bytes);
        const { code, err } = await run("restore", file, "--yes");
        expect(code).toBe(1);
        return err;
      };
      expect(await refusal("notes")).toContain("is no copy of a register");
      expect(await refusal(readFileSync(copy).subarray(0, 50_000))).toContain("is damaged");
      const empty = new Database(":memory:");
      empty.exec("create table notes (text)");
      expect(await refusal(empty.serialize())).toContain("but not of Kualik");
      const newer = new Database(unsummed(readFileSync(copy)));
      newer.exec("update kualik_layout set version = version + 1");
      expect(await refusal(newer.serialize())).toContain("written by a newer Kualik");
      const own = await run("restore", join(root, "kualik.db"), "--yes");
      expect(own.err).toContain("is the register itself");
      expect((await run("restore", join(folder, "none.db"), "--yes")).err).toContain(
        "no file none.db",
      );
      expect((await run("restore", folder, "--yes")).code).toBe(1);
      expect(await contentOfRegister(root)).toEqual(before);
      expect(readdirSync(join(root, "backups"))).toEqual([]);
    }));
});

describe("a copy that is not as it was written", () => {
  /** The copy changed by somebody who mends its checksum too. */
  function edited(copy: string, ...statements: string[]): Buffer {
    const file = `${copy}.edited`;
    writeFileSync(file, unsummed(readFileSync(copy)));
    const db = new Database(file);
    const names = db.prepare<[], { name: string }>(
      "select name from sqlite_master where type = 'trigger'",
    );
    const triggers = names.all().map(({ name }) => name);
    const kept = triggers.map((name) =>
      db.prepare("select sql from sqlite_master where name = ?").pluck().get(name),
    );
    for (const name of triggers) db.exec(`drop trigger ${name}`);
    for (const statement of statements) db.exec(statement);
    for (const sql of kept) db.exec(String(sql));
    db.close();
    const bytes = summed(readFileSync(file));
    rmSync(file);
    return bytes;
  }

  it("is refused with any bit turned, and nothing is touched", () =>
    withFolder(async (folder) => {
      const { root, run, copy } = await copiedAndGoneOn(folder);
      const before = await contentOfRegister(root);
      const bytes = readFileSync(copy);
      const random = seeded(14);
      for (let count = 0; count < 8; count += 1) {
        const turned = Buffer.from(bytes);
        const at = random(bytes.length);
        turned.writeUInt8(turned.readUInt8(at) ^ (1 << random(8)), at);
        const file = join(folder, "turned.db");
        writeFileSync(file, turned);
        const { code, err } = await run("restore", file, "--yes");
        expect([code, err], `byte ${at}`).toEqual([
          1,
          expect.stringMatching(/damaged|no copy|newer/),
        ]);
      }
      expect(await contentOfRegister(root)).toEqual(before);
    }));

  it.each([
    "update documents set number = '3-2026-00009' where id = 1",
    "update trainees set fullNameRu = 'Другая Анна'",
  ])("is refused where a record was changed and the checksum mended: %s", (change) =>
    withFolder(async (folder) => {
      const { root, run, copy } = await copiedAndGoneOn(folder);
      const file = join(folder, "elsewhere.db");
      writeFileSync(file, edited(copy, change));
      const { code, err } = await run("restore", file, "--yes");
      expect(code).toBe(1);
      expect(err).toContain("was changed after Kualik wrote it");
      const another = join(folder, "new");
      const made = await kualik(["restore", file, "--yes", "--register", another]);
      expect(made.err).toContain("was changed after Kualik wrote it");
      expect((await run("restore", file, "--yes", "--despite-findings")).code).toBe(0);
      expect((await run("audit")).code).toBe(1);
      expect(existsSync(join(root, "kualik.db"))).toBe(true);
    }),
  );

  it("is refused where the journal tells of another file of that name", () =>
    withFolder(async (folder) => {
      const { run, copy } = await copiedAndGoneOn(folder);
      writeFileSync(copy, edited(copy, "analyze"));
      const { code, err } = await run("restore", copy, "--yes");
      expect(code).toBe(1);
      expect(err).toContain("is not the file that the journal tells of");
    }));
});

function lastEntry(root: string): { act: string; details: string } {
  const db = new Database(join(root, "kualik.db"));
  const entry = db.prepare("select act, details from journal order by id desc limit 1").get();
  db.close();
  return entry as { act: string; details: string };
}
