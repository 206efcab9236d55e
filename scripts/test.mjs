/** `npm test`: sets up what is missing, then runs the tests. Arguments go to vitest. */

import { join } from "node:path";
import { buildProgram, install, root, run } from "./set-up.mjs";

install();
buildProgram();
run(process.execPath, [
  join(root, "node_modules/vitest/vitest.mjs"),
  "run",
  ...process.argv.slice(2),
]);
