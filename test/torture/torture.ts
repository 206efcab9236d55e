/**
 * Started by `npm run torture`: `[name…] [--seed n] [--small]`. Exits with 1 where a torture found a
 * fault, or could not be run.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runTorture, TORTURES, type TortureName } from "./tortures.js";
import type { TortureResult } from "./worlds.js";

/** Of a fault that comes again and again, the first ones tell enough. */
const MOST_FAULTS_SHOWN = 20;

const { values, positionals } = parseArgs({
  options: { seed: { type: "string" }, small: { type: "boolean" } },
  allowPositionals: true,
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const names = Object.keys(TORTURES) as TortureName[];
const chosen = names.filter((name) => positionals.length === 0 || positionals.includes(name));
if (chosen.length === 0) {
  throw new Error(`there are: ${names.join(", ")}`);
}
console.log(`seed ${seed} (the same again: npm run torture -- --seed ${seed})`);
const folder = mkdtempSync(join(tmpdir(), "kualik-torture-"));
const results: { name: string; isPassed: boolean; told: string }[] = [];
try {
  for (const name of chosen) {
    const begun = performance.now();
    const own = join(folder, name);
    mkdirSync(own);
    console.log(`\n${name}`);
    const say = (line: string) => console.log(`  ${line}`);
    const size = values.small ? "small" : "full";
    const { figures, faults } = await runTorture(name, size, { folder: own, seed, say }).catch(
      (error: Error): TortureResult => ({ figures: {}, faults: [`not run: ${error.message}`] }),
    );
    for (const fault of faults.slice(0, MOST_FAULTS_SHOWN)) console.log(`  ✖ ${fault}`);
    const seconds = Math.round((performance.now() - begun) / 1000);
    const told = Object.entries(figures).map(([what, count]) => `${what} ${count}`);
    results.push({
      name,
      isPassed: faults.length === 0,
      told: [...told, `faults ${faults.length}`, `${seconds} s`].join(", "),
    });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log("");
for (const { name, isPassed, told } of results)
  console.log(`${isPassed ? "✓" : "✖"} ${name}: ${told}`);
process.exitCode = results.every(({ isPassed }) => isPassed) ? 0 : 1;
