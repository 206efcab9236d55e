/**
 * Part of `npm run bench`, alone `npm run bench:engine`: filling one template with 23 fields, beside
 * other engines, in one run with the same data. First all of them must print the same text.
 */
import { strict as assert } from "node:assert";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install } from "../scripts/set-up.mjs";
import { loadEngine } from "./engine.mjs";
import { installPeers, ownEngine, PEERS } from "./peers.mjs";
import { KIND, sampleTemplate, sampleValues, visibleText } from "./sample.mjs";

/** How long each engine fills, in milliseconds. */
const TIME = Number(process.argv[2] ?? 5) * 1000;
const WARM_UP = 20;
const FEW = 1_000;
const MANY = 100_000;

install();
installPeers();

const folder = mkdtempSync(join(tmpdir(), "kualik-bench-"));
try {
  const engine = await loadEngine(folder);
  const template = sampleTemplate();
  const own = ownEngine(engine, KIND)(template);
  compareText(own(sampleValues(engine, 0)), own, "kualik");

  console.log(`\nFilling one template, 23 fields (Node ${process.version})`);
  const filling = { kualik: own };
  for (const [name, prepare] of Object.entries(PEERS)) {
    filling[name] = await prepare(template);
    compareText(await filling[name](sampleValues(engine, 0)), own, name);
  }
  const times = {};
  for (const [name, fill] of Object.entries(filling)) times[name] = await measure(fill, engine);
  for (const [name, time] of Object.entries(times)) {
    const ratio = `${(time / times.kualik).toFixed(0)} ×`;
    console.log(`  ${name.padEnd(20)} ${time.toFixed(3).padStart(8)} ms   ${ratio.padStart(6)}`);
  }
  const fastest = Math.min(...Object.keys(PEERS).map((name) => times[name]));
  console.log(`  the fastest of the others takes ${(fastest / times.kualik).toFixed(0)} × as long`);

  const few = measureCount(own, engine, FEW);
  const many = measureCount(own, engine, MANY);
  console.log(`\nFilling ${FEW} and ${MANY}`);
  console.log(`  a document          ${few.toFixed(4)} ms, ${many.toFixed(4)} ms`);
  console.log(`  ratio               ${(many / few).toFixed(2)} ×`);

  function compareText(bytes, ownFill, name) {
    const values = sampleValues(engine, 0);
    const text = visibleText(bytes);
    assert.deepEqual(text, visibleText(ownFill(values)), `${name} prints another text`);
    for (const field of [values.registration_number, values.full_name_kk, values.identity_ru]) {
      assert.ok(
        text.some((part) => part.includes(field.replace(/\s+/g, ""))),
        `${name} does not print ${field}`,
      );
    }
    assert.ok(!text.some((part) => part.includes("{{")), `${name} leaves a placeholder`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Milliseconds a document, filling for a while with other values each time. */
async function measure(fill, engine) {
  for (let index = 0; index < WARM_UP; index += 1) await fill(sampleValues(engine, index));
  let [spent, count] = [0, 0];
  while (spent < TIME) {
    const values = sampleValues(engine, count);
    const start = performance.now();
    await fill(values);
    spent += performance.now() - start;
    count += 1;
  }
  return spent / count;
}

/** Milliseconds a document over this many. */
function measureCount(fill, engine, count) {
  let spent = 0;
  for (let index = 0; index < count; index += 1) {
    const values = sampleValues(engine, index);
    const start = performance.now();
    fill(values);
    spent += performance.now() - start;
  }
  return spent / count;
}
