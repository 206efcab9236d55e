import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Encrypter } from "age-encryption";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { kualik, newRegister, withFolder } from "./kualik.js";
import { contentOfCopy, contentOfRegister, enterCourses } from "./registers.js";

const DATE = ["--date", "2026-03-16"];
const NAME = /^kualik-2\d{3}-\d\d-\d\d-\d{6}(-\d+)?\.db$/;

describe("a copy of the register", () => {
  it("is one whole file, for its owner alone, and is told of in the journal", () =>
    withFolder(async (folder) => {
      const root = join(folder, "register");
      const run = await newRegister(root);
      const [code = ""] = await enterCourses(root, 1);
      await run("issue", code, ...DATE);
      const before = await contentOfRegister(root);

      const { code: exit, out, err } = await run("backup", "--json");
      expect(exit, err).toBe(0);
      const told = JSON.parse(out);
      expect(told).toMatchObject({ encrypted: false, documents: 3, removed: [] });
      expect(readdirSync(join(root, "backups"))).toEqual([told.file.split("/").at(-1)]);
      expect(told.file.split("/").at(-1)).toMatch(NAME);
      expect(statSync(told.file).mode & 0o777).toBe(0o600);
      expect(statSync(join(root, "backups")).mode & 0o777).toBe(0o700);
      expect(statSync(told.file).size).toBe(told.bytes);
      expect(await contentOfCopy(told.file)).toEqual(before);
      expect(told.entries).toBe(before.entries.length);
      expect(before.entries.at(-1)).toBe(`issue ${told.head}`);

      const after = await contentOfRegister(root);
      expect(after.entries.slice(0, -1)).toEqual(before.entries);
      const db = new Database(join(root, "kualik.db"));
      const entry = db.prepare("select act, details from journal order by id desc").get() as {
        act: string;
        details: string;
      };
      db.close();
      expect(entry.act).toBe("backup");
      expect(JSON.parse(entry.details)).toMatchObject({ sha256: told.sha256, head: told.head });
    }));

  it("goes to a folder that is named, which keeps its rights, or is made", () =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      const own = join(folder, "usb");
      mkdirSync(own);
      chmodSync(own, 0o755);
      const made = join(folder, "new", "copies");
      expect((await run("backup", own)).code).toBe(0);
      expect((await run("backup", made)).code).toBe(0);
      expect(statSync(own).mode & 0o777).toBe(0o755);
      expect(statSync(made).mode & 0o777).toBe(0o700);
      expect(readdirSync(own)).toEqual([expect.stringMatching(NAME)]);
      expect(readdirSync(made)).toEqual([expect.stringMatching(NAME)]);
    }));

  it("leaves the last ones of its own, and never touches anything else", () =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      const other = await newRegister(join(folder, "other"));
      const usb = join(folder, "usb");
      const copies = async (of: typeof run, ...more: string[]) =>
        JSON.parse((await of("backup", usb, "--json", ...more)).out) as {
          file: string;
          removed: string[];
        };
      const [first, second, third] = [await copies(run), await copies(run), await copies(run)];
      const foreign = await copies(other);
      const stranger = join(usb, "kualik-2020-01-01-000000.db");
      writeFileSync(stranger, "somebody's own");
      writeFileSync(second.file, "changed by somebody");
      const last = await copies(run, "--keep", "1");
      expect(last.removed).toEqual([first, third].map(({ file }) => file.split("/").at(-1)));
      const left = [second, foreign, last].map(({ file }) => file).concat(stranger);
      expect(readdirSync(usb).sort()).toEqual(left.map((file) => file.split("/").at(-1)).sort());
      expect((await copies(run, "--keep", "10")).removed).toEqual([]);
    }));

  it("is listed, and told of where it is no longer what was written", () =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      const listed = async (...place: string[]) => {
        const { code, out } = await run("backups", ...place, "--json");
        const { copies } = JSON.parse(out) as {
          copies: { file: string; isWhole: boolean | null; encrypted: boolean }[];
        };
        return { code, copies };
      };
      expect(await listed()).toEqual({ code: 0, copies: [] });
      expect((await run("backups")).err).toContain("Next: make a copy");
      const first = JSON.parse((await run("backup", "--json")).out).file as string;
      const second = JSON.parse((await run("backup", "--json")).out).file as string;
      const copies = join(folder, "register", "backups");
      writeFileSync(join(copies, "notes.txt"), "notes");
      writeFileSync(join(copies, "before.db.age"), "somebody's own");
      const bytes = readFileSync(first);
      bytes[5000] = (bytes[5000] ?? 0) ^ 1;
      writeFileSync(first, bytes);
      const names = (path: string) => path.split("/").at(-1);
      const { code, copies: found } = await listed();
      expect(code).toBe(1);
      expect(found).toMatchObject([
        { file: names(second), isWhole: true, encrypted: false },
        { file: names(first), isWhole: false },
        { file: "before.db.age", isWhole: null, encrypted: true },
      ]);
      const { code: exit, out, err } = await run("backups", copies);
      expect([exit, err]).toEqual([1, expect.stringContaining("may not bring the register back")]);
      expect(out).toContain("as it was written");
      expect((await run("backups", join(folder, "nowhere"))).code).toBe(1);
    }));

  it("of a register on a disk that can only be read is made all the same", () =>
    withFolder(async (folder) => {
      const root = join(folder, "register");
      const run = await newRegister(root);
      // Holds for whoever runs the tests; rights would not stop an administrator.
      mkdirSync(join(root, "kualik.db-shm"));
      const { code, err } = await run("backup", join(folder, "usb"));
      expect(code, err).toBe(0);
      expect(err).toContain("its journal does not tell of this copy");
      expect(readdirSync(join(folder, "usb"))).toEqual([expect.stringMatching(NAME)]);
    }));

  it("that cannot be written says why", () =>
    withFolder(async (folder) => {
      const run = await newRegister(join(folder, "register"));
      const file = join(folder, "notes.txt");
      writeFileSync(file, "notes");
      for (const place of [file, join(file, "copies")]) {
        const { code, err } = await run("backup", place);
        expect(code).toBe(1);
        expect(err).toContain(`Nothing can be written to the folder ${place}`);
      }
      expect(readFileSync(file, "utf8")).toBe("notes");
    }));
});

