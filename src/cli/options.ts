import { CERTIFICATE_PAPERS, FILE_NAMES } from "../model/centre.js";
import { COURSE_KINDS } from "../model/course.js";
import { each, flag, option, required } from "./command.js";
import { choice, file, number, text } from "./plain-values.js";
import { clockPeriod, clockTime, courseCode, date, dateWithYear, documentKind } from "./values.js";

/** Who the centre is. */
export const centreData = {
  nameKk: option(text(), "option.name-kk"),
  nameRu: option(text(), "option.name-ru"),
  bin: option(text("digits"), "option.bin"),
  cityKk: option(text(), "option.city-kk"),
  cityRu: option(text(), "option.city-ru"),
  headNameKk: option(text(), "option.head-name-kk"),
  headNameRu: option(text(), "option.head-name-ru"),
  headPositionKk: option(text(), "option.head-position-kk"),
  headPositionRu: option(text(), "option.head-position-ru"),
  numberPattern: each(text("pattern"), "option.number-pattern", {
    example: '"{kind}-{year}-{number:5}"',
  }),
};

/** How the centre's documents look. */
export const lookOfDocuments = {
  certificates: option(
    choice("paper", CERTIFICATE_PAPERS, "certificate-paper"),
    "option.certificates",
  ),
  logo: option(file(), "option.logo"),
};

/** What a course is. */
export const courseData = {
  kind: option(choice("kind", COURSE_KINDS, "course-kind"), "option.kind"),
  titleKk: option(text(), "course-field.titleKk"),
  titleRu: option(text(), "course-field.titleRu"),
  specialtyKk: option(text(), "course-field.specialtyKk"),
  specialtyRu: option(text(), "course-field.specialtyRu"),
  hours: option(number(), "option.hours"),
  credits: option(number(), "course-field.credits"),
  start: option(dateWithYear(), "option.start"),
  end: option(dateWithYear(), "option.end"),
};

/** When the centre is open; the law says nothing of lunch and the time given. */
export const workingHours = {
  opening: option(clockTime(), "option.opening"),
  closing: option(clockTime(), "option.closing"),
  lunch: option(clockPeriod(), "option.lunch"),
  lunchStopsClock: option(choice("yes|no", ["yes", "no"], "yes-no"), "option.lunch-stops-clock"),
};

/** `--file-names <names>`: how the files of documents are named. */
export const fileNames = {
  fileNames: option(choice("names", FILE_NAMES, "file-names"), "option.file-names"),
};

/** Which documents of the journal are meant: of a period, a course, a kind. */
export const journalFilter = {
  from: option(date(), "option.from"),
  to: option(date(), "option.to"),
  course: option(courseCode(), "option.journal-course"),
  kind: option(documentKind(), "option.print-kind"),
};

/** What is said of the name that a duplicate is to bear. */
export const nameOnDuplicate = {
  nameKk: option(text(), "option.duplicate-name-kk"),
  nameRu: option(text(), "option.duplicate-name-ru"),
  ground: option(text(), "option.name-ground"),
  asIssued: flag("option.as-issued"),
};

/** `--reason <text>`, where an act needs one: it is kept in the journal. */
export const reason = required(text(), "option.reason");

/** `--dry-run`: shows what would happen, and does nothing. */
export const dryRun = flag("option.dry-run");

/** `--full`: a list shows identities whole, which it hides the middle of otherwise. */
export const full = flag("option.full");

/** `--passphrase-file <file>`: where the passphrase of a copy is read from. */
export const passphraseFile = option(file(), "option.passphrase-file");
