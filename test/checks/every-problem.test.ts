import { describe, expect, test } from "vitest";
import { checkAgainstRegister } from "../../src/checks/check-against-register.js";
import { checkOtherCourses, holdDropped, holdNamesakes } from "../../src/checks/course-places.js";
import { findSimilarPeople, findStrangers } from "../../src/checks/strangers.js";
import { nameKey } from "../../src/model/name-key.js";
import { PROBLEM_SEVERITIES, type ProblemCode } from "../../src/model/problem.js";
import type { KnownTrainee, PersonOnCourse, PersonRecord } from "../../src/model/trainee.js";
import { ALSO_CLEAN, type Cells, CLEAN, CONTEXT, check, codesOf, recordOf } from "./build-rows.js";

/** Rows of which the last one gets the code, and what the register knows of its person. */
interface Situation {
  rows: Cells[];
  known?: KnownTrainee;
  /** People on the course whom the roster does not bring. */
  absent?: PersonOnCourse[];
  /** A place in another course that is most likely the same. */
  elsewhere?: PersonRecord;
  /** Somebody of the register with the name. */
  namesake?: PersonRecord;
  /** Whether a registrar took the person off this course before. */
  dropped?: boolean;
}

const { fullName, iin, outcome } = CLEAN;
const KNOWN: KnownTrainee = {
  identityKey: `iin:${iin}`,
  documentKey: null,
  record: recordOf(fullName),
  isDocumented: false,
  enrolment: null,
};
const NAMESAKE: PersonOnCourse = {
  ...recordOf(fullName),
  iin: "690201420677",
  identityKey: "iin:690201420677",
  documentKey: null,
  nameKeys: [nameKey(fullName)],
};
const ENROLMENT = {
  courseCode: "AT-1",
  fullNameKk: fullName,
  fullNameRu: fullName,
  outcome: "completed",
  hoursAttended: null,
  number: null,
} as const;

