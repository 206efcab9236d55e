import type { IsoDate } from "../model/course.js";
import type { Overrides } from "../model/override.js";
import { type Problem, type ProblemCode, problem } from "../model/problem.js";
import { faultOfIin } from "./fault-of-iin.js";
import { dateInIin } from "./iin.js";
import {
  hasMixedScript,
  hasOnlyNameCharacters,
  inNameCase,
  isComplete,
  proposeCyrillic,
} from "./name.js";
import type { NameReading, TraineeReading } from "./read-trainee.js";

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

const LONGEST_LIFE = 100;
const YOUNGEST_TRAINEE = 16;
const LONGEST_COURSE = 10_000;

const nameIsPresent: RowRule = ({ row, nameKk }) =>
  nameKk ? [] : [problem("name-missing", row, null)];

const nameHasOnlyNameCharacters: RowRule = (reading) =>
  forEachName(reading, "name-characters", ({ written }) => !hasOnlyNameCharacters(written));

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

const nameIsInNameCase: RowRule = (reading) =>
  forEachName(
    reading,
    "name-case",
    ({ written, text }) => written !== text,
    ({ text }) => ({ name: text }),
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
  if (!birthDate?.date) return [];
  if (birthDate.date > today) return [problem("birth-date-future", row, birthDate.cell)];
  const age = Number(today.slice(0, 4)) - Number(birthDate.date.slice(0, 4));
  return age > LONGEST_LIFE || age < YOUNGEST_TRAINEE
    ? [problem("birth-date-implausible", row, birthDate.cell)]
    : [];
};

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
  nameHasOnlyNameCharacters,
  nameIsComplete,
  nameIsOnePersons,
  nameHasOneScript,
  nameIsInNameCase,
  traineeIsIdentified,
  iinIsValid,
  iinZerosAreWritten,
  iinAgreesWithBirthDate,
  birthDateIsReadable,
  birthDateIsPossible,
  outcomeIsKnown,
  hoursAreNumber,
  hoursFitVolume,
];

/** Judges the Kazakh and the Russian spelling; a single spelling is judged, and blamed, once. */
function forEachName(
  { row, nameKk, nameRu }: TraineeReading,
  code: ProblemCode,
  isBroken: (name: NameReading) => boolean,
  paramsOf: (name: NameReading) => Record<string, string | number> = () => ({}),
): Problem[] {
  const names = nameKk === nameRu ? [nameKk] : [nameKk, nameRu];
  return names
    .filter((name): name is NameReading => name !== null)
    .filter(isBroken)
    .map((name) => problem(code, row, name.cell, paramsOf(name)));
}
