import type { IsoDate } from "../model/course.js";
import { type Overrides, type Problem, type ProblemCode, problem } from "../model/problem.js";
import { nameOfSign } from "../model/tidy-text.js";
import type { OutcomeWords } from "../model/trainee.js";
import { proposeIin, signInIin } from "./iin.js";
import {
  declinedPatronymic,
  isComplete,
  LONGEST_NAME,
  likelyName,
  wordThatIsNoName,
  wordTypedAsOne,
} from "./name.js";
import { inNameCase } from "./name-case.js";
import { areTwoPeople } from "./name-comparison.js";
import { hasMixedScript, proposeLetters, strangeSign } from "./name-letters.js";
import type { NameReading, TraineeReading } from "./trainee.js";

/** What the rules know besides the row. */
export interface CheckContext {
  today: IsoDate;
  /** The course's volume in academic hours; null while it is not known. */
  courseHours: number | null;
  /** Whom a registrar let pass which check. */
  overrides?: Overrides;
  /** What the centre says that words of outcomes mean. */
  outcomeWords?: OutcomeWords;
}

/** A rule is a statement about a row; what it returns is where the row breaks it. */
type RowRule = (reading: TraineeReading, context: CheckContext) => Problem[];

const LONGEST_LIFE = 100;
const YOUNGEST_TRAINEE = 16;
const LONGEST_COURSE = 10_000;

/** Every check of a single row, in the order in which a registrar would look. */
const RULES: Record<string, RowRule> = {
  nameIsPresent: ({ row, nameKk }) => (nameKk ? [] : [problem("name-missing", row, null)]),

  nameIsShort: (reading) =>
    namesOf(reading)
      .filter(isTooLong)
      .map(({ cell }) =>
        problem("name-characters", reading.row, cell, { variant: "long", most: LONGEST_NAME }),
      ),

  nameHasOnlyNameCharacters: (reading) =>
    forEachName(reading, "name-characters", ({ written }) => {
      const sign = strangeSign(written);
      return sign === null ? null : wordsOfSign(sign, proposeLetters(written));
    }),

  nameIsNotStruckThrough: (reading) =>
    forEachName(reading, "name-characters", ({ struckPart }) =>
      struckPart === "" ? null : { variant: "struck", struck: struckPart },
    ),

  iinIsNotStruckThrough: ({ row, source: { cells } }) =>
    cells.iin?.struckPart === undefined
      ? []
      : [problem("iin-invalid", row, cells.iin.ref, { variant: "struck" })],

  nameHasOnlyNames: (reading) =>
    forEachName(reading, "name-characters", ({ written }) => {
      const word = wordThatIsNoName(written);
      return word === null ? null : { variant: "word", word };
    }),

  namesAreWrittenApart: (reading) =>
    forEachName(reading, "name-characters", ({ written }) => {
      const word = wordTypedAsOne(written);
      return word === null ? null : { variant: "joined", word };
    }),

  nameIsNotDeclined: (reading) =>
    forEachName(reading, "name-characters", ({ written }) => {
      const word = declinedPatronymic(written);
      return word === null ? null : { variant: "declined", word };
    }),

  nameIsComplete: (reading) =>
    forEachName(reading, "name-incomplete", ({ text, hasGivenName }) =>
      hasGivenName && isComplete(text) ? null : {},
    ),

  nameIsOnePersons: (reading) =>
    forEachName(reading, "name-several", ({ people }) => (people > 1 ? {} : null)),

  nameHasOneScript: (reading) =>
    forEachName(reading, "name-mixed-script", ({ written }) =>
      hasMixedScript(written) ? { proposal: inNameCase(proposeLetters(written) ?? "") } : null,
    ),

  spellingsAreOnePersons: ({ row, nameKk, nameRu }) => {
    if (nameKk === nameRu) return [];
    const names = [nameKk, nameRu].filter((name) => name !== null && isWholeName(name));
    const [kk, ru] = names;
    return kk && ru && areTwoPeople(likelyName(kk.text), likelyName(ru.text))
      ? [problem("names-of-two-people", row, ru.cell)]
      : [];
  },

  nameIsInNameCase: (reading) =>
    forEachName(reading, "name-case", ({ written, text, doubt }) => {
      if (written === text || doubt !== null || wordThatIsNoName(written) !== null) return null;
      const likely = likelyName(written);
      return { name: likely === written ? text : inNameCase(likely) };
    }),

  nameCaseIsSure: (reading) =>
    forEachName(reading, "name-case-unclear", ({ written, text, doubt }) => {
      if (doubt === null || wordThatIsNoName(written) !== null) return null;
      const likely = likelyName(written);
      return { word: doubt, proposal: likely === written ? text : inNameCase(likely) };
    }),

  traineeIsIdentified: ({ row, iin, identityDocument }) =>
    iin || identityDocument ? [] : [problem("identity-missing", row, null)],

  iinIsValid: ({ row, iin }) => {
    if (!iin?.fault) return [];
    const code = iin.fault;
    const sign = code === "iin-invalid" ? signInIin(iin.digits) : null;
    if (sign === null) return [problem(code, row, iin.cell, { digits: iin.digits.length })];
    const proposal = proposeIin(iin.digits);
    const params =
      proposal === null ? { variant: "sign", sign } : { variant: "likely", sign, proposal };
    return [problem(code, row, iin.cell, params)];
  },

  iinZerosAreWritten: ({ row, iin }) =>
    iin?.restored ? [problem("iin-zeros-restored", row, iin.cell)] : [],

  iinAgreesWithBirthDate: ({ row, iin, birthDate }) => {
    if (!iin || !birthDate?.date || iin.fault) return [];
    return iin.date === birthDate.date ? [] : [problem("iin-birth-date", row, birthDate.cell)];
  },

  birthDateIsReadable: ({ row, birthDate }) =>
    birthDate && !birthDate.date ? [problem("birth-date-invalid", row, birthDate.cell)] : [],

  birthDateIsPossible: ({ row, birthDate }, { today }) => {
    const code = birthDate?.date ? faultOfBirthDate(birthDate.date, today) : null;
    return birthDate && code ? [problem(code, row, birthDate.cell)] : [];
  },

  /** Where the row has no birth date of its own, the digits of the IIN are all that tells the age. */
  dateInIinIsPossible: ({ row, iin, birthDate }, { today }) => {
    if (!iin || birthDate?.date || iin.fault) return [];
    const code = iin.date && faultOfBirthDate(iin.date, today);
    return code ? [problem(code, row, iin.cell, { variant: "iin" })] : [];
  },

  outcomeIsKnown: ({ row, outcome }) => {
    if (!outcome) return [problem("outcome-missing", row, null)];
    return outcome.value ? [] : [problem("outcome-unknown", row, outcome.cell)];
  },

  hoursAreNumber: ({ row, hours }) =>
    hours && (hours.value === null || hours.value > LONGEST_COURSE)
      ? [problem("hours-invalid", row, hours.cell)]
      : [],

  hoursFitVolume: ({ row, hours, outcome }, { courseHours }) => {
    if (hours?.value == null || hours.value > LONGEST_COURSE || courseHours === null) return [];
    const params = { hours: hours.value, volume: courseHours };
    if (hours.value > courseHours) return [problem("hours-over", row, hours.cell, params)];
    return outcome?.value === "completed" && hours.value < courseHours
      ? [problem("hours-short", row, hours.cell, params)]
      : [];
  },
};

