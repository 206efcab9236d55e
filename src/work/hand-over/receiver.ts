import { tidyName } from "../../checks/name.js";
import type { Translate } from "../../language/translate.js";
import { UserError } from "../../model/errors.js";
import { nameKey } from "../../model/name-key.js";
import { parsePresentedIdentity } from "../../model/presented-identity.js";
import type { NewHandover } from "../../register/documents/hand-over.js";
import { readText } from "../typed-text.js";

/** Who takes documents, as a person says it. */
export interface ReceiverWishes {
  to?: string | undefined;
  /** Everyone takes their own. */
  toHolders?: boolean | undefined;
  document?: string | undefined;
  ground?: string | undefined;
}

/** Who takes documents. */
export interface Receiver {
  /** Null where everyone takes their own. */
  name: string | null;
  identityDocument: string | null;
  ground: string | null;
}

/**
 * Reads who takes documents.
 *
 * @throws UserError `handover-whom`, `handover-document`, `text-unprintable`
 */
export function readReceiver(t: Translate, wishes: ReceiverWishes): Receiver {
  const said = readText(t, "find.handed-over", wishes.to);
  const name = said === null ? null : tidyName(said);
  const isForHolders = wishes.toHolders ?? false;
  if ((name === null) === !isForHolders) throw new UserError("handover-whom");
  const document = readText(t, "find.identity-document", wishes.document);
  const identityDocument = document === null ? null : kindAndNumber(document);
  return { name, identityDocument, ground: readText(t, "find.ground", wishes.ground) };
}

/**
 * Kind and number are noted, never a copy: neither a picture's name nor its content.
 * Source: law 94-V, art. 7(10).
 */
function kindAndNumber(text: string): string {
  const parsed = parsePresentedIdentity(text);
  if (parsed === null) throw new UserError("handover-document");
  return parsed;
}

interface HeldDocument {
  id: number;
  number: string;
  fullNameKk: string;
  fullNameRu: string;
}

/**
 * A document in its receiver's hands.
 *
 * @throws UserError `handover-ground` where somebody else than the holder takes it without a ground
 */
export function receivedBy(receiver: Receiver, document: HeldDocument): NewHandover {
  const { identityDocument, ground } = receiver;
  const { id: documentId, number, fullNameKk, fullNameRu } = document;
  const recipient = receiver.name ?? fullNameRu;
  const isHolder = [fullNameKk, fullNameRu].some((name) => nameKey(name) === nameKey(recipient));
  if (!isHolder && ground === null) throw new UserError("handover-ground", { number });
  return { documentId, number, recipient, identityDocument, ground };
}
