import { renameSync } from "node:fs";
import { basename, extname } from "node:path";
import { UserError } from "../model/errors.js";

/**
 * Gives a file another name beside its own, which says when: nothing is overwritten.
 *
 * @returns the path where it lies now, `3-2026-00001.2026-03-16T04-05-06-789Z.old.docx`
 * @throws UserError `file-not-writable`
 */
export function moveAside(path: string, moment: Date): string {
  const stamp = moment.toISOString().replace(/[:.]/g, "-");
  const ending = extname(path);
  const kept = `${path.slice(0, path.length - ending.length)}.${stamp}.old${ending}`;
  try {
    renameSync(path, kept);
  } catch (error) {
    throw new UserError("file-not-writable", { file: basename(path) }, error);
  }
  return kept;
}

/** Whether a file has the name that `moveAside` gives. */
export function isMovedAside(name: string): boolean {
  return /\.\d{4}-\d\d-\d\dT[\d-]+Z\.old(?:\.\w+)?$/.test(name);
}
