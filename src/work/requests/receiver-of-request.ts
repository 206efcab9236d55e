import type { Translate } from "../../language/translate.js";
import { UserError } from "../../model/errors.js";
import { parsePresentedIdentity } from "../../model/identity.js";
import type { RequestRecord } from "../../model/request.js";
import { type Receiver, readReceiver } from "../hand-over.js";

/** What a registrar says of the hand-over. */
export interface HandoverWishes {
  /** False where the document is handed over later. */
  handover?: boolean;
  /** Somebody else than the holder. */
  to?: string;
  toGround?: string;
  /** What was shown, where it is another than when the request came. */
  identityDocument?: string;
}

/**
 * Who gets the document that answers a request; null where nobody gets it yet. Whose request came
 * through the portal gets the electronic document there.
 *
 * @throws UserError `presented-identity-invalid`, `text-unprintable`
 */
export function receiverFor(
  t: Translate,
  request: RequestRecord,
  wishes: HandoverWishes,
): Receiver | null {
  const { handover = true, to, toGround } = wishes;
  if (!handover) return null;
  if (request.channel === "portal" && to === undefined) {
    return { name: null, identityDocument: null, ground: byPortal(request) };
  }
  const document = shown(wishes.identityDocument) ?? request.identityDocument;
  return readReceiver(t, {
    ...(to === undefined ? { toHolders: true } : { to }),
    ...(document === null ? {} : { document }),
    ...(toGround === undefined ? {} : { ground: toGround }),
  });
}

/** How an electronic document went out. */
export function byPortal({ externalNumber, number }: RequestRecord): string {
  return `egov.kz, № ${externalNumber ?? number}`;
}

function shown(text: string | undefined): string | null {
  if (text === undefined) return null;
  const parsed = parsePresentedIdentity(text);
  if (parsed === null) throw new UserError("presented-identity-invalid");
  return parsed;
}
