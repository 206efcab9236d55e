/** Registers of made-up people to measure with. */
import { join } from "node:path";
import { root } from "../scripts/set-up.mjs";
import { writeRoster } from "./write-roster.mjs";

export const BINARY = join(root, "bin", "kualik.js");
export const COURSE_CODE = "AT-BENCH";

const CENTRE = {
  "name-ru": "Центр",
  "city-ru": "Астана",
  "head-name-ru": "А. Б. Серикова",
  "head-position-ru": "Руководитель",
};
const COURSE = {
  course: COURSE_CODE,
  kind: "advanced-training",
  "title-ru": "Тема",
  hours: "60",
  start: "2026-03-02",
  end: "2026-03-13",
};

/** Makes a register. @param measure from `measurer` */
export function makeRegister(measure, register) {
  measure([BINARY, "init", register, "--yes", ...flags(CENTRE)]);
}

/** Imports a roster as the course `COURSE_CODE`. @returns how long it took, see `measurer` */
export function importAsCourse(measure, register, file) {
  return measure([
    BINARY,
    "--register",
    register,
    "import",
    file,
    "--yes",
    "--json",
    ...flags(COURSE),
  ]);
}

/** Far below what one file may hold. */
const PEOPLE_A_ROSTER = 50_000;

/** A register with this many people on the course `COURSE_CODE`. */
export function registerOf(measure, folder, people) {
  const register = join(folder, `register-${people}`);
  makeRegister(measure, register);
  for (let first = 0; first < people; first += PEOPLE_A_ROSTER) {
    const roster = join(folder, `roster-${people}-${first}.csv`);
    writeRoster(roster, Math.min(PEOPLE_A_ROSTER, people - first), COURSE_CODE, first);
    importAsCourse(measure, register, roster);
  }
  return register;
}

function flags(options) {
  return Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
}
