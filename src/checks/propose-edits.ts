import type { Problem, ProblemCode } from "../model/problem.js";
import type { Edits, RosterField, RosterRow } from "../model/roster.js";
import { wordThatIsNoName } from "./name.js";
import { hasMixedScript, hasOnlyNameCharacters } from "./name-letters.js";
import { readTrainee } from "./trainee.js";

/**
 * What can be put right in the row of a finding without guessing: what mends the finding itself, and
 * what the checks would write otherwise than the cell has it, zeros restored and name case.
 *
 * @returns null where only a person can tell
 */
export function proposeEdits(row: RosterRow, found: Problem): Edits | null {
  const edits = { ...asWouldBeWritten(row), ...mending(row, found) };
  return Object.keys(edits).length > 0 ? edits : null;
}

/** So that the corrected row has the cells that the register will have. */
function asWouldBeWritten(row: RosterRow): Edits {
  const { iin, nameKk, nameRu } = readTrainee(row);
  const names = [...new Set([nameKk, nameRu])].filter((name) => name !== null);
  const edits: Edits = iin?.restored ? { iin: { text: iin.digits } } : {};
  for (const { written, text, doubt, cell, people } of names) {
    const hasRightLetters = !hasMixedScript(text) && hasOnlyNameCharacters(text);
    const isName = people === 1 && hasRightLetters && wordThatIsNoName(text) === null;
    if (written === text || doubt !== null || !isName) continue;
    Object.assign(edits, proposeName(row, cell, text));
  }
  return edits;
}

/**
 * What would mend a finding: letters put right, name case, an IIN that only has letters for digits,
 * the IIN of the same person in the register.
 */
function mending(row: RosterRow, { code, cell, params }: Problem): Edits | null {
  if (WITH_NAME.includes(code)) return proposeName(row, cell, String(params.proposal ?? ""));
  if (typeof params.proposal === "string" && /^\d{12}$/.test(params.proposal)) {
    return { iin: { text: params.proposal } };
  }
  return null;
}

/** The findings that come with the name as it was most likely meant, where that can be told. */
const WITH_NAME: readonly ProblemCode[] = [
  "name-mixed-script",
  "name-characters",
  "name-case-unclear",
];

/** A whole name counts before its parts, so that it stands for them however many columns there are. */
function proposeName({ cells }: RosterRow, ref: string | null, proposal: string): Edits | null {
  if (proposal === "") return null;
  const fields = Object.keys(cells) as RosterField[];
  const field = fields.find((name) => cells[name]?.ref === ref) ?? "fullName";
  const language = /(Kk|Ru)$/.exec(field)?.[1] ?? "";
  return { [`fullName${language}`]: { text: proposal } };
}
