import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // A process for each half of the files: starting one for each file took longer than the tests
    // themselves, and threads cannot set the rights of new files, which a run of the program does.
    pool: "forks",
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The program as it is shipped is run as it is.
    server: { deps: { external: [/\/dist\//] } },
  },
});
