import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { compileEarlier } from "../../src/documents/earlier/compile-earlier.js";
import { fillTemplate } from "../../src/documents/fill-template.js";
import { openArchive } from "../../src/formats/zip/open-archive.js";
import { faultsOfPackage } from "../documents/print-file/check-package.js";
import { downgrade } from "../register/downgrade.js";
import { replaceInDocument } from "./edit-document.js";
import { fixture, newRegister, withFolder } from "./kualik.js";

const COURSE = "AT-2026-014";

interface Issued {
  number: string;
  name: string;
  file: string;
}

interface Row {
  number: string;
  file: string;
  batch_values: string;
  field_values: string;
  bytes: Uint8Array;
}

/**
 * A register as version 0.1.0 left it: the first command brings it to today's tables.
 *
 * @param lacking how many documents are still to be issued
 */
async function earlierRegister(folder: string, { lacking = 0 } = {}) {
  const root = join(folder, "register");
  const run = newRegister(root);
  run("import", fixture("at-2026-014-cardiology.xlsx"), "--course", COURSE, "--yes");
  const { out } = run("issue", COURSE, "--date", "2026-02-16", "--json");
  const file = join(root, "kualik.db");
  const documents = filledAtOnce(file, root);
  await downgrade(file, "2026-11-first-register");
  const db = new Database(file);
  const update = db.prepare("update documents set field_values = ?, sha256 = ? where number = ?");
  for (const { number, values, sha256 } of documents) {
    update.run(JSON.stringify(values), sha256, number);
  }
  const issued = JSON.parse(out).issued as Issued[];
  for (const { number, file: path } of issued.splice(issued.length - lacking)) {
    db.prepare("delete from documents where number = ?").run(number);
    rmSync(path);
  }
  db.close();
  return { run, issued };
}

/** Fills the documents from their templates at once, as was done then. */
function filledAtOnce(database: string, root: string) {
  const db = new Database(database);
  const rows = db
    .prepare(
      `select number, file, batches.field_values as batch_values, documents.field_values, bytes
      from documents
      join batches on batches.id = batch_id
      join editions on editions.sha256 = edition_sha256`,
    )
    .all() as Row[];
  db.close();
  return rows.map(({ number, file, batch_values, field_values, bytes }) => {
    const values = { ...JSON.parse(batch_values), ...JSON.parse(field_values) };
    const document = fillTemplate(compileEarlier(openArchive(bytes)), values);
    writeFileSync(join(root, file), document);
    return { number, values, sha256: createHash("sha256").update(document).digest("hex") };
  });
}

describe("what was issued before templates were pressed", () => {
  it("is made again byte for byte, and known again", () =>
    withFolder(async (folder) => {
      const { run, issued } = await earlierRegister(folder);
      const [first] = issued;
      if (!first) throw new Error("nothing was issued");
      const original = readFileSync(first.file);
      rmSync(first.file);
      expect(run("reprint", first.number).code).toBe(0);
      expect(readFileSync(first.file).equals(original)).toBe(true);
      expect(run("verify", ...issued.map(({ file }) => file)).code).toBe(0);

      const [family = ""] = first.name.split(" ");
      const changed = join(folder, "changed.docx");
      replaceInDocument(first.file, changed, [[family, "Подменова"]]);
      const { code, out } = run("verify", changed, "--json");
      expect(code).toBe(1);
      expect(JSON.parse(out)[0]).toMatchObject({ verdict: "changed", number: first.number });
      expect(JSON.parse(out)[0].differences).toContainEqual({
        field: "full_name_ru",
        registered: first.name,
        found: first.name.replace(family, "Подменова"),
      });
    }));

  it("is audited from the day of the upgrade on", () =>
    withFolder(async (folder) => {
      const { run, issued } = await earlierRegister(folder);
      const { code, out } = run("audit", "--json");
      expect(JSON.parse(out)).toMatchObject({ ok: true });
      expect(code).toBe(0);
      expect(run("settings", "set", "--city-ru", "Алматы").code).toBe(0);
      expect(run("audit").code).toBe(0);
      const [first] = issued;
      if (!first) throw new Error("nothing was issued");
      rmSync(first.file);
      expect(run("audit", "--repair").code).toBe(0);
      expect(run("verify", first.file).code).toBe(0);
    }));

  it("is printed as it is, alone and with what was issued since", () =>
    withFolder(async (folder) => {
      const { run, issued } = await earlierRegister(folder, { lacking: 1 });
      const print = () => {
        const { code, out, err } = run("print", COURSE, "--json");
        expect(code, err).toBe(0);
        const { print: path, numbers } = JSON.parse(out) as { print: string; numbers: string[] };
        const bytes = readFileSync(path);
        const files = numbers.map((number) => join(dirname(path), `${number}.docx`));
        expect(faultsOfPackage(bytes)).toEqual([]);
        expect(textOf(bytes)).toBe(files.map((file) => textOf(readFileSync(file))).join(""));
        expect(run("verify", ...files).code).toBe(0);
        return numbers;
      };
      expect(print()).toEqual(issued.map(({ number }) => number));

      const again = run("issue", COURSE, "--date", "2026-02-16", "--json");
      expect(again.code, again.err).toBe(0);
      expect(print()).toHaveLength(issued.length + 1);
    }));
});

/** The words of the body, without spaces. */
function textOf(bytes: Uint8Array): string {
  const body = unzipSync(bytes)["word/document.xml"] ?? new Uint8Array();
  return Buffer.from(body)
    .toString("utf8")
    .replace(/<[^>]*>|\s/g, "");
}
