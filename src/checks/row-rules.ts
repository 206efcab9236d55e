import type { IsoDate } from "../model/course.js";
import { type Overrides, type Problem, type ProblemCode, problem } from "../model/problem.js";
import { dateInIin, faultOfIin } from "./iin.js";
import {
  hasMixedScript,
  hasOnlyNameCharacters,
  inNameCase,
  isComplete,
  likelyName,
  proposeCyrillic,
  wordThatIsNoName,
  wordTypedAsOne,
} from "./name.js";
import { areTwoPeople } from "./name-comparison.js";
import type { NameReading, TraineeReading } from "./trainee.js";

/** What the rules know besides the row. */
export interface CheckContext {
  today: IsoDate;
  /** The course's volume in academic hours; null while it is not known. */
  courseHours: number | null;
  /** Whom a registrar let pass which check. */
  overrides?: Overrides;
}

/** A rule is a statement about a row; what it returns is where the row breaks it. */
export type RowRule = (reading: TraineeReading, context: CheckContext) => Problem[];

const LONGEST_NAME = 150;
const LONGEST_LIFE = 100;
const YOUNGEST_TRAINEE = 16;
const LONGEST_COURSE = 10_000;

const nameIsPresent: RowRule = ({ row, nameKk }) =>
  nameKk ? [] : [problem("name-missing", row, null)];

const nameIsShort: RowRule = (reading) =>
  namesOf(reading)
    .filter(isTooLong)
    .map(({ cell }) =>
      problem("name-characters", reading.row, cell, { variant: "long", most: LONGEST_NAME }),
    );

const nameHasOnlyNameCharacters: RowRule = (reading) =>
  forEachName(reading, "name-characters", ({ written }) => !hasOnlyNameCharacters(written));

const nameHasOnlyNames: RowRule = (reading) =>
  forEachName(
    reading,
    "name-characters",
    ({ written }) => wordThatIsNoName(written) !== null,
    ({ written }) => ({ variant: "word", word: wordThatIsNoName(written) ?? "" }),
  );

const namesAreWrittenApart: RowRule = (reading) =>
  forEachName(
    reading,
    "name-characters",
    ({ written }) => wordTypedAsOne(written) !== null,
    ({ written }) => ({ variant: "joined", word: wordTypedAsOne(written) ?? "" }),
  );

const nameIsComplete: RowRule = (reading) =>
  forEachName(
    reading,
    "name-incomplete",
    ({ text, hasGivenName }) => !hasGivenName || !isComplete(text),
  );

const nameIsOnePersons: RowRule = (reading) =>
  forEachName(reading, "name-several", ({ people }) => people > 1);

const nameHasOneScript: RowRule = (reading) =>
  forEachName(
    reading,
    "name-mixed-script",
    ({ written }) => hasMixedScript(written),
    ({ written }) => ({ proposal: inNameCase(proposeCyrillic(written) ?? "") }),
  );

const spellingsAreOnePersons: RowRule = ({ row, nameKk, nameRu }) => {
  const names = [nameKk, nameRu].filter((name) => name !== null && isWholeName(name));
  const [kk, ru] = names;
  return kk && ru && areTwoPeople(likelyName(kk.text), likelyName(ru.text))
    ? [problem("names-of-two-people", row, ru.cell)]
    : [];
};

const nameIsInNameCase: RowRule = (reading) =>
  forEachName(
    reading,
    "name-case",
    ({ written, text }) => written !== text && wordThatIsNoName(written) === null,
    ({ written }) => ({ name: inNameCase(likelyName(written)) }),
  );

const traineeIsIdentified: RowRule = ({ row, iin, identityDocument }) =>
  iin || identityDocument ? [] : [problem("identity-missing", row, null)];

const iinIsValid: RowRule = ({ row, iin }) => {
  if (!iin) return [];
  const code = faultOfIin(iin.digits);
  return code ? [problem(code, row, iin.cell, { digits: iin.digits.length })] : [];
};

const iinZerosAreWritten: RowRule = ({ row, iin }) =>
  iin?.restored ? [problem("iin-zeros-restored", row, iin.cell)] : [];