const SITUATIONS: Record<ProblemCode, Situation> = {
  "name-missing": { rows: [{ iin, outcome }] },
  "name-incomplete": { rows: [{ ...CLEAN, fullName: "Ахметова" }] },
  "name-characters": { rows: [{ ...CLEAN, fullName: "Ахметова Айг2үл" }] },
  "name-mixed-script": { rows: [{ ...CLEAN, fullName: "Ахметова Aйгүл" }] },
  "names-of-two-people": {
    rows: [{ iin, outcome, fullNameKk: fullName, fullNameRu: "Иванова Мария Петровна" }],
  },
  "name-several": { rows: [{ ...CLEAN, fullName: "Иванов Иван\nПетров Пётр" }] },
  "name-case": { rows: [{ ...CLEAN, fullName: "АХМЕТОВА АЙГҮЛ" }] },
  "name-case-unclear": { rows: [{ ...CLEAN, fullName: "КИМ ДЕ УН" }] },
  "identity-missing": { rows: [{ fullName, outcome }] },
  "iin-length": { rows: [{ ...CLEAN, iin: "8410144055" }] },
  "iin-check-digit": { rows: [{ ...CLEAN, iin: "841014405585" }] },
  "iin-invalid": { rows: [{ ...CLEAN, iin: "990940003030" }] },
  "iin-exponent": { rows: [{ ...CLEAN, iin: "8.41014E+11" }] },
  "iin-zeros-restored": { rows: [{ ...CLEAN, iin: "20601645406" }] },
  "iin-birth-date": { rows: [{ ...CLEAN, birthDate: date("1984-10-15") }] },
  "birth-date-invalid": { rows: [{ ...CLEAN, birthDate: "осенью" }] },
  "birth-date-future": { rows: [{ ...CLEAN, birthDate: date("2026-03-17") }] },
  "birth-date-implausible": {
    rows: [{ ...CLEAN, iin: "", identityDocument: "N12345678", birthDate: date("2016-01-01") }],
  },
  "outcome-missing": { rows: [{ fullName, iin }] },
  "outcome-unknown": { rows: [{ ...CLEAN, outcome: "возможно" }] },
  "hours-invalid": { rows: [{ ...CLEAN, hours: "сто двадцать" }] },
  "hours-short": { rows: [{ ...CLEAN, hours: "119" }] },
  "hours-over": { rows: [{ ...CLEAN, hours: "121" }] },
  "repeated-in-roster": { rows: [CLEAN, ALSO_CLEAN, CLEAN] },
  "iin-conflict": { rows: [CLEAN, { ...ALSO_CLEAN, iin }] },
  "similar-in-roster": { rows: [CLEAN, ALSO_CLEAN, { ...CLEAN, iin: "841014419586" }] },
  "register-name-differs": {
    rows: [CLEAN],
    known: {
      ...KNOWN,
      record: recordOf("Оспанова Жанар"),
    },
  },
  "register-family-name-differs": {
    rows: [CLEAN],
    known: { ...KNOWN, record: recordOf("Оспанова Айгүл Серікқызы") },
  },
  "register-spelling-differs": {
    rows: [CLEAN],
    known: { ...KNOWN, record: recordOf("Ахметова Айгұл Серікқызы") },
  },
  "register-birth-date-differs": {
    rows: [{ ...CLEAN, birthDate: date("1984-10-14") }],
    known: { ...KNOWN, record: { ...recordOf(fullName), birthDate: "1984-10-15" } },
  },
  "register-similar-person": {
    rows: [CLEAN],
    namesake: { ...recordOf(fullName), iin: null, birthDate: "1984-10-14" },
  },
  "register-namesake": { rows: [CLEAN], namesake: { ...recordOf(fullName), iin: "690201420677" } },
  "dropped-before": { rows: [CLEAN], dropped: true },
  "namesake-on-course": { rows: [CLEAN], absent: [NAMESAKE] },
  "already-enrolled": { rows: [CLEAN], known: { ...KNOWN, enrolment: ENROLMENT } },
  "already-documented": {
    rows: [CLEAN],
    known: { ...KNOWN, enrolment: { ...ENROLMENT, number: "3-2026-00001" } },
  },
  "enrolment-updated": {
    rows: [CLEAN],
    known: { ...KNOWN, enrolment: { ...ENROLMENT, outcome: "not-completed" } },
  },
  "already-issued": {
    rows: [CLEAN],
    known: {
      ...KNOWN,
      enrolment: { ...ENROLMENT, outcome: "not-completed", number: "3-2026-00001" },
    },
  },
  "course-documented-elsewhere": {
    rows: [CLEAN],
    known: KNOWN,
    elsewhere: { ...recordOf(fullName), courseCode: "AT-2", number: "3-2026-00001" },
  },
};

function date(iso: string) {
  return { text: iso, date: iso };
}

function decide({ rows, known, absent = [], elsewhere, namesake, dropped }: Situation) {
  const key = `iin:${iin}`;
  const register = new Map(known ? [[key, known]] : []);
  const courses = new Map(elsewhere ? [[key, elsewhere]] : []);
  const compared = checkAgainstRegister(check(rows, CONTEXT), register);
  const drops = dropped ? [[key, { at: "2026-03-16T00:00:00Z", reason: "болезнь" }] as const] : [];
  const back = holdDropped(compared, { people: new Map(drops), rows: new Map() });
  const named = holdNamesakes(checkOtherCourses(back, courses), absent);
  const person = namesake && {
    identityKey: "document:OTHER",
    documentKey: "document:OTHER",
    record: namesake,
    isDocumented: false,
  };
  const byName = new Map(person ? [[nameKey(fullName), [person]]] : []);
  const lookup = { byName, byIin: new Map(), known: register };
  const last = findSimilarPeople(named, findStrangers(named, register), lookup).at(-1);
  return last && { outcome: last.outcome, codes: codesOf(last.problems) };
}

describe("every problem can be met, alone, and holds the row as its severity says", () => {
  test.each(Object.entries(SITUATIONS))("%s", (code, situation) => {
    const severity = PROBLEM_SEVERITIES[code as ProblemCode];
    expect(decide(situation)).toEqual({
      outcome: severity === "error" ? "hold" : "accept",
      codes: [code],
    });
  });

  test("the table has every code", () => {
    expect(Object.keys(SITUATIONS).sort()).toEqual(Object.keys(PROBLEM_SEVERITIES).sort());
  });

  test("a clean row has none", () => {
    expect(decide({ rows: [CLEAN] })).toEqual({ outcome: "accept", codes: [] });
  });
});
