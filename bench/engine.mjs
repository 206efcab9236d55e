/** The document engine as it is in the program, for measuring it alone. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "../scripts/set-up.mjs";

const EXPORTS = `
export { openArchive } from "./src/formats/zip/open-archive.ts";
export { compileTemplate } from "./src/documents/compiled-template.ts";
export { fieldValues } from "./src/documents/field-values.ts";
export { fillPress } from "./src/documents/fill-press.ts";
`;

/**
 * @param folder where the bundle may lie
 * @returns the engine's functions, and `path` of the bundle
 */
export async function loadEngine(folder) {
  const outfile = join(folder, "engine.mjs");
  await build({
    stdin: { contents: EXPORTS, resolveDir: root, loader: "ts" },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    minifySyntax: true,
    minifyWhitespace: true,
    banner: {
      js: 'import { createRequire as benchRequire } from "node:module"; const require = benchRequire(import.meta.url);',
    },
  });
  return { ...(await import(pathToFileURL(outfile))), path: outfile };
}
