/**
 * Part of `npm run bench`, alone `npm run bench:import`: 50,000 trainees from an XLSX and from a CSV.
 * Time and peak memory of the whole `kualik import`, beside a process that does nothing but parse the
 * same file with the same library.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import writeWorkbook from "write-excel-file/node";
import { buildProgram, install, root } from "../scripts/set-up.mjs";
import { writeRoster } from "./write-roster.mjs";

const PEOPLE = Number(process.argv[2] ?? 50_000);
const BINARY = join(root, "bin", "kualik.js");

const CENTRE = {
  "name-ru": "Центр",
  "city-ru": "Астана",
  "head-name-ru": "А. Б. Серикова",
  "head-position-ru": "Руководитель",
};
const COURSE = {
  course: "AT-BENCH",
  kind: "advanced-training",
  "title-ru": "Тема",
  hours: "60",
  start: "2026-03-02",
  end: "2026-03-13",
};

/** What a child process runs before all else: it tells its peak memory, in kB, as its last act. */
const TELL_MEMORY = `import { writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync(process.env.BENCH_MEMORY, String(process.resourceUsage().maxRSS)));`;

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
  const preload = join(folder, "tell-memory.mjs");
  writeFileSync(preload, TELL_MEMORY);
  console.log(`\n${PEOPLE} trainees (Node ${process.version})`);
  for (const [kind, file] of Object.entries(files)) compare(kind, file, preload);
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

function compare(kind, file, preload) {
  const bare = measure(preload, ["--input-type=module", "-e", PARSERS[kind], file], root);
  const register = join(folder, `register-${kind}`);
  measure(preload, [BINARY, "init", register, "--yes", ...flags(CENTRE)], folder);
  const own = measure(
    preload,
    [BINARY, "--register", register, "import", file, "--yes", "--json", ...flags(COURSE)],
    folder,
  );
  console.log(`\n  ${kind.toUpperCase()}`);
  console.log(`    bare parse      ${seconds(bare)}   ${megabytes(bare)}`);
  console.log(`    kualik import   ${seconds(own)}   ${megabytes(own)}`);
  console.log(`    ratio           ${ratio(own.time, bare.time)}   ${ratio(own.peak, bare.peak)}`);
}

function measure(preload, args, cwd) {
  const memory = join(folder, "memory.txt");
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ["--import", preload, ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1e9,
    env: { ...process.env, BENCH_MEMORY: memory },
  });
  const time = Number(process.hrtime.bigint() - start) / 1e9;
  // 1 tells that rows are held, which is no failure here.
  if (status !== 0 && status !== 1) throw new Error(stderr.slice(-2000));
  return { time, peak: Number(readFileSync(memory, "utf8")) / 1024 };
}

function flags(options) {
  return Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
}

function seconds({ time }) {
  return `${time.toFixed(2)} s`.padStart(9);
}

function megabytes({ peak }) {
  return `${peak.toFixed(0)} MB`.padStart(8);
}

function ratio(own, bare) {
  return `${(own / bare).toFixed(2)} ×`.padStart(9);
}
