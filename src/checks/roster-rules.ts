import type { IsoDate } from "../model/course.js";
import { nameKey } from "../model/name-key.js";
import { type Problem, type ProblemCode, problem } from "../model/problem.js";
import type { PersonKeys } from "../model/trainee.js";
import { isSlipOf } from "./iin.js";
import { likelyName } from "./name.js";
import type { TraineeReading } from "./trainee.js";

/** A row with whom it speaks of. */
export interface IdentifiedReading {
  reading: TraineeReading;
  person: PersonKeys;
}

/** A rule about the roster as a whole: it sees every row and may blame any of them. */
type RosterRule = (rows: readonly IdentifiedReading[]) => Problem[];

/**
 * Each person stands in a roster once, and one IIN belongs to one person. Of rows that say the same
 * the first counts; where they say different things of one person, nobody knows which is right.
 */
const eachPersonAppearsOnce: RosterRule = (rows) => {
  const firstWith = new Map<string, IdentifiedReading>();
  const contradicted = new Set<IdentifiedReading>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const keys = keysOf(row);
    const first = keys.flatMap((key) => firstWith.get(key) ?? [])[0];
    if (first) problems.push(...repetition(first, row, contradicted));
    for (const key of keys) if (!firstWith.has(key)) firstWith.set(key, row);
  }
  return problems;
};

function repetition(
  first: IdentifiedReading,
  row: IdentifiedReading,
  contradicted: Set<IdentifiedReading>,
): Problem[] {
  if (first.person.nameKey !== row.person.nameKey) return [pointing(row, "iin-conflict", first)];
  if (saysTheSame(first.reading, row.reading)) {
    return [pointing(row, "repeated-in-roster", first)];
  }
  const found = [pointing(row, "repeated-in-roster", first, { variant: "contradicts" })];
  if (!contradicted.has(first)) {
    found.push(pointing(first, "repeated-in-roster", row, { variant: "contradicts" }));
    contradicted.add(first);
  }
  return found;
}

/** What one of the two leaves blank is no contradiction. */
function saysTheSame(one: TraineeReading, other: TraineeReading): boolean {
  return (
    agree(one.outcome?.value, other.outcome?.value) &&
    agree(one.hours?.value, other.hours?.value) &&
    agree(one.birthDate?.date, other.birthDate?.date)
  );
}

function agree<Value>(one: Value, other: Value): boolean {
  return one == null || other == null || one === other;
}

/**
 * Nobody stands in a roster a second time with a slip in the IIN, or with a passport for it: of two
 * rows with the same name and the same birth date, or nearly the same IIN, the later one is doubted.
 * Namesakes with different birth dates pass. An IIN that is wrong in itself is compared with nobody's, a
 * row without any identity neither.
 */
const nobodyAppearsTwiceByOtherKeys: RosterRule = (rows) => {
  const bearers = rows.flatMap((row) =>
    row.person.identityKey === null ? [] : { bearer: bearerOf(row), names: nameKeysOf(row) },
  );
  const namesakes = new Map(
    namesBorneTwice(bearers).map((name) => [name, new Map<string, Bearer[]>()] as const),
  );
  return bearers.flatMap(({ bearer, names }) => {
    const met = names.flatMap((name) => namesakes.get(name) ?? []);
    if (met.length === 0) return [];
    const marks = marksOf(bearer);
    const similar = bearerLike(bearer, marks, met);
    for (const ofName of met) for (const mark of marks) noteBearer(ofName, mark, bearer);
    return similar ? [pointing(bearer.row, "similar-in-roster", similar.row)] : [];
  });
};

function namesBorneTwice(bearers: readonly { names: readonly string[] }[]): string[] {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { names } of bearers) {
    for (const name of names) (once.has(name) ? twice : once).add(name);
  }
  return [...twice];
}

function bearerLike(
  bearer: Bearer,
  marks: readonly string[],
  met: readonly ReadonlyMap<string, Bearer[]>[],
): Bearer | undefined {
  for (const ofName of met) {
    for (const mark of marks) {
      const other = ofName.get(mark)?.find((one) => isSimilar(one, bearer));
      if (other) return other;
    }
  }
  return undefined;
}

/** Of rows that say the same of somebody the first is enough to compare with. */
function noteBearer(bearersWith: Map<string, Bearer[]>, mark: string, bearer: Bearer): void {
  const others = bearersWith.get(mark);
  if (!others) bearersWith.set(mark, [bearer]);
  else if (!others.some((other) => saysTheSameOfWhom(other, bearer))) others.push(bearer);
}

function saysTheSameOfWhom(one: Bearer, other: Bearer): boolean {
  return (
    one.iin === other.iin &&
    one.birthDate === other.birthDate &&
    one.keys.length === other.keys.length &&
    one.keys.every((key, at) => key === other.keys[at])
  );
}

/** A bearer of a name, with what is compared of namesakes: a long roster has many. */
interface Bearer {
  row: IdentifiedReading;
  keys: string[];
  iin: string | null;
  /** As the roster says, else as the IIN spells it. */
  birthDate: IsoDate | null;
}

/**
 * What two bearers must share one of, for a common name in a long roster has too many to compare each
 * with each: the birth date, or a third of the IIN, since a slip touches two thirds at most.
 */
function marksOf({ birthDate, iin }: Bearer): string[] {
  const thirds = iin?.match(/\d{4}/g) ?? [];
  const marks = thirds.map((digits, index) => `|${index}:${digits}`);
  return birthDate === null ? marks : [...marks, `|${birthDate}`];
}

function bearerOf(row: IdentifiedReading): Bearer {
  const { reading } = row;
  return {
    row,
    keys: keysOf(row),
    iin: reading.iin?.digits ?? null,
    birthDate: reading.birthDate?.date ?? reading.iin?.date ?? null,
  };
}

function isSimilar(one: Bearer, other: Bearer): boolean {
  const isSlip = one.iin !== null && other.iin !== null && isSlipOf(other.iin, one.iin, 2);
  const isSameDate = one.birthDate !== null && one.birthDate === other.birthDate;
  return (isSlip || isSameDate) && !one.keys.some((key) => other.keys.includes(key));
}

function nameKeysOf({ reading: { nameKk, nameRu }, person }: IdentifiedReading): string[] {
  const other = nameKk === nameRu || !nameKk ? null : nameKey(likelyName(nameKk.text));
  return [...new Set([person.nameKey, other])].filter((key) => key !== null);
}

function keysOf({ person: { identityKey, documentKey } }: IdentifiedReading): string[] {
  return [identityKey, documentKey].filter((key) => key !== null);
}

/** A finding about one row that names another. */
function pointing(
  { reading }: IdentifiedReading,
  code: ProblemCode,
  other: IdentifiedReading,
  params: Problem["params"] = {},
): Problem {
  const cell = (reading.iin ?? reading.identityDocument)?.cell ?? null;
  return problem(code, reading.row, cell, { first: other.reading.row, ...params });
}

export const ROSTER_RULES: readonly RosterRule[] = [
  eachPersonAppearsOnce,
  nobodyAppearsTwiceByOtherKeys,
];
