/**
 * Part of `npm run bench`, alone `npm run bench:issue`: the whole `kualik issue`, with register, act,
 * hashes and files, beside merely writing as many files of the same size, and beside the fastest other
 * engine that fills and writes as many. Then how time and memory grow with the number of documents.
 */
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildProgram, install } from "../scripts/set-up.mjs";
import { loadEngine } from "./engine.mjs";
import { measurer, medianOf, megabytes, ratio, seconds } from "./measure.mjs";
import { installPeers } from "./peers.mjs";
import { BINARY, COURSE_CODE, registerOf } from "./registers.mjs";

const PEOPLE = Number(process.argv[2] ?? 10_000);
const FEW = Number(process.argv[3] ?? 1_000);
const MANY = Number(process.argv[4] ?? 100_000);
const RUNS = 3;
const WRITER = fileURLToPath(new URL("write-documents.mjs", import.meta.url));

install();
buildProgram();
installPeers();

const folder = mkdtempSync(join(tmpdir(), "kualik-bench-"));
const measure = measurer(folder);
// Everything is deleted at the end only: a disk is slow for a while where much was deleted.
try {
  const engine = await loadEngine(folder);
  compare(engine.path);
  grow();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Ours and merely writing take turns; the middle run of each counts. */
function compare(bundle) {
  const register = registerOf(measure, folder, PEOPLE);
  const issued = [];
  const written = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { documents, ...measured } = issue(register, `issued-${run}`);
    issued.push(measured);
    const size = Math.round(documents.bytes / documents.count);
    written.push(write(`written-${run}`, size, bundle));
  }
  const own = medianOf(issued);
  const bare = medianOf(written);
  const peer = write("filled", "easy-template-x", bundle);

  console.log(`\n${PEOPLE} documents (Node ${process.version})`);
  console.log(`  kualik issue                    ${seconds(own)}   ${megabytes(own)}`);
  console.log(`  writing as many files           ${seconds(bare)}   ${ratio(own.time, bare.time)}`);
  console.log(`  easy-template-x fills, writes   ${seconds(peer)}   ${megabytes(peer)}`);
  console.log(
    `  which takes ${ratio(peer.time, own.time).trim()} as long as the whole kualik issue`,
  );
}

/** Of the others the loop alone counts, of `kualik issue` the whole process. */
function write(name, what, bundle) {
  const { peak, stdout } = measure([WRITER, join(folder, name), PEOPLE, what, bundle]);
  return { peak, time: Number(stdout) };
}

function grow() {
  const [few, many] = [FEW, MANY].map((people) => {
    const register = registerOf(measure, folder, people);
    const measured = issue(register, `grown-${people}`);
    console.log(`\n${people} documents`);
    console.log(`  kualik issue   ${seconds(measured)}   ${megabytes(measured)}`);
    return { ...measured, each: measured.time / people };
  });
  console.log(`  ratio          ${ratio(many.each, few.each)}   ${ratio(many.peak, few.peak)}`);
}

/** Issues from a copy of the register. */
function issue(register, name) {
  const copy = join(folder, name);
  cpSync(register, copy, { recursive: true });
  const args = ["--register", copy, "issue", COURSE_CODE, "--date", "2026-03-16"];
  const measured = measure([BINARY, ...args]);
  const issuedTo = join(copy, "issued", "2026", COURSE_CODE);
  const files = readdirSync(issuedTo);
  const expected = Number(/\d+$/.exec(register)?.[0]);
  if (files.length !== expected) throw new Error(`${files.length} documents, not ${expected}`);
  const bytes = files.reduce((sum, file) => sum + statSync(join(issuedTo, file)).size, 0);
  return { ...measured, documents: { count: files.length, bytes } };
}
