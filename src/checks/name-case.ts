import words from "../../data/name-words.json" with { type: "json" };

/** Written small after the patronymic they belong to: Гусейн оглы, Олим ўғли. */
const SUFFIXES = new Set(words.suffixes);
/** May be written small before the name they belong to, never at the end: ван Дейк; but Ли Ван Фу. */
const PARTICLES = new Set(words.particles);
/** Of these, the ones that are no syllable of anybody's name. */
const SURE_PARTICLES = new Set(words.sureParticles);
/** Right where somebody typed them small, and capital as often: Ахмад шах Масуд. */
const SMALL_WORDS = new Set([
  ...words.suffixes,
  ...words.particles,
  ...words.articles,
  ...words.smallWords,
]);
/** Joined to a name by a hyphen: аль-Асад, Абд-аль-Рахман. */
const ARTICLES = new Set([...words.particles, ...words.articles]);
/** Before an apostrophe inside a word: Dell'Acqua. */
const JOINED_BY_APOSTROPHE = new Set(words.joinedByApostrophe);

/** A name in name case. */
export interface NameInCase {
  text: string;
  /** The first word of which capitals do not tell how it is written; null where all are sure. */
  doubt: string | null;
}

/** What is known of the name around a word. */
interface Around {
  all: readonly string[];
  /** Nothing in the whole name is a capital. */
  isSmall: boolean;
  /** A word has capital and small letters, so that somebody minded them. */
  isMixed: boolean;
  isTurkic: boolean;
  isUzbek: boolean;
  isEastAsian: boolean;
  endsInPatronymic: boolean;
}

/** Part of a word between hyphens. */
interface Part {
  text: string;
  word: string;
  wordIndex: number;
  isFirstPart: boolean;
  isLastPart: boolean;
}

interface Cased {
  text: string;
  isSure: boolean;
}

/** Nearly every name of a roster: each word begins with a capital, and nothing is to be done. */
const MOSTLY = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*$/u;

/** The name in name case, see `readNameCase`. */
export function inNameCase(name: string): string {
  return readNameCase(name).text;
}

/**
 * The name in name case, where a word of it was typed in capitals, or the whole without any. What was
 * typed in capital and small letters is nobody's to change. Of capitals only what is sure is changed:
 * they do not tell de Gaulle from Kim De Un.
 *
 * @param name tidied; apostrophes as they were typed, for some of them are letters
 */
export function readNameCase(name: string): NameInCase {
  if (MOSTLY.test(name)) return { text: name, doubt: null };
  const all = name.split(" ");
  const around = aroundOf(name, all);
  let doubt: string | null = null;
  const text = all.map((word, wordIndex) => {
    const parts = word.split("-");
    const cased = parts.map((part, index) => {
      const isLastPart = index === parts.length - 1;
      return inCase({ text: part, word, wordIndex, isFirstPart: index === 0, isLastPart }, around);
    });
    if (cased.some(({ isSure }) => !isSure)) doubt ??= word;
    return cased.map((part) => part.text).join("-");
  });
  return { text: text.join(" "), doubt };
}

