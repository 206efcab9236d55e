import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

/** What rosters are called; what is in a file is told by its content alone. */
const ROSTER = /\.(?:xlsx|xlsm|xls|ods|docx|csv|txt|tsv)$/i;

/** Whether a file is called like a roster; a program that has one open puts a file of its own beside it. */
export function isCalledRoster(name: string): boolean {
  return ROSTER.test(name) && !/^(?:~\$|\.)/.test(name);
}

/** Files that are meant by what was typed. */
export interface FilesMeant {
  paths: string[];
  /** Whether several were named, or a folder, however many are in it. */
  areSeveral: boolean;
}

/**
 * The files that are meant: as they were named, and those in a folder that are called like rosters, by
 * their names. A path that was typed without quotes comes in pieces.
 */
export function filesMeant(cwd: string, said: readonly string[]): FilesMeant {
  const whole = resolve(cwd, said.join(" "));
  const arePieces =
    said.length > 1 && existsSync(whole) && !said.every((one) => existsSync(resolve(cwd, one)));
  const named = arePieces ? [whole] : said.map((one) => resolve(cwd, one));
  const hasFolder = named.some(isFolder);
  const paths = named.flatMap((path) => (isFolder(path) ? rostersIn(path) : [path]));
  return { paths: [...new Set(paths)], areSeveral: hasFolder || named.length > 1 };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function rostersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && isCalledRoster(entry.name))
    .map(({ name }) => name)
    .sort(new Intl.Collator("ru", { numeric: true }).compare)
    .map((name) => join(folder, name));
}
