/**
 * The identity documents that a person can show, and the electronic form from the digital documents
 * service. Only kind and number are kept, never a copy.
 * Source: order № ҚР ДСМ-303/2020, list of main requirements, row 8; law 94-V, art. 7(10).
 */
export const PRESENTED_KINDS = [
  "id-card",
  "passport",
  "residence-permit",
  "refugee-certificate",
  "other",
] as const;

export type PresentedKind = (typeof PRESENTED_KINDS)[number];

export const DIGITAL_IDENTITY = "digital";

/** Nine digits. */
const ID_CARD = /^\d{9}$/;
const NUMBER = /^[\p{L}\p{N}][\p{L}\p{N}/ -]{2,29}$/u;

/**
 * What was shown, as it is kept: `id-card 012345678`, `passport N12345678`, or `digital`.
 *
 * @returns null where it is neither, or the number cannot be one of its kind
 */
export function parsePresentedIdentity(text: string): string | null {
  const said = text.trim().replace(/\s+/g, " ");
  if (said.toLowerCase() === DIGITAL_IDENTITY) return DIGITAL_IDENTITY;
  const [kindSaid = "", ...rest] = said.split(" ");
  const kind = PRESENTED_KINDS.find((one) => one === kindSaid.toLowerCase());
  const number = rest.join(" ").replace(/^№\s*/, "").toUpperCase();
  if (!kind) return null;
  const isPossible = kind === "id-card" ? ID_CARD.test(number) : NUMBER.test(number);
  return isPossible ? `${kind} ${number}` : null;
}
