/**
 * Part of `npm run bench`, alone `npm run bench:import`: 50,000 trainees from an XLSX and from a CSV.
 * Time and peak memory of the whole `kualik import`, beside a process that does nothing but parse the
 * same file with the same library.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import writeWorkbook from "write-excel-file/node";
import { buildProgram, install, root } from "../scripts/set-up.mjs";
import { measurer, megabytes, ratio, seconds } from "./measure.mjs";
import { importAsCourse, makeRegister } from "./registers.mjs";
import { writeRoster } from "./write-roster.mjs";

const PEOPLE = Number(process.argv[2] ?? 50_000);

const PARSERS = {
  xlsx: `import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";
const book = read(readFileSync(process.argv[1]), { dense: true, cellDates: true, UTC: true, cellHTML: false, cellFormula: false });
if (book.Sheets[book.SheetNames[0]]["!data"].length < ${PEOPLE}) throw new Error("rows are missing");`,
  csv: `import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
const records = parse(readFileSync(process.argv[1], "utf8"), { delimiter: ";", bom: true });
if (records.length < ${PEOPLE}) throw new Error("rows are missing");`,
};

install();
buildProgram();

const folder = mkdtempSync(join(tmpdir(), "kualik-bench-"));
try {
  const files = await writeRosters();
  const measure = measurer(folder);
  console.log(`\n${PEOPLE} trainees (Node ${process.version})`);
  for (const [kind, file] of Object.entries(files)) compare(measure, kind, file);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function writeRosters() {
  const csv = join(folder, "roster.csv");
  const xlsx = join(folder, "roster.xlsx");
  writeRoster(csv, PEOPLE, "IMPORT-BENCH");
  const lines = readFileSync(csv, "utf8").replace("\uFEFF", "").trimEnd().split("\r\n");
  const rows = lines.map((line, index) =>
    line.split(";").map((value, column) => {
      const isNumber = index > 0 && (column === 0 || column === 3);
      return isNumber ? { value: Number(value), type: Number } : { value, type: String };
    }),
  );
  await writeWorkbook(rows, { sheet: "Список" }).toFile(xlsx);
  return { xlsx, csv };
}

function compare(measure, kind, file) {
  const bare = measure(["--input-type=module", "-e", PARSERS[kind], file], root);
  const register = join(folder, `register-${kind}`);
  makeRegister(measure, register);
  const own = importAsCourse(measure, register, file);
  console.log(`\n  ${kind.toUpperCase()}`);
  console.log(`    bare parse      ${seconds(bare)}   ${megabytes(bare)}`);
  console.log(`    kualik import   ${seconds(own)}   ${megabytes(own)}`);
  console.log(`    ratio           ${ratio(own.time, bare.time)}   ${ratio(own.peak, bare.peak)}`);
}
