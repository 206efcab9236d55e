import type { Computer } from "../files/find-libreoffice.js";
import { dateInKazakhstan } from "../language/date-in-kazakhstan.js";
import type { Translate } from "../language/translate.js";
import type { IsoDate } from "../model/course.js";
import type { Screen } from "../ui/screen.js";
import type { Signals } from "../ui/until-interrupted.js";

/**
 * What a command works with, wired once by `main`: nothing below reads the clock, the environment
 * or the process.
 */
export interface Context {
  t: Translate;
  screen: Screen;
  now(): Date;
  /** Operating-system user. */
  operator: string;
  cwd: string;
  /** Where other programs are found. */
  computer: Computer;
  /** Tells when somebody stops the command. */
  signals: Signals;
  /** Folder from `--register` or `KUALIK_REGISTER`. */
  registerName: string | null;
}

/** Exit codes: done as asked; failed, or a checking command found something; wrong usage. */
export const DONE = 0;
export const FAILED = 1;
export const WRONG_USAGE = 2;

/** Today's date in Kazakhstan, wherever the computer thinks it is. */
export function today({ now }: Pick<Context, "now">): IsoDate {
  return dateInKazakhstan(now());
}
