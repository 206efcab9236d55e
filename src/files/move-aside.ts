import { extname } from "node:path";
import { renamePatiently } from "./rename-patiently.js";
import { explainWriteError } from "./write-error.js";

/**
 * Gives a file another name beside its own, which says when: nothing is overwritten.
 *
 * @returns the path where it lies now, `3-2026-00001.2026-03-16T04-05-06-789Z.old.docx`
 * @throws UserError what `explainWriteError` makes of the system's failure
 */
export function moveAside(path: string, moment: Date): string {
  const stamp = moment.toISOString().replace(/[:.]/g, "-");
  const ending = extname(path);
  const kept = `${path.slice(0, path.length - ending.length)}.${stamp}.old${ending}`;
  try {
    renamePatiently(path, kept);
  } catch (error) {
    throw explainWriteError(error, path);
  }
  return kept;
}

/** Whether a file has the name that `moveAside` gives. */
export function isMovedAside(name: string): boolean {
  return /\.\d{4}-\d\d-\d\dT[\d-]+Z\.old(?:\.\w+)?$/.test(name);
}
