import { inLanguage } from "../language/translate.js";
import { parseBlank } from "../model/blank.js";
import type { Difference } from "../model/document.js";
import { UserError } from "../model/errors.js";
import { identityTyped } from "../model/identity.js";
import { inCyrillic, nameKey } from "../model/name-key.js";
import { sortedBy } from "../model/sort-order.js";
import { tidy } from "../model/tidy-text.js";
import { documentOnBlank } from "../register/blanks/blanks.js";
import type { Db } from "../register/db/sqlite.js";
import { documentsThenAndNow } from "../register/documents/journal-rows.js";
import { type FoundTrainee, findHolder, findTrainees } from "../register/people/search.js";
import { countHeldMatches } from "../register/rosters/held-rows.js";
import { differingAmong } from "./differing-documents.js";
import type { Session } from "./session.js";

/** What was found by some words. */
export interface Found {
  /** Of the register: the files of documents lie below it. */
  root: string;
  people: FoundTrainee[];
  /** What the documents found say otherwise than the register does now, by their numbers. */
  differing: ReadonlyMap<string, readonly Difference[]>;
  /** Held rows in which the words stand too. */
  held: number;
}

/**
 * Finds people and documents by name, IIN, registration number or blank.
 *
 * @param most how many are looked for; null for all
 * @throws UserError `nothing-to-look-for`
 */
export async function findByWords(
  { register: { db, folder }, t }: Pick<Session, "register" | "t">,
  words: readonly string[],
  most: number | null,
): Promise<Found> {
  const parts = wordsToFind(words);
  if (parts.length === 0) throw new UserError("nothing-to-look-for");
  const onBlank = await documentOnBlank(db, parseBlank(words.join(" ")));
  const sought = onBlank === null ? parts : [onBlank];
  const { language } = t;
  const found = await findPeople(db, sought, most);
  const people = sortedBy(found, (one) => inLanguage(language, one, "fullName"), language);
  const numbers = people.flatMap(({ number }) => number ?? []);
  const documents = differingAmong(await documentsThenAndNow(db, { numbers }));
  const differing = new Map(documents.map(({ number, differs }) => [number, differs]));
  return { root: folder.root, people, differing, held: await countHeldMatches(db, sought) };
}

/** Copied from a document or a roster, a number comes with its sign and a name with look-alikes. */
function wordsToFind(words: readonly string[]): string[] {
  const typed = identityTyped(words.join(" "));
  if (/^\d{12}$/.test(typed)) return [typed];
  return words
    .flatMap((word) => tidy(word).replace(/№/g, " ").split(" "))
    .map((word) => (/\p{Script=Cyrillic}/u.test(word) ? inCyrillic(word) : word))
    .filter((word) => nameKey(word) !== "");
}

/** A whole number or IIN means that one document, not the others that contain its digits. */
async function findPeople(db: Db, words: readonly string[], most: number | null) {
  const said = words.join(" ").trim();
  const holder = await findHolder(db, said);
  if (holder.length > 0) return holder;
  const found = await findTrainees(db, words, most);
  const exact = found.filter(({ iin }) => iin === said);
  return exact.length > 0 ? exact : found;
}