export const ROW_RULES: readonly RowRule[] = Object.values(RULES);

function faultOfBirthDate(
  date: IsoDate,
  today: IsoDate,
): "birth-date-future" | "birth-date-implausible" | null {
  if (date > today) return "birth-date-future";
  const age = Number(today.slice(0, 4)) - Number(date.slice(0, 4));
  return age > LONGEST_LIFE || age < YOUNGEST_TRAINEE ? "birth-date-implausible" : null;
}

/**
 * Judges each spelling that is no longer than a name is: of a page of text nothing more is said.
 *
 * @param judge tells what the words of the finding need; null where there is nothing to find
 */
function forEachName(
  reading: TraineeReading,
  code: ProblemCode,
  judge: (name: NameReading) => Problem["params"] | null,
): Problem[] {
  return namesOf(reading).flatMap((name) => {
    if (name.isOrdinary || isTooLong(name)) return [];
    const params = judge(name);
    return params ? problem(code, reading.row, name.cell, params) : [];
  });
}

/** What the words about a character that no name has need; what is not seen is named by its number. */
function wordsOfSign(sign: string, proposal: string | null): Problem["params"] {
  const named = nameOfSign(sign);
  if (proposal !== null) {
    return { variant: "letter", sign: named, proposal: inNameCase(proposal) };
  }
  if (named !== sign) return { variant: "unseen", sign: named };
  return /\p{L}/u.test(sign) ? { variant: "foreign", sign } : { sign };
}

/** The Kazakh and the Russian spelling; a single spelling is judged, and blamed, once. */
function namesOf({ nameKk, nameRu }: TraineeReading): NameReading[] {
  if (nameKk === nameRu) return nameKk === null ? [] : [nameKk];
  return [nameKk, nameRu].filter((name) => name !== null);
}

/** What is not complete, or of several people, is told so, and compared with nothing. */
function isWholeName(name: NameReading): boolean {
  return !isTooLong(name) && name.people === 1 && name.hasGivenName && isComplete(name.text);
}

function isTooLong({ written }: NameReading): boolean {
  return written.length > LONGEST_NAME;
}
