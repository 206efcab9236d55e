import type { Translate } from "../language/translate.js";

/**
 * One kind of thing that a person gives to a command: a date, a course, a document's number. What is
 * particular to a kind (how it is read, what else is said of it) stands in its own file of `values/`.
 */
export interface Value<Read> {
  /** Its place in help: `date` is shown as `--date <date>`. */
  place: string;
  /** What the text means; null where it cannot mean anything. */
  parse(text: string): Read | null;
  /** What would have been right, said where `parse` found nothing. */
  expected?(t: Translate): string;
  /** The only texts it takes, where they can be listed. */
  choices?: readonly string[];
}
