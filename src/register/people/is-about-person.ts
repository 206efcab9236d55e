import type { EntryDetails } from "../journal/journal-entries.js";

/**
 * Whether the subject of an act is the key of one of the register's people: a correction after issue
 * is one of a person or one of a course.
 */
export function isAboutPerson(act: string, details: EntryDetails): boolean {
  return act === "trainee" || (act === "correction" && details.of === "trainee");
}
