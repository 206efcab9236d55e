/**
 * The key under which a person is known: the IIN where there is one, else the identity document
 * without spaces, punctuation and letter case.
 *
 * @returns null where a person has neither
 */
export function identityKeyOf(iin: string | null, identityDocument: string | null): string | null {
  return iin ? `iin:${iin}` : documentKeyOf(identityDocument);
}

/**
 * The key of an identity document by itself: a person who once came with a passport and now has an
 * IIN too is the same person.
 */
export function documentKeyOf(identityDocument: string | null): string | null {
  const document = identityDocument?.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "") ?? "";
  return document === "" ? null : `document:${document}`;
}
