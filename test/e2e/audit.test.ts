import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { kualik, withFolder } from "./kualik.js";
import { AUDITED_COURSE, ISSUED, issuedRegister, SAMPLE, type Told, told } from "./registers.js";

const codesOf = ({ findings }: Told) => findings.map(({ code }) => code).sort();

test("a whole register: what was checked, and the hash to write down", () =>
  withFolder(async (folder) => {
    const { run } = await issuedRegister(folder);
    const { code, out } = await run("audit");
    expect(code).toBe(0);
    expect(out).toMatch(/Documents and their files\s+│ 10\s+│ in order/);
    const json = await run("audit", "--json");
    expect(json.code).toBe(0);
    const { ok, findings, head, repaired } = told(json);
    expect({ ok, findings, repaired }).toEqual({ ok: true, findings: [], repaired: [] });
    expect(head?.entries).toBe(8);
    expect(out.replaceAll(" ", "")).toContain(head?.hash);
    // It is only looked at: the journal has no entry of it.
    expect(told(await run("audit", "--json")).head).toEqual(head);
  }));

test("the hash as it was printed tells that nothing before it changed", () =>
  withFolder(async (folder) => {
    const { run } = await issuedRegister(folder);
    const hash = told(await run("audit", "--json")).head?.hash ?? "";
    await run("settings", "set", "--city-ru", "Алматы");
    const groups = hash.match(/.{4}/g) ?? [];
    const found = await run("audit", "--expect", ...groups.map((one) => one.toUpperCase()));
    expect(found.out).toContain("belongs to entry 8 of the journal. Entries after it: 1.");
    expect(found.code).toBe(0);
    expect((await run("audit", "--expect", groups.slice(0, 3).join(" "))).code).toBe(0);
    const other = await run("audit", "--json", "--expect", "0".repeat(12));
    expect(other.code).toBe(1);
    expect(codesOf(told(other))).toEqual(["expected-hash-missing"]);
    for (const wrong of ["abc", "x".repeat(20), "0".repeat(65)]) {
      const refused = await run("audit", "--expect", wrong);
      expect(refused.code).toBe(2);
      expect(refused.err).toContain("--expect takes a checksum");
    }
  }));

describe("files", () => {
  test("that are missing or damaged are told, and written again byte for byte", () =>
    withFolder(async (folder) => {
      const { run, document, root } = await issuedRegister(folder);
      const whole = new Map([1, 2, 3, 4].map((n) => [n, readFileSync(document(n))]));
      rmSync(document(1));
      truncateSync(document(2), 5_000);
      writeFileSync(
        document(3),
        Buffer.concat([whole.get(3) ?? Buffer.alloc(0), Buffer.from(" ")]),
      );
      writeFileSync(document(4), Buffer.alloc(20_000));

      const found = await run("audit", "--json");
      expect(found.code).toBe(1);
      const expected = ["file-changed", "file-cut-off", "file-cut-off", "file-missing"];
      expect(codesOf(told(found))).toEqual(expected);
      expect(existsSync(document(1))).toBe(false);

      const mended = await run("audit", "--repair", "--json");
      expect(mended.code).toBe(0);
      const { repaired, findings, head } = told(mended);
      expect(findings).toEqual([]);
      expect(repaired.map(({ code }) => code).sort()).toEqual(expected);
      expect(head?.entries).toBe(9);
      for (const [n, bytes] of whole) expect(readFileSync(document(n))).toEqual(bytes);
      const aside = repaired.flatMap(({ setAside }) => setAside ?? []);
      expect(aside).toHaveLength(1);
      expect(readFileSync(join(root, aside[0] ?? "")).toString("latin1")).toMatch(/ $/);
      expect((await run("audit")).code).toBe(0);
    }));

  test("that no document is are told; what Kualik puts there is not", () =>
    withFolder(async (folder) => {
      const { run, document, file, root } = await issuedRegister(folder);
      await run("print", AUDITED_COURSE);
      await run("reprint", "3-2026-00001", "--out", join(folder, "again.docx"));
      for (const name of ["~$2026-00001.docx", "Thumbs.db", "3-2026-00001.pdf"]) {
        writeFileSync(file(name), "", { mode: 0o600 });
      }
      expect(codesOf(told(await run("audit", "--json")))).toEqual([]);

      writeFileSync(file(`print-${AUDITED_COURSE}-advanced-training-certificate.docx`), "changed", {
        mode: 0o600,
      });
      const changed = await run("audit", "--json");
      expect(codesOf(told(changed))).toEqual(["print-changed"]);
      expect(changed.code).toBe(0);
      await run("print", AUDITED_COURSE);

      cpSync(document(1), file("print-X.docx"));
      writeFileSync(file("handover-X.pdf"), "", { mode: 0o600 });
      const forged = await run("audit", "--json");
      expect(codesOf(told(forged))).toEqual(["stranger-print", "stranger-print"]);
      expect(forged.code).toBe(0);
      for (const name of ["print-X.docx", "handover-X.pdf"]) rmSync(file(name));

      cpSync(document(1), file("3-2026-00999.docx"));
      writeFileSync(file("3-2026-00998.pdf"), "");
      writeFileSync(file("notes.txt"), "");
      mkdirSync(join(root, "issued", ".pending-999999"));
      const found = await run("audit", "--json");
      expect(found.code).toBe(1);
      expect(codesOf(told(found)).filter((code) => code !== "open-to-others")).toEqual([
        "left-over",
        "stranger-document",
        "stranger-document",
        "stranger-file",
      ]);
      rmSync(file("3-2026-00999.docx"));
      rmSync(file("3-2026-00998.pdf"));
      const mended = await run("audit", "--repair", "--json");
      expect(mended.code).toBe(0);
      expect(codesOf(told(mended))).toEqual(["stranger-file"]);
      expect(readdirSync(join(root, "issued"))).toEqual(["2026"]);
    }));

  test.skipIf(process.platform === "win32")("that others may read are closed to them", () =>
    withFolder(async (folder) => {
      const { run, root, document } = await issuedRegister(folder);
      chmodSync(root, 0o755);
      chmodSync(document(1), 0o644);
      const found = await run("audit", "--json");
      expect(found.code).toBe(0);
      const subjects = told(found).findings.map(({ subject }) => subject);
      expect(subjects).toEqual([".", `${ISSUED}/3-2026-00001.docx`]);
      expect(codesOf(told(await run("audit", "--repair", "--json")))).toEqual([]);
      expect(statSync(root).mode & 0o777).toBe(0o700);
      expect(statSync(document(1)).mode & 0o777).toBe(0o600);
    }),
  );
});

