const SOUND_OF_LETTER: Record<string, string> = {
  а: "a",
  ә: "a",
  б: "b",
  в: "v",
  г: "g",
  ғ: "g",
  д: "d",
  е: "e",
  ё: "e",
  ж: "zh",
  з: "z",
  и: "i",
  й: "i",
  і: "i",
  ы: "i",
  к: "k",
  қ: "k",
  л: "l",
  м: "m",
  н: "n",
  ң: "n",
  о: "o",
  ө: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ұ: "u",
  ү: "u",
  ф: "f",
  х: "h",
  һ: "h",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "sh",
  ъ: "",
  ь: "",
  э: "e",
  ю: "iu",
  я: "ia",
  y: "i",
  w: "v",
  q: "k",
  j: "zh",
  "'": "",
  "’": "",
  ʼ: "",
  ʻ: "",
  ı: "i",
  ş: "sh",
  ç: "ch",
};

/**
 * A key under which the spellings of one name meet: Гүлнұр, Гульнур and Gulnur have the same.
 * Letter case, Kazakh letters, ё, soft signs, the usual romanisations and double letters are
 * levelled. For finding and for comparing; never shown, never printed.
 */
export function nameKey(text: string): string {
  return [...text.normalize("NFC").toLowerCase()]
    .map((letter) => SOUND_OF_LETTER[letter] ?? letter)
    .join("")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/shch/g, "sh")
    .replace(/(^|[\s-]|[aeiou])ie/g, "$1e")
    .replace(/x/g, "ks")
    .replace(/kh/g, "h")
    .replace(/gh/g, "g")
    .replace(/(\p{L})\1+/gu, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
