/** `npm run pictures`: makes the pictures of the guides anew, from real runs of the program. */
import { buildProgram, install, runTests } from "./set-up.mjs";

install();
buildProgram();
// The questions are in colour where the environment says so, whatever the screen is.
process.env.FORCE_COLOR = "1";
process.env.UPDATE_PICTURES = "1";
delete process.env.NO_COLOR;
runTests("test/docs/pictures.test.ts");
