const SOUND_OF_LETTER = new Map(
  Object.entries({
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
  }),
);

/**
 * A key under which the spellings of one name meet: Гүлнұр, Гульнур and Gulnur have the same.
 * Letter case, Kazakh letters, ё, soft signs, the usual romanisations and double letters are
 * levelled. For finding and for comparing; never shown, never printed.
 */
export function nameKey(text: string): string {
  const sounds = soundsOf(text.normalize("NFC").toLowerCase());
  return isPlain(sounds) ? levelled(sounds, TWICE_PLAIN) : levelled(withoutMarks(sounds), TWICE);
}

/** An import asks for several keys a row: hardly a name has anything but plain letters by now. */
const TWICE_PLAIN = /([a-z])\1+/g;
const TWICE = /(\p{L})\1+/gu;

function soundsOf(lowerCase: string): string {
  let sounds = "";
  for (const letter of lowerCase) sounds += SOUND_OF_LETTER.get(letter) ?? letter;
  return sounds;
}

function isPlain(sounds: string): boolean {
  return /^[ -~]*$/.test(sounds);
}

function withoutMarks(sounds: string): string {
  return sounds.normalize("NFD").replace(/\p{M}/gu, "");
}

function levelled(sounds: string, twice: RegExp): string {
  return sounds
    .replace(/shch/g, "sh")
    .replace(/(^|[\s-]|[aeiou])ie/g, "$1e")
    .replace(/x/g, "ks")
    .replace(/kh/g, "h")
    .replace(/gh/g, "g")
    .replace(twice, "$1")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim();
}
