import { type RecordedFile, writeRecordedFiles } from "../files/write-aside.js";
import { dateInKazakhstan } from "../language/dates.js";
import type { Translate } from "../language/translate.js";
import type { IsoDate } from "../model/course.js";
import { UserError } from "../model/errors.js";
import type { ActName } from "../model/journal.js";
import type { Register } from "../register/db/open-register.js";
import { type Act, addJournalEntry, type EntryDetails } from "../register/journal/entries.js";

/**
 * How a use case speaks with whoever started it, and who that is. It knows no screen: a terminal, a menu
 * or a test answers.
 */
export interface Ports {
  /** Who acts: the operating system's user. */
  operator: string;
  now(): Date;
  /** Words for a document or an error, and for what is told and asked. */
  t: Translate;
  /** Says what whoever is there should know: a remark, a warning, what is done by the way. */
  tell(sentence: string): void;
  /**
   * Asks before something that a person is to have seen; true where there is nothing to ask.
   *
   * @param act what cannot be undone is not agreed to by Enter alone
   * @throws UserError `nobody-to-ask` where nobody is there to answer
   */
  confirm(question: string, act?: "irreversible"): Promise<boolean>;
  /** Whether somebody is there who is shown what will be done, and asked. */
  isAsked: boolean;
  /**
   * Shows what is being done and how far it is; `step` after each, `end` at the end.
   *
   * @param total 0 where steps cannot be counted
   */
  progress(label: string, total: number): { step(): void; end(): void };
}

/** What a use case works with. */
export interface Session extends Ports {
  register: Register;
  /** Hashes of what a command made that was cut off, and what this run has brought to its end. */
  finished?: ReadonlySet<string>;
}

/**
 * Whether it was this act that was cut off and is brought to its end now, which is said: who asks for it
 * once more is told what it came to, not that it is done already.
 *
 * @param files of what the act made or annulled
 */
export function isFinished(
  { t, tell, finished }: Pick<Session, "t" | "tell" | "finished">,
  ...files: { sha256: string }[]
): boolean {
  const isSame = files.some(({ sha256 }) => finished?.has(sha256));
  if (isSame) tell(t("said.cut-off-same"));
  return isSame;
}

/** Shows what is being done while it lasts, where steps cannot be counted. */
export async function whileShown<Result>(
  { progress }: Pick<Ports, "progress">,
  label: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const { end } = progress(label, 0);
  return work().finally(end);
}

/** Goes through what a long work is about, one after the other, and shows how far it is. */
export function* stepByStep<Item>(
  { progress }: Pick<Ports, "progress">,
  label: string,
  items: readonly Item[],
): Generator<Item> {
  const { step, end } = progress(label, items.length);
  try {
    for (const item of items) {
      yield item;
      step();
    }
  } finally {
    end();
  }
}

/** The stamp of an act done now. */
export function actOf({ operator, now }: Pick<Ports, "operator" | "now">): Act {
  return { operator, at: now().toISOString() };
}

const MOST_TRIES = 5;

/**
 * Does what was decided by the register as it was read; where somebody else has changed what matters to
 * it meanwhile, it is decided anew, unless a person has seen what was decided before.
 *
 * @param work enters all of it or nothing; `tries` counts from 1
 * @throws UserError whatever `work` throws, `register-changed` in the end
 */
export async function decidingAnew<Result>(
  hasSeen: boolean,
  work: (tries: number) => Promise<Result>,
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work(tries);
    } catch (error) {
      const isChanged = error instanceof UserError && error.code === "register-changed";
      if (!isChanged || hasSeen || tries === MOST_TRIES) throw error;
    }
  }
}

/** Today's date in Kazakhstan, wherever the computer thinks it is. */
export function todayOf({ now }: Pick<Ports, "now">): IsoDate {
  return dateInKazakhstan(now());
}

/** A file that something of the register is written to. */
export interface FileToWrite<Content extends unknown[]> {
  /** Absolute. */
  path: string;
  render(...content: Content): Promise<Uint8Array>;
}

/**
 * Writes a file, and into the journal that this was done.
 *
 * @throws UserError as `writeRecordedFiles`
 */
export async function writeRecorded(
  session: Session,
  file: RecordedFile,
  ...[act, subject, details]: [act: ActName, subject: string, details: EntryDetails]
): Promise<void> {
  await writeRecordedFiles([file], () =>
    addJournalEntry(session.register.db, actOf(session), act, subject, details),
  );
}
