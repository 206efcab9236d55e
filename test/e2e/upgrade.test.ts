import { readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { downgrade } from "../register/downgrade.js";
import { enterCourses } from "./copy-of-register.js";
import { newRegister, withFolder } from "./kualik.js";
import { startKualik } from "./start-kualik.js";

const FIRST = "2026-11-first-register";
const DATE = ["--date", "2026-03-16"];

/** A register as version 0.1.0 left it, with a document of each of three people. */
async function earlierRegister(folder: string) {
  const root = join(folder, "register");
  const run = await newRegister(root);
  const [code = "", next = ""] = await enterCourses(root, 2);
  await run("issue", code, ...DATE);
  await downgrade(join(root, "kualik.db"), FIRST);
  return { root, run, next };
}

function layoutOf(file: string): unknown {
  const db = new Database(file, { readonly: true });
  const layout = db.prepare("select max(name) from kysely_migration").pluck().get();
  db.close();
  return layout;
}

describe("a register of an older Kualik", () => {
  it("is changed only after a copy, which the registrar is told of once", () =>
    withFolder(async (folder) => {
      const { root, run, next } = await earlierRegister(folder);
      const { code, out, err } = await run("courses", "--json");
      expect(code, err).toBe(0);
      expect(JSON.parse(out)).toHaveLength(2);
      const [copy = "", ...more] = readdirSync(join(root, "backups"));
      expect(more).toEqual([]);
      expect(copy).toMatch(/^before-upgrade-2026-11-first-register-\d{4}-\d\d-\d\d-\d{6}\.db$/);
      expect(err.trim().split("\n")).toEqual([expect.stringContaining(copy)]);
      expect(layoutOf(join(root, "backups", copy))).toBe(FIRST);
      expect(statSync(join(root, "backups", copy)).mode & 0o777).toBe(0o600);
      expect(layoutOf(join(root, "kualik.db"))).not.toBe(FIRST);
      expect((await run("courses")).err).toBe("");

      const restored = await run("restore", join(root, "backups", copy), "--yes", "--json");
      expect(restored.code, restored.err).toBe(0);
      const { difference } = JSON.parse(restored.out);
      expect(difference.documents).toEqual({ present: [], copy: [] });
      expect(difference.journal.copyIs).toBe("beginning");
      const { issued } = JSON.parse((await run("issue", next, ...DATE, "--json")).out);
      expect(issued[0].number).toBe("3-2026-00003");
    }));

  it("is changed once by several at a time, and all of them go on", () =>
    withFolder(async (folder) => {
      const { root } = await earlierRegister(folder);
      const runs = [1, 2, 3, 4].map(() => startKualik(["courses", "--json", "--register", root]));
      for (const { ended } of runs) {
        const { code, out, err } = await ended;
        expect(code, err).toBe(0);
        expect(JSON.parse(out)).toHaveLength(2);
      }
      const db = new Database(join(root, "kualik.db"));
      const told = db
        .prepare("select count(*) from journal where act = 'upgrade' and details like '%copy%'")
        .pluck()
        .get();
      db.close();
      expect(told).toBe(1);
      for (const copy of readdirSync(join(root, "backups"))) {
        expect(layoutOf(join(root, "backups", copy))).toBe(FIRST);
      }
    }));

  it("stays as it is where no copy can be made", () =>
    withFolder(async (folder) => {
      const { root, run } = await earlierRegister(folder);
      rmSync(join(root, "backups"), { recursive: true });
      writeFileSync(join(root, "backups"), "in the way");
      const { code, err } = await run("courses");
      expect(code).toBe(1);
      expect(err).toContain("the copy that is made before cannot be written");
      expect(layoutOf(join(root, "kualik.db"))).toBe(FIRST);
    }));
});

describe("a register of a newer Kualik", () => {
  it("is refused by every command, and told what to do", () =>
    withFolder(async (folder) => {
      const run = await newRegister(folder);
      const db = new Database(join(folder, "kualik.db"));
      db.exec("insert into kysely_migration values ('9999-01-later', '')");
      db.close();
      for (const args of [["courses"], ["backup"]]) {
        const { code, err } = await run(...args);
        expect(code).toBe(1);
        expect(err).toContain("written by a newer Kualik");
        expect(err).toContain("Install the newest Kualik");
      }
      expect(readdirSync(join(folder, "backups"))).toEqual([]);
    }));
});
