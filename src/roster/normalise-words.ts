import { inCyrillic } from "../model/name-key.js";

/** Kazakh letters → what people type for them on a Russian keyboard. */
const TYPED_FOR_KAZAKH: Record<string, string> = {
  ә: "а",
  ғ: "г",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
};

/**
 * Words in the form in which headers and labels are compared: small letters, ё as е, one space for
 * any spaces, line breaks and punctuation, Latin look-alikes inside Cyrillic words made Cyrillic.
 */
export function normaliseWords(text: string): string {
  const visible = text.normalize("NFC").replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, "");
  return (/\p{Script=Latin}/u.test(visible) ? foldLatinInCyrillic(visible) : visible)
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll("№", " № ")
    .replace(/[^\p{L}\p{N}№#]+/gu, " ")
    .trim();
}

function foldLatinInCyrillic(text: string): string {
  return text.replace(/\p{L}+/gu, (word) =>
    /\p{Script=Cyrillic}/u.test(word) ? inCyrillic(word) : word,
  );
}

/** Kazakh letters replaced by what a Russian keyboard offers for them: «Туган куни». */
export function foldKazakh(words: string): string {
  return words.replace(/[әғқңөұүһі]/gu, (letter) => TYPED_FOR_KAZAKH[letter] ?? letter);
}