function aroundOf(name: string, all: readonly string[]): Around {
  return {
    all,
    isSmall: !/\p{Lu}/u.test(name),
    isMixed: all.some((word) => /\p{Lu}/u.test(word) && /\p{Ll}/u.test(word)),
    isTurkic: /[İĞŞƏ]/.test(name),
    isUzbek: /ʻ|G['’‘]|(?<!\p{L})QIZI(?!\p{L})|(?<=\p{L}{2})(?:OV|EV)A?(?!\p{L})/iu.test(name),
    isEastAsian: all.every((word) => (word.match(VOWELS) ?? []).length === 1),
    endsInPatronymic: /\p{L}{2}(?:вич|вна|ична|ұлы|улы|қызы|кызы)$/iu.test(all.at(-1) ?? ""),
  };
}

const VOWELS = /[аеёиоуыэюяәөұүіaeiouyàáâãèéêìíòóôõùúăĩũơưạ-ỹ]+/giu;

function inCase(part: Part, around: Around): Cased {
  const { text, word, wordIndex, isFirstPart } = part;
  if (text.includes(".")) return sure(text);
  const lower = lowerCase(text, around);
  const isCapital = text === text.toUpperCase() && text !== lower;
  if ((!isCapital && text !== lower) || (isCapital && text.length === 1)) return sure(text);
  if (!isCapital && !around.isSmall && isMeantSmall(part)) return sure(text);
  if (!isCapital && around.isMixed) return unsure(upperFirst(text));
  if (SUFFIXES.has(plain(lower)) && (wordIndex > 0 || !isFirstPart)) return sure(lower);
  if (word.includes("-") && ARTICLES.has(lower)) return articleOf(part, lower);
  if (PARTICLES.has(lower)) return particle(part, lower, around);
  if (wordIndex > 1 && /^[IVX]+$/.test(text)) return numeral(part, around);
  return capitalised(text, lower, around);
}

/** Where a name has capitals, what stands small in it and is no name by itself was typed so on purpose. */
function isMeantSmall({ text, word, wordIndex }: Part): boolean {
  const isNoName = text === text.toUpperCase() || (wordIndex > 0 && text.length === 1);
  return isNoName || /\p{Lu}/u.test(word) || SMALL_WORDS.has(plain(text));
}

/** аль-Асад is written Аль-Асад as well. */
function articleOf({ text, isLastPart }: Part, lower: string): Cased {
  return isLastPart ? sure(upperFirst(lower)) : { text: lower, isSure: text === lower };
}

function particle({ wordIndex }: Part, lower: string, around: Around): Cased {
  const { all, endsInPatronymic, isEastAsian } = around;
  const capital = upperFirst(lower);
  if (wordIndex === all.length - 1 || all.length === 2) return sure(capital);
  if (wordIndex === 0) return { text: capital, isSure: all.length === 3 && endsInPatronymic };
  if (SURE_PARTICLES.has(lower)) return sure(lower);
  return unsure(isEastAsian ? capital : lower);
}

/** Louis Philippe XIV, but Wang Li Xi and Nguyen Thi Vi. */
function numeral({ text }: Part, { isEastAsian }: Around): Cased {
  if (text !== "XI" && text !== "VI") return sure(text);
  return unsure(isEastAsian ? upperFirst(text.toLowerCase()) : text);
}

const SCOTTISH =
  /^(?:MC(?=\p{L}{3})|MAC(?=DON|DOU|GRE|KEN|KIN|LEO|LEA|NEI|PHE|INT|ART|DUF|FAR|CAR|MIL|ALL|AUL|KAY))/u;

function capitalised(text: string, lower: string, around: Around): Cased {
  const prefix = SCOTTISH.exec(text)?.[0].length ?? 0;
  if (prefix > 0)
    return unsure(upperFirst(lower.slice(0, prefix)) + upperFirst(lower.slice(prefix)));
  // As they were typed: the small form does not tell the Turkish İ from I.
  const capitals = Array.from(text, (letter) => letter.toUpperCase());
  const first = capitals.findIndex((letter) => /\p{L}/u.test(letter));
  const letters = Array.from(lower, (letter, at) => (at === first ? capitals[at] : letter) ?? "");
  let isSure = true;
  for (const [index, sign] of letters.entries()) {
    if (!APOSTROPHE.test(sign) || index === letters.length - 1) continue;
    const after = letters.slice(index + 1).join("");
    const behind = behindApostrophe(letters.slice(0, index).join(""), sign, after, around);
    if (behind.isCapital) letters[index + 1] = capitals[index + 1] ?? "";
    isSure &&= behind.isSure;
  }
  return { text: letters.join(""), isSure };
}

const APOSTROPHE = /^['’‘ʻʼ`´ʹ′]$/;

/** Whether a capital follows an apostrophe: O'Connor and D'Artagnan, but O'tkir, G'ayrat and Ma'mur. */
function behindApostrophe(
  before: string,
  sign: string,
  after: string,
  { isUzbek }: Around,
): { isCapital: boolean; isSure: boolean } {
  const prefix = before.replace(/^['’‘ʻʼ`´ʹ′]+/u, "").toLowerCase();
  if (prefix === "") return { isCapital: true, isSure: true };
  // These two signs are letters of the Uzbek and the Ukrainian alphabet.
  const isLetter = sign === "ʻ" || sign === "ʼ" || /^[яюєї]/iu.test(after);
  if (isLetter || prefix === "g") return { isCapital: false, isSure: true };
  if (prefix.length > 1) return { isCapital: JOINED_BY_APOSTROPHE.has(prefix), isSure: true };
  if (!/[oо]/u.test(prefix)) return { isCapital: true, isSure: /[dlдл]/u.test(prefix) };
  const isUzbekWord = isUzbek || NOT_IRISH.test(after);
  return { isCapital: !isUzbekWord, isSure: isUzbekWord || prefix === "о" };
}

/** No Irish name begins with two such consonants: O'tkir, O'ktam, O'lmas. */
const NOT_IRISH =
  /^(?!br|cl|cr|dr|dw|fl|fr|gl|gr|sh|sc|st|kn|бр|кл|кр|др|дв|фл|фр|гл|гр|ст)[^aeiouyаеёиоуыэюя']{2}/iu;

/** Letter by letter, because the Turkish İ would become two; where it stands, I is a letter of its own. */
function lowerCase(text: string, { isTurkic }: Around): string {
  return Array.from(text, (letter) => {
    if (letter === "İ") return "i";
    return letter === "I" && isTurkic ? "ı" : letter.toLowerCase();
  }).join("");
}

function upperFirst(text: string): string {
  return text.replace(
    /^([^\p{L}]*)(\p{L})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

function plain(text: string): string {
  return text.replace(/[’‘ʻʼ`´ʹ′]/g, "'");
}

function sure(text: string): Cased {
  return { text, isSure: true };
}

function unsure(text: string): Cased {
  return { text, isSure: false };
}
