import type { IsoDate } from "../model/course.js";
import { nameKey } from "../model/name-key.js";
import type { ProblemCode } from "../model/problem.js";
import type { AcceptedRow, CheckedRow, HeldRowDecision, KnownTrainee } from "../model/trainee.js";
import { acquaintanceOf } from "./check-against-register.js";
import type { Names } from "./compare-names.js";
import { dateInIin, likelyIins } from "./iin.js";
import { readTrainee } from "./read-trainee.js";

/** Somebody whom the register does not know by the identity that their row gives. */
export interface Stranger {
  row: number;
  names: Names;
  /** Of either spelling, once where they meet. */
  nameKeys: string[];
  /** As it stands in the roster, tidied: twelve good digits only where the row is accepted. */
  iin: string | null;
  /**
   * IINs that a slip of the fingers could have made this one from; none where it is valid, since the
   * check digit leaves hardly any slip from one valid number to another.
   */
  likelyIins: string[];
  /** As the roster says, else as the IIN spells it. */
  birthDate: IsoDate | null;
  /** What keeps the row from naming anybody; null where it names a person. */
  gap: "wrong-iin" | "no-identity" | null;
}

const WRONG_IIN: readonly ProblemCode[] = [
  "iin-length",
  "iin-check-digit",
  "iin-invalid",
  "iin-exponent",
];

/**
 * The rows whose people the register does not know by their identity: newcomers, and those that are
 * held because their IIN is wrong or missing. Whom it knows under this very identity is nobody's
 * double, whatever the names of others.
 *
 * @param known people of the register by identity key, at least those who stand in `rows`
 */
export function findStrangers(
  rows: readonly CheckedRow[],
  known: ReadonlyMap<string, KnownTrainee>,
): Stranger[] {
  return rows.flatMap((row) => {
    if (row.outcome === "hold") return unidentified(row) ?? [];
    return acquaintanceOf(row, known) ? [] : newcomer(row);
  });
}

function newcomer({ row, trainee, person, problems }: AcceptedRow): Stranger {
  const { fullNameKk, fullNameRu, iin, birthDate } = trainee;
  const nameKeys = [person.nameKey ?? nameKey(fullNameRu)];
  if (fullNameKk !== fullNameRu) nameKeys.push(nameKey(fullNameKk));
  const isLetPass = problems.some(({ code }) => code === "iin-check-digit");
  return {
    row,
    names: { fullNameKk, fullNameRu },
    nameKeys,
    iin,
    likelyIins: iin !== null && isLetPass ? likelyIins(iin) : [],
    birthDate: birthDate ?? (iin === null ? null : dateInIin(iin)),
    gap: null,
  };
}

function unidentified({ row, source, problems }: HeldRowDecision): Stranger | null {
  const isWrong = problems.some(({ code }) => WRONG_IIN.includes(code));
  const isMissing = problems.some(({ code }) => code === "identity-missing");
  if (!isWrong && !isMissing) return null;
  const { nameKk, nameRu, iin, birthDate } = readTrainee(source);
  if (!nameKk || !nameRu) return null;
  const digits = iin?.digits ?? null;
  const spelled = digits !== null && /^\d{12}$/.test(digits) ? dateInIin(digits) : null;
  return {
    row,
    names: { fullNameKk: nameKk.text, fullNameRu: nameRu.text },
    nameKeys: [...new Set([nameKey(nameKk.text), nameKey(nameRu.text)])],
    iin: digits,
    likelyIins: digits === null ? [] : likelyIins(digits),
    birthDate: birthDate?.date ?? spelled,
    gap: isWrong ? "wrong-iin" : "no-identity",
  };
}
