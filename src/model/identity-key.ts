/**
 * The key under which a person is known: the IIN where there is one, else the identity document
 * without spaces, punctuation and letter case.
 *
 * @returns null where a person has neither
 */
export function identityKeyOf(iin: string | null, identityDocument: string | null): string | null {
  if (iin) return `iin:${iin}`;
  const document = identityDocument?.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "") ?? "";
  return document === "" ? null : `document:${document}`;
}
