import type { Translate } from "../language/translate.js";

/**
 * The identity document that was shown, in words.
 *
 * @param kept see `parsePresentedIdentity`
 */
export function identityInWords(t: Translate, kept: string): string {
  const [kind = "", ...number] = kept.split(" ");
  return `${t.loose(`identity-kind.${kind}`, {})} ${number.join(" ")}`.trim();
}
