import { UserError } from "../../model/errors.js";
import type { DuplicateOrder, Original } from "../../register/documents/duplicate.js";
import { readFullName } from "../typed-text.js";

/** What was said about the name that a duplicate is to bear. */
export interface NameWishes {
  nameKk?: string | undefined;
  nameRu?: string | undefined;
  /** By which document the name is another now. */
  ground?: string | null | undefined;
  /** The name of the original is to stay. */
  asIssued?: boolean;
}

/**
 * The name that a duplicate is to bear; null where it is that of the original. Where the register knows
 * the person by another name already, the registrar says which.
 *
 * @throws UserError `name-invalid`, `duplicate-which-name`, `duplicate-name-ground`,
 *   `duplicate-name-halves` where only one of two spellings is given, `ground-without-name`
 */
export function nameOfDuplicate(
  { number, holder, nameNow }: Original,
  { ground = null, asIssued = false, ...options }: NameWishes,
): DuplicateOrder["newName"] {
  const kk = readFullName(options.nameKk);
  const ru = readFullName(options.nameRu);
  if (kk === null && ru === null) {
    if (ground !== null) throw new UserError("ground-without-name");
    const isOther =
      nameNow.fullNameKk !== holder.fullNameKk || nameNow.fullNameRu !== holder.fullNameRu;
    if (isOther && !asIssued) throw new UserError("duplicate-which-name", { number });
    return null;
  }
  if (asIssued) throw new UserError("duplicate-which-name", { number });
  if (ground === null) throw new UserError("duplicate-name-ground");
  const hasOneSpelling = [holder, nameNow].every((name) => name.fullNameKk === name.fullNameRu);
  if ((kk === null || ru === null) && !hasOneSpelling) {
    throw new UserError("duplicate-name-halves");
  }
  const names = { fullNameKk: kk ?? ru ?? "", fullNameRu: ru ?? kk ?? "" };
  return { names, ground };
}
