/** Bundles the program to dist/: one file to start, and what each command loads only when it runs. */
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { noticeOf } from "./third-party.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = join(root, "dist");
/** Built aside and moved, so that whoever runs the program meanwhile has it whole. */
const outdir = join(root, `dist.${process.pid}`);

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ["src/main.ts"],
  outdir,
  bundle: true,
  splitting: true,
  // Identifiers stay: names kept any other way cost time whenever a closure is made.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  format: "esm",
  platform: "node",
  target: "node22.14",
  // Node 20 knows them; lowered, each would be compiled anew at every use.
  supported: { "regexp-unicode-property-escapes": true },
  external: ["better-sqlite3"],
  plugins: [
    { name: "required", setup: requireDatabase },
    { name: "catalogues", setup: joinCatalogues },
  ],
  metafile: true,
  // CommonJS dependencies inside an ES module bundle look for `require`.
  banner: {
    js: 'import { createRequire as kualikRequire } from "node:module"; const require = kualikRequire(import.meta.url);',
  },
});
writeFileSync(join(outdir, "THIRD-PARTY-NOTICES.txt"), notices(Object.keys(metafile.inputs)));
rmSync(target, { recursive: true, force: true });
renameSync(outdir, target);

/**
 * Imported, a CommonJS module is first searched for the names it exports, which takes longer than
 * loading it; required, it is not.
 */
function requireDatabase({ onResolve, onLoad }) {
  onResolve({ filter: /^better-sqlite3$/ }, ({ kind }) =>
    kind === "import-statement" ? { path: "better-sqlite3", namespace: "required" } : undefined,
  );
  onLoad({ filter: /./, namespace: "required" }, () => ({
    contents: 'export default require("better-sqlite3");',
  }));
}

/**
 * A language's words are put together here, once: thousands of entries spread into one object cost each
 * start of the program more than all else, and read as JSON next to nothing.
 */
function joinCatalogues({ onLoad }) {
  onLoad({ filter: /[/\\]messages[/\\](?:en|ru|kk)\.ts$/ }, async ({ path }) => {
    const language = basename(path, ".ts");
    const { outputFiles } = await build({
      entryPoints: [path],
      bundle: true,
      format: "esm",
      write: false,
    });
    const code = Buffer.from(outputFiles[0].contents).toString("base64");
    const words = (await import(`data:text/javascript;base64,${code}`))[language];
    const json = JSON.stringify(JSON.stringify(words));
    return { contents: `export const ${language} = JSON.parse(${json});` };
  });
}

/** The licences and notices of what is bundled, which ask to travel with it. */
function notices(inputs) {
  const packages = new Set(
    inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []),
  );
  return [...packages].sort().map(noticeOf).join("\n\n");
}
