import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { writePng } from "../../src/formats/write-png.js";
import { DOCUMENT_KIND_NAMES } from "../../src/model/document.js";
import { packageFaults } from "../formats/office/package-faults.js";
import { projectRoot } from "./kualik.js";
import { desk, NATALYA, NURGUL } from "./registers.js";
import { CARDIOLOGY } from "./workbooks.js";

function officeFilesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(docx|xlsx)$/.test(name))
    .map((name) => join(folder, name));
}

function faultsIn(files: readonly string[]): string[] {
  return files.flatMap((file) =>
    packageFaults(readFileSync(file)).map((fault) => `${file}: ${fault}`),
  );
}

it("every document and workbook that comes out is as the standard wants it", async () => {
  const { ok, json, register, direct, fulfil } = await desk();
  const at = (name: string) => join(register, name);
  writeFileSync(at("logo.png"), writePng(Array(20).fill(Array(20).fill(true)), 4));
  await ok("issue", CARDIOLOGY, "--date", "2026-02-16");
  await ok("settings", "set", "--logo", at("logo.png"));
  await ok("print", CARDIOLOGY);
  await fulfil(await direct("--iin", NATALYA, "--duplicate"), "--reason", "утеряно");
  await ok("settings", "set", "--certificates", "blank");
  await fulfil(await direct("--iin", NATALYA, "--duplicate"), "--reason", "утеряно");
  const why = ["--explanation", "Заявитель не обучался на этом курсе", "--yes"];
  await json("request", "refuse", await direct("--iin", NURGUL), ...why);
  const incomplete = ["--ground", "incomplete-package", ...why];
  await json("request", "decline", await direct("--iin", NURGUL), ...incomplete);
  const workbooks = ["journal.xlsx", "acts.xlsx", "report.xlsx", "roster.xlsx", "empty.xlsx"];
  const [journal = "", acts = "", report = "", roster = "", empty = ""] = workbooks.map(at);
  await ok("journal", "export", journal);
  await ok("journal", "acts", "--out", acts);
  await ok("report", "--out", report);
  await ok("roster", "export", CARDIOLOGY, roster);
  await ok("roster", "template", empty);

  const files = officeFilesIn(register);
  expect(files).toEqual(expect.arrayContaining([journal, acts, report, roster, empty]));
  expect(files.filter((file) => file.endsWith(".docx")).length).toBeGreaterThan(35);
  expect(faultsIn(files)).toEqual([]);
}, 120_000);

it("so are the shipped templates of all kinds", () => {
  const files = officeFilesIn(join(projectRoot, "templates"));
  expect(files.length).toBeGreaterThanOrEqual(DOCUMENT_KIND_NAMES.length);
  expect(faultsIn(files)).toEqual([]);
});

it.each([
  [
    "word/document.xml",
    "<w:body>",
    '<w:body><w:p><w:pPr><w:jc w:val="left"/><w:keepNext/></w:pPr></w:p>',
  ],
  [
    "word/document.xml",
    "<w:body>",
    '<w:body><w:p><w:bookmarkStart w:id="7" w:name="a"/><w:bookmarkStart w:id="7" w:name="b"/></w:p>',
  ],
  ["word/_rels/document.xml.rels", 'Target="', 'Target="gone-'],
  ["[Content_Types].xml", "PartName=", 'PartName="/gone.xml" Was='],
])("a fault made in %s is told", (part, from, to) => {
  const parts = unzipSync(
    readFileSync(join(projectRoot, "templates", "advanced-training-certificate.docx")),
  );
  const was = Buffer.from(parts[part] ?? []).toString();
  parts[part] = Buffer.from(was.replace(from, to));
  expect(was).toContain(from);
  expect(packageFaults(zipSync(parts))).not.toEqual([]);
});
