/**
 * `npm run bench`: how long a person waits. Whole processes, in turn with the bare runtime, medians;
 * then a roster of 300 people from file to documents.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { buildProgram, install, root } from "../scripts/set-up.mjs";
import { writeRoster } from "./write-roster.mjs";

const RUNS = Number(process.argv[2] ?? 15);
const PEOPLE = 300;
const WARM_UP_PEOPLE = 100;
const BINARY = join(root, "bin", "kualik.js");

install();
buildProgram();

const folder = mkdtempSync(join(tmpdir(), "kualik-bench-"));
const register = join(folder, "register");
try {
  prepare();
  startUp();
  wholeCourse();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function prepare() {
  node([
    BINARY,
    "init",
    register,
    "--yes",
    "--name-ru",
    "Центр",
    "--city-ru",
    "Астана",
    "--head-name-ru",
    "А. Б. Серикова",
    "--head-position-ru",
    "Руководитель",
  ]);
}

/** Start-up of the commands a registrar runs most, as multiples of the bare runtime's. */
function startUp() {
  importAndIssue("WARM-UP", WARM_UP_PEOPLE);
  const commands = {
    "node -e 0": ["-e", "0"],
    "kualik --help": [BINARY, "--help"],
    "kualik find": [BINARY, "--register", register, "find", "Айгул"],
  };
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let run = -1; run < RUNS; run += 1) {
    for (const [name, args] of Object.entries(commands)) {
      const time = node(args);
      if (run >= 0) times[name].push(time);
    }
  }
  const bare = median(times["node -e 0"]);
  console.log(
    `\nWhole process, median of ${RUNS} runs (Node ${process.version}, ${cpus().length} cores)`,
  );
  for (const [name, measured] of Object.entries(times)) {
    const own = median(measured);
    const spread = `${ms(Math.min(...measured))}–${ms(Math.max(...measured))}`;
    console.log(
      `  ${name.padEnd(16)} ${ms(own).padStart(9)}   ${(own / bare).toFixed(2)} ×   (${spread})`,
    );
  }
}

function wholeCourse() {
  const { imported, issued, documents } = importAndIssue("AT-BENCH", PEOPLE, WARM_UP_PEOPLE);
  console.log(
    `\nA course of ${PEOPLE}: import ${ms(imported)}, issue ${ms(issued)} for ${documents} documents`,
  );
}

function importAndIssue(course, people, first = 0) {
  const roster = join(folder, `${course}.csv`);
  writeRoster(roster, people, course, first);
  const imported = node([
    BINARY,
    "--register",
    register,
    "import",
    roster,
    "--course",
    course,
    "--yes",
    "--json",
    "--kind",
    "advanced-training",
    "--title-ru",
    "Тема",
    "--hours",
    "60",
    "--start",
    "2026-03-02",
    "--end",
    "2026-03-13",
  ]);
  const issued = node([
    BINARY,
    "--register",
    register,
    "issue",
    course,
    "--date",
    "2026-03-16",
    "--json",
  ]);
  const journal = spawnSync(
    process.execPath,
    [BINARY, "--register", register, "journal", "--course", course, "--json"],
    { encoding: "utf8", maxBuffer: 1e9 },
  );
  const documents = JSON.parse(journal.stdout);
  for (const { file } of documents) {
    if (!existsSync(join(register, file))) throw new Error(`${file} is missing`);
  }
  if (documents.length !== people) throw new Error(`${documents.length} documents, not ${people}`);
  return { imported, issued, documents: documents.length };
}

function node(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${args.join(" ")}: ${stderr}`);
  return time;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function ms(time) {
  return `${time.toFixed(0)} ms`;
}
