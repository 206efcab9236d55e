import { hasKazakhLetters } from "../model/name-key.js";
import type { RegisteredPerson } from "../model/trainee.js";
import { hasMixedScript } from "./name.js";
import type { Names } from "./name-comparison.js";

/** The spellings that hold from now on, and what became of a new one where the roster has one. */
export interface SettledSpelling extends Names {
  /**
   * `kept`: the register's stay; `updated`: the roster's takes the place of the register's; `filled`:
   * the register had a spelling in the other language only. Null where nothing is new.
   */
  change: "kept" | "updated" | "filled" | null;
}

/**
 * Decides between two spellings of one person's name that differ by nothing but Kazakh letters, ё,
 * or the like. К for Қ can be the spelling of the identity document, so none is right by itself:
 *
 * - Like is compared with like: the Kazakh spelling with the Kazakh one, the Russian with the Russian.
 * - Once the person has any document, the register's spelling stays, for it is what was printed; the
 *   registrar changes it with a reason. Before that the newer roster is the correction of the older.
 * - A Latin spelling never takes the place of a Cyrillic one.
 * - A language that the register has no spelling in gets the roster's.
 *
 * @param roster its two names are one text where the roster gives one spelling
 */
export function settleSpelling(
  roster: Names,
  { record, isDocumented }: RegisteredPerson,
): SettledSpelling {
  const register = { fullNameKk: record.fullNameKk, fullNameRu: record.fullNameRu };
  const { names, isNewLanguage } = together(roster, register);
  const isNewKk = names.fullNameKk !== register.fullNameKk;
  const isNewRu = names.fullNameRu !== register.fullNameRu;
  if (!isNewKk && !isNewRu) return { ...register, change: null };
  if (isNewLanguage) return { ...names, change: "filled" };
  const isOtherScript =
    (isNewKk && hasMixedScript(`${names.fullNameKk} ${register.fullNameKk}`)) ||
    (isNewRu && hasMixedScript(`${names.fullNameRu} ${register.fullNameRu}`));
  return isDocumented || isOtherScript
    ? { ...register, change: "kept" }
    : { ...names, change: "updated" };
}

/**
 * The spellings under a new family name. A roster in one language says nothing of the given name and
 * patronymic in the other: there the register's stay, behind the new family name.
 */
export function withNewFamilyName(roster: Names, { fullNameKk, fullNameRu }: Names): Names {
  const said = roster.fullNameKk;
  if (!hasOneSpelling(roster) || hasMixedScript(`${said} ${fullNameKk} ${fullNameRu}`)) {
    return roster;
  }
  const isKazakh = hasKazakhLetters(said);
  const beside = isKazakh ? fullNameRu : fullNameKk;
  if (fullNameKk === fullNameRu && isKazakh === hasKazakhLetters(beside)) return roster;
  const [family = "", ...names] = [said.split(" ")[0], ...beside.split(" ").slice(1)];
  const renamed = [family, ...names].join(" ");
  return isKazakh
    ? { fullNameKk: said, fullNameRu: renamed }
    : { fullNameKk: renamed, fullNameRu: said };
}

/** The roster's spellings, with the register's where the roster has none in a language. */
function together(roster: Names, register: Names): { names: Names; isNewLanguage: boolean } {
  const { fullNameKk, fullNameRu } = register;
  const rosterHas = (name: string) => name === roster.fullNameKk || name === roster.fullNameRu;
  if (!hasOneSpelling(roster)) {
    const isNewLanguage = hasOneSpelling(register) && rosterHas(fullNameRu);
    return { names: roster, isNewLanguage };
  }
  if (rosterHas(fullNameKk) || rosterHas(fullNameRu)) {
    return { names: register, isNewLanguage: false };
  }
  const said = roster.fullNameKk;
  const isKazakh = hasKazakhLetters(said);
  const beside = isKazakh ? { fullNameKk: said, fullNameRu } : { fullNameKk, fullNameRu: said };
  if (!hasOneSpelling(register)) return { names: beside, isNewLanguage: false };
  const isNewLanguage =
    isKazakh !== hasKazakhLetters(fullNameRu) && !hasMixedScript(`${said} ${fullNameRu}`);
  return { names: isNewLanguage ? beside : roster, isNewLanguage };
}

function hasOneSpelling({ fullNameKk, fullNameRu }: Names): boolean {
  return fullNameKk === fullNameRu;
}
