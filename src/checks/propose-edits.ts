import type { Problem } from "../model/problem.js";
import type { Edits, RosterField, RosterRow } from "../model/roster.js";
import { faultOfIin, withDigitsForLetters } from "./iin.js";
import { hasMixedScript, wordThatIsNoName } from "./name.js";
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
  for (const { written, text, cell, people } of names) {
    const isName = people === 1 && !hasMixedScript(text) && wordThatIsNoName(text) === null;
    if (written === text || !isName) continue;
    Object.assign(edits, proposeName(row, cell, text));
  }
  return edits;
}

/**
 * What would mend a finding: look-alike letters put right, an IIN that only has letters for digits,
 * the IIN of the same person in the register.
 */
function mending(row: RosterRow, { code, cell, params }: Problem): Edits | null {
  if (code === "name-mixed-script") return proposeName(row, cell, String(params.proposal ?? ""));
  if (typeof params.proposal === "string" && /^\d{12}$/.test(params.proposal)) {
    return { iin: { text: params.proposal } };
  }
  if (code === "iin-invalid" || code === "iin-length") return proposeIin(row);
  return null;
}

/** A whole name counts before its parts, so that it stands for them however many columns there are. */
function proposeName({ cells }: RosterRow, ref: string | null, proposal: string): Edits | null {
  if (proposal === "") return null;
  const fields = Object.keys(cells) as RosterField[];
  const field = fields.find((name) => cells[name]?.ref === ref) ?? "fullName";
  const language = /(Kk|Ru)$/.exec(field)?.[1] ?? "";
  return { [`fullName${language}`]: { text: proposal } };
}

function proposeIin(row: RosterRow): Edits | null {
  const text = readTrainee(row).iin?.digits ?? "";
  const digits = withDigitsForLetters(text);
  return digits !== text && faultOfIin(digits) === null ? { iin: { text: digits } } : null;
}
