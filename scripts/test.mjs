/** `npm test`: sets up what is missing, then runs the tests. Arguments go to vitest. */
import { buildProgram, install, runTests } from "./set-up.mjs";

install();
buildProgram();
runTests(...process.argv.slice(2));