test("what a restored copy has not is explained, and numbers that are passed over with it", () =>
  withFolder(async (folder) => {
    const { run, root } = await issuedRegister(folder);
    await run("backup", join(folder, "copies"));
    const [copy = ""] = readdirSync(join(folder, "copies"));
    const dates = ["--start", "2025-10-01", "--end", "2025-10-12"];
    await run(
      "import",
      SAMPLE,
      "--course",
      "AT-2025-10",
      "--kind",
      "advanced-training",
      ...dates,
      "--yes",
    );
    expect((await run("issue", "AT-2025-10", "--date", "2026-03-16")).code).toBe(0);
    const head = told(await run("audit", "--json")).head?.hash ?? "";
    expect((await run("restore", join(folder, "copies", copy), "--yes")).code).toBe(0);
    const { code, out } = await run("audit", "--json");
    expect(new Set(codesOf(told({ out })))).toEqual(new Set(["lost-document"]));
    expect(told({ out }).findings).toHaveLength(10);
    expect(code).toBe(0);
    expect(codesOf(told(await run("audit", "--json", "--expect", head)))).toContain(
      "expected-hash-missing",
    );
    rmSync(join(root, "issued", "2026", "AT-2025-10"), { recursive: true });
    expect((await run("audit", "--json")).code).toBe(0);
  }));

test("nothing is written from a record that was changed", () =>
  withFolder(async (folder) => {
    const { run, root, document } = await issuedRegister(folder);
    const { default: Database } = await import("better-sqlite3");
    const db = new Database(join(root, "kualik.db"));
    const { sql } = db
      .prepare("select sql from sqlite_master where name = 'documents_no_update'")
      .get() as { sql: string };
    db.exec("drop trigger documents_no_update");
    db.exec("update documents set facts = replace(facts, '60', '61') where id = 1");
    db.exec(sql);
    db.close();
    rmSync(document(1));
    rmSync(document(2));
    const mended = await run("audit", "--repair", "--json");
    expect(mended.code).toBe(1);
    expect(codesOf(told(mended))).toEqual(["file-missing", "record-changed"]);
    expect(existsSync(document(1))).toBe(false);
    expect(existsSync(document(2))).toBe(true);
  }));

test("a register too damaged to be opened is a finding, said calmly", () =>
  withFolder(async (folder) => {
    const { run, root } = await issuedRegister(folder);
    writeFileSync(join(root, "kualik.db"), "not a database at all, and long enough to be read");
    const { code, out, err } = await run("audit");
    expect(code).toBe(1);
    expect(out).toContain("The database is damaged and cannot be read.");
    expect(err).toBe("");
    expect(told(await run("audit", "--json"))).toMatchObject({ ok: false, head: null });
  }));

test("a write-protected register can be audited", () =>
  withFolder(async (folder) => {
    const { run, root } = await issuedRegister(folder);
    chmodSync(join(root, "kualik.db"), 0o400);
    chmodSync(root, 0o500);
    try {
      const { code, out } = await run("audit", "--json");
      expect(told({ out }).findings).toEqual([]);
      expect(code).toBe(0);
    } finally {
      chmodSync(root, 0o700);
    }
  }));

test("outside a register it says so", () =>
  withFolder(async (folder) => {
    const { code, err } = await kualik(["audit"], { cwd: folder });
    expect(code).toBe(1);
    expect(err).toContain("kualik init");
  }));
