import type { Edits } from "../model/edits.js";
import type { Problem } from "../model/problem.js";
import type { RosterField, RosterRow } from "../model/roster.js";
import { tidy } from "./blank.js";
import { faultOfIin } from "./fault-of-iin.js";

/** Letters typed for digits, in either layout. */
const DIGIT_FOR_LETTER: Record<string, string> = {
  o: "0",
  о: "0",
  l: "1",
  i: "1",
  і: "1",
  "|": "1",
  з: "3",
  б: "6",
  в: "8",
  b: "8",
};

/**
 * What would mend a finding, where that can be told without guessing: look-alike letters put right,
 * an IIN that only has letters for digits, the IIN of the same person in the register.
 *
 * @returns null where only a person can tell
 */
export function proposeEdits(row: RosterRow, { code, cell, params }: Problem): Edits | null {
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

function proposeIin({ cells }: RosterRow): Edits | null {
  const text = tidy(cells.iin?.text ?? "").replace(/[\s'’-]/g, "");
  const digits = [...text.toLowerCase()].map((sign) => DIGIT_FOR_LETTER[sign] ?? sign).join("");
  return digits !== text && faultOfIin(digits) === null ? { iin: { text: digits } } : null;
}
