/** Before packing: builds, unless dist/ is of exactly these sources already. */
import { buildProgram } from "./set-up.mjs";

buildProgram();