describe("an encrypted copy", () => {
  it("is opened by its passphrase alone, wherever that comes from", () =>
    withFolder(async (folder) => {
      const root = join(folder, "register");
      const run = await newRegister(root);
      const [code = ""] = await enterCourses(root, 1);
      await run("issue", code, ...DATE);
      const secret = join(folder, "passphrase.txt");
      writeFileSync(secret, "құпия сөз\r\n");

      const missing = await run("backup", "--encrypt");
      expect(missing.code).toBe(2);
      expect(missing.err).toContain("A passphrase is needed");
      const { out, err } = await run("backup", "--encrypt", "--passphrase-file", secret, "--json");
      const { file, encrypted, bytes } = JSON.parse(out);
      expect(file, err).toMatch(/\.db\.age$/);
      expect(encrypted).toBe(true);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(statSync(file).size).toBe(bytes);
      expect(readFileSync(file).includes(Buffer.from("SQLite format"))).toBe(false);
      expect(readdirSync(join(root, "backups"))).toEqual([file.split("/").at(-1)]);

      const place = ["--register", join(folder, "restored")];
      const withEnvironment = (passphrase: string) =>
        kualik(["restore", file, ...place], { env: { KUALIK_PASSPHRASE: passphrase } });
      expect((await kualik(["restore", file, ...place])).code).toBe(2);
      // Of another file, whose key is quickly made: what is said is the same.
      const quick = new Encrypter();
      quick.setPassphrase("құпия сөз");
      quick.setScryptWorkFactor(10);
      const other = join(folder, "other.db.age");
      writeFileSync(other, await quick.encrypt(Buffer.from("SQLite")));
      const wrong = await kualik(["restore", other, ...place], {
        env: { KUALIK_PASSPHRASE: "құпия" },
      });
      expect(wrong.code).toBe(1);
      expect(wrong.err).toContain("This passphrase does not open");
      expect(existsSync(join(folder, "restored"))).toBe(false);
      const right = await withEnvironment("құпия сөз");
      expect(right.code, right.err).toBe(0);
      const restored = await contentOfRegister(join(folder, "restored"));
      expect(restored.numbers).toEqual((await contentOfRegister(root)).numbers);
    }));
});
