/** `npm run lint`: Biome looks at everything, then TypeScript. Nothing is changed. */
import { join } from "node:path";
import { install, root, run } from "./set-up.mjs";

install();
run(process.execPath, [join(root, "node_modules/@biomejs/biome/bin/biome"), "ci", "."]);
run(process.execPath, [join(root, "node_modules/typescript/bin/tsc")]);
