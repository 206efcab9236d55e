import { join } from "node:path";
import { printedFiles } from "../../register/audit/printed-files.js";
import type { Register } from "../../register/open-register.js";
import { stateOfFile } from "./file-state.js";

/** Files for the printer that lie where they were written, but are no longer what was written. */
export async function findChangedPrints({ db, folder }: Register): Promise<string[]> {
  const printed = await printedFiles(db);
  return [...printed]
    .filter(([path, sha256]) => stateOfFile(join(folder.root, path), sha256, null) === "changed")
    .map(([path]) => path);
}
