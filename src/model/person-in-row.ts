import type { RosterField, RosterRow } from "./roster.js";

const SPELLINGS = ["", "Ru", "Kk"] as const;

/** The name in a row as its file has it, whole or in parts; empty where there is none. */
export function nameInRow(cells: RosterRow["cells"]): string {
  const textOf = (field: RosterField) => cells[field]?.text.replace(/\s+/gu, " ").trim() ?? "";
  for (const spelling of SPELLINGS) {
    const whole = textOf(`fullName${spelling}`);
    if (whole !== "") return whole;
    const parts = ["familyName", "givenName", "patronymic"] as const;
    const joined = parts.map((part) => textOf(`${part}${spelling}`)).join(" ");
    if (joined.trim() !== "") return joined.replace(/\s+/g, " ").trim();
  }
  return "";
}

/** The name is said already, and numbers of people are hidden in lists. */
const NOT_SAID = /^(?:(?:full|family|given)Name|patronymic|iin$|identityDocument$)/;

/** What stands in the cell that a finding blames, where a list may say it; empty otherwise. */
export function valueInDoubt(cells: RosterRow["cells"], ref: string | null): string {
  if (ref === null || ref === "") return "";
  const found = Object.entries(cells).find(([, cell]) => cell.ref === ref);
  if (found === undefined || NOT_SAID.test(found[0])) return "";
  return found[1].text.replace(/\s+/gu, " ").trim();
}
