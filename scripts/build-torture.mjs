import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "./set-up.mjs";

const SQLITE = pathToFileURL(createRequire(import.meta.url).resolve("better-sqlite3")).href;

/** Bundles the tortures, because Node reads no TypeScript. @returns the bundle's path */
export async function buildTorture() {
  const outfile = join(root, ".torture", "torture.mjs");
  await build({
    entryPoints: [join(root, "test", "torture", "torture.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "silent",
    plugins: [
      {
        name: "compiled-module-where-it-is-installed",
        setup: ({ onResolve }) =>
          onResolve({ filter: /^better-sqlite3$/ }, () => ({ path: SQLITE, external: true })),
      },
    ],
  });
  return outfile;
}
