import { existsSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { DOCUMENT_KIND_NAMES } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import type { NextNumber } from "../../register/given-numbers.js";
import { readNumber } from "../../register/number-pattern.js";
import { readCentre } from "../../register/settings.js";
import type { RegisterDatabase } from "../../register/sqlite.js";

/**
 * The next numbers by the files of issued documents: where the database is lost, they still tell
 * which numbers were given.
 */
export async function numbersOfFiles(
  copy: RegisterDatabase,
  issuedPath: string,
): Promise<NextNumber[]> {
  if (!existsSync(issuedPath)) return [];
  const read = await reader(copy);
  return readdirSync(issuedPath, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".docx"))
    .flatMap((path) => read(basename(path, ".docx")) ?? []);
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
