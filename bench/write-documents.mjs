/**
 * A process that writes documents of one size, filled by `easy-template-x` or not filled at all:
 * `node write-documents.mjs <folder> <count> <size in bytes | "easy-template-x"> <engine bundle>`.
 * Prints the seconds that it took, without starting and loading.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PEERS } from "./peers.mjs";
import { sampleTemplate, sampleValues } from "./sample.mjs";

const [folder, count, what, bundle] = process.argv.slice(2);
mkdirSync(folder, { recursive: true, mode: 0o700 });
const make = what === "easy-template-x" ? await filled() : sameBytes(Number(what));
const start = performance.now();
for (let index = 0; index < Number(count); index += 1) {
  writeFileSync(join(folder, `3-2026-${index}.docx`), await make(index), { mode: 0o600 });
}
console.log((performance.now() - start) / 1000);

async function filled() {
  const engine = await import(pathToFileURL(bundle));
  const fill = await PEERS["easy-template-x"](sampleTemplate());
  return (index) => fill(sampleValues(engine, index));
}

function sameBytes(size) {
  const bytes = Buffer.alloc(size, "docx");
  return () => bytes;
}
