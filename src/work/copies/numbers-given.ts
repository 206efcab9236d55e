import { existsSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { DOCUMENT_KIND_NAMES } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { readCentre } from "../../register/centre/settings.js";
import type { RegisterDatabase } from "../../register/db/sqlite.js";
import { readNumber } from "../../register/documents/number-pattern.js";
import { type NextNumber, nextNumbers } from "../../register/documents/numbers.js";

/** What the files of issued documents tell of a register that is lost. */
export interface ToldByFiles {
  /** The next numbers by those that the files bear. */
  given: NextNumber[];
  /** Numbers, as they stand in the names of files, that were given after the copy was made. */
  later: string[];
}

/** Reads the names of the files of issued documents, which still tell what numbers were given. */
export async function numbersOfFiles(
  copy: RegisterDatabase,
  issuedPath: string,
): Promise<ToldByFiles> {
  const told: ToldByFiles = { given: [], later: [] };
  if (!existsSync(issuedPath)) return told;
  const read = await reader(copy);
  const own = await nextNumbers(copy);
  for (const path of readdirSync(issuedPath, { recursive: true, encoding: "utf8" })) {
    const number = basename(path, ".docx");
    const found = path.endsWith(".docx") ? read(number) : null;
    if (found === null) continue;
    told.given.push(found);
    const counter = own.find(({ kind, year }) => kind === found.kind && year === found.year);
    if (found.next > (counter?.next ?? 1)) told.later.push(number);
  }
  return told;
}

/**
 * The next numbers by the last ones that a registrar knows of.
 *
 * @throws UserError `number-not-read`
 */
export async function numbersSaid(
  copy: RegisterDatabase,
  numbers: readonly string[],
): Promise<NextNumber[]> {
  const read = await reader(copy);
  return numbers.map((number) => {
    const next = read(number.trim());
    if (next === null) throw new UserError("number-not-read", { number });
    return next;
  });
}

async function reader(copy: RegisterDatabase): Promise<(text: string) => NextNumber | null> {
  const { numberPatterns } = await readCentre(copy);
  return (text) => {
    for (const kind of DOCUMENT_KIND_NAMES) {
      const found = readNumber(numberPatterns[kind], kind, text);
      if (found) return { kind, year: found.year, next: found.sequence + 1 };
    }
    return null;
  };
}