const iinAgreesWithBirthDate: RowRule = ({ row, iin, birthDate }) => {
  if (!iin || !birthDate?.date || faultOfIin(iin.digits)) return [];
  return dateInIin(iin.digits) === birthDate.date
    ? []
    : [problem("iin-birth-date", row, birthDate.cell)];
};

const birthDateIsReadable: RowRule = ({ row, birthDate }) =>
  birthDate && !birthDate.date ? [problem("birth-date-invalid", row, birthDate.cell)] : [];

const birthDateIsPossible: RowRule = ({ row, birthDate }, { today }) => {
  const code = birthDate?.date ? faultOfBirthDate(birthDate.date, today) : null;
  return birthDate && code ? [problem(code, row, birthDate.cell)] : [];
};

/** Where the row has no birth date of its own, the digits of the IIN are all that tells the age. */
const dateInIinIsPossible: RowRule = ({ row, iin, birthDate }, { today }) => {
  if (!iin || birthDate?.date || faultOfIin(iin.digits)) return [];
  const date = dateInIin(iin.digits);
  const code = date && faultOfBirthDate(date, today);
  return code ? [problem(code, row, iin.cell, { variant: "iin" })] : [];
};

function faultOfBirthDate(
  date: IsoDate,
  today: IsoDate,
): "birth-date-future" | "birth-date-implausible" | null {
  if (date > today) return "birth-date-future";
  const age = Number(today.slice(0, 4)) - Number(date.slice(0, 4));
  return age > LONGEST_LIFE || age < YOUNGEST_TRAINEE ? "birth-date-implausible" : null;
}

const outcomeIsKnown: RowRule = ({ row, outcome }) => {
  if (!outcome) return [problem("outcome-missing", row, null)];
  return outcome.value ? [] : [problem("outcome-unknown", row, outcome.cell)];
};

const hoursAreNumber: RowRule = ({ row, hours }) =>
  hours && (hours.value === null || hours.value > LONGEST_COURSE)
    ? [problem("hours-invalid", row, hours.cell)]
    : [];

const hoursFitVolume: RowRule = ({ row, hours, outcome }, { courseHours }) => {
  if (hours?.value == null || hours.value > LONGEST_COURSE || courseHours === null) return [];
  const params = { hours: hours.value, volume: courseHours };
  if (hours.value > courseHours) return [problem("hours-over", row, hours.cell, params)];
  return outcome?.value === "completed" && hours.value < courseHours
    ? [problem("hours-short", row, hours.cell, params)]
    : [];
};

/** Every check of a single row, in the order in which a registrar would look. */
export const ROW_RULES: readonly RowRule[] = [
  nameIsPresent,
  nameIsShort,
  nameHasOnlyNameCharacters,
  nameHasOnlyNames,
  namesAreWrittenApart,
  nameIsComplete,
  nameIsOnePersons,
  nameHasOneScript,
  spellingsAreOnePersons,
  nameIsInNameCase,
  traineeIsIdentified,
  iinIsValid,
  iinZerosAreWritten,
  iinAgreesWithBirthDate,
  birthDateIsReadable,
  birthDateIsPossible,
  dateInIinIsPossible,
  outcomeIsKnown,
  hoursAreNumber,
  hoursFitVolume,
];

/** Judges each spelling that is no longer than a name is: of a page of text nothing more is said. */
function forEachName(
  reading: TraineeReading,
  code: ProblemCode,
  isBroken: (name: NameReading) => boolean,
  paramsOf: (name: NameReading) => Record<string, string | number> = () => ({}),
): Problem[] {
  return namesOf(reading)
    .filter((name) => !isTooLong(name) && isBroken(name))
    .map((name) => problem(code, reading.row, name.cell, paramsOf(name)));
}

/** The Kazakh and the Russian spelling; a single spelling is judged, and blamed, once. */
function namesOf({ nameKk, nameRu }: TraineeReading): NameReading[] {
  const names = nameKk === nameRu ? [nameKk] : [nameKk, nameRu];
  return names.filter((name) => name !== null);
}

/** What is not complete, or of several people, is told so, and compared with nothing. */
function isWholeName(name: NameReading): boolean {
  return !isTooLong(name) && name.people === 1 && name.hasGivenName && isComplete(name.text);
}

function isTooLong({ written }: NameReading): boolean {
  return written.length > LONGEST_NAME;
}
