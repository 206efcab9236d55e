import { defineConfig } from "vitest/config";
import { SlowFirst } from "./test/slow-first.js";

/** On a busy machine LibreOffice alone takes half a minute to start. */
const PATIENCE_MS = 300_000;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/run-folder.ts",
    // As many processes as there are processors, each for many files: starting one for each file took
    // longer than the tests themselves, and threads cannot set the rights of new files, which a run of
    // the program does.
    pool: "forks",
    isolate: false,
    maxWorkers: "100%",
    sequence: { sequencer: SlowFirst },
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
    // The program as it is shipped is run as it is.
    server: { deps: { external: [/\/dist\//] } },
  },
});
