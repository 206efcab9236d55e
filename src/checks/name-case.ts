import words from "../../data/name-words.json" with { type: "json" };

/** Written small after the patronymic they belong to: Гусейн оглы, Олим ўғли. */
const SUFFIXES = new Set(words.suffixes);
/** May be written small before the name they belong to, never at the end: ван Дейк; but Ли Ван Фу. */
const PARTICLES = new Set(words.particles);
/** Of these, the ones that are no syllable of anybody's name. */
const SURE_PARTICLES = new Set(words.sureParticles);
/** Of particles, those that nobody here has for a name. */
const MAY_END_A_NAME = new Set([...words.sureParticles, "де", "de"]);
/** Right where somebody typed them small, and capital as often: Ахмад шах Масуд. */
const SMALL_WORDS = new Set([
  ...words.suffixes,
  ...words.particles,
  ...words.articles,
  ...words.smallWords,
]);
/** The Arabic article, which a hyphen joins to the name after it: аль-Асад, Зия уль-Хак. */
const ARTICLES = new Set(words.articles);
/** Of these, the ones that are a family name as well: Ан Сергей. */
const ARTICLES_AND_NAMES = new Set(words.articlesAndNames);
/** One word with the name before them, or a name by themselves: Юсуфзаде, Юсуф-заде, Заде. */
const SUFFIXES_AND_NAMES = new Set(words.suffixesAndNames);
/** Two particles that are none of Vietnam's or China's names together: Хуан де ла Крус. */
const PAIRS_OF_PARTICLES = new Set(words.pairsOfParticles);
/** Before an apostrophe inside a word: Dell'Acqua. */
const JOINED_BY_APOSTROPHE = new Set(words.joinedByApostrophe);

/** A name in name case. */
interface NameInCase {
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
  /** How Turkic letters tell the dotted from the dotless I; null where there are none. */
  turkic: Turkic | null;
  isUzbek: boolean;
  isEastAsian: boolean;
  endsInPatronymic: boolean;
}

interface Turkic {
  /** Letters that German and French have as well: there I is rather an i. */
  isDoubtful: boolean;
  hasDottedI: boolean;
  /** A capital İ inside a word: no program that makes capitals of foreign letters writes one. */
  isMinded: boolean;
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
  return { text: text.join(" ").replace(/ -|- /g, "-"), doubt };
}

function aroundOf(name: string, all: readonly string[]): Around {
  return {
    all,
    isSmall: !/\p{Lu}/u.test(name),
    isMixed: all.some((word) => /\p{Lu}/u.test(word) && /\p{Ll}/u.test(word)),
    turkic: turkicOf(name),
    isUzbek: /ʻ|G['’‘]|(?<!\p{L})QIZI(?!\p{L})|(?<=\p{L}{2})(?:OV|EV)A?(?!\p{L})/iu.test(name),
    isEastAsian: all.every((word) => (word.match(VOWELS) ?? []).length === 1),
    endsInPatronymic: /\p{L}{2}(?:вич|вна|ична|ұлы|улы|қызы|кызы)$/iu.test(all.at(-1) ?? ""),
  };
}

function turkicOf(name: string): Turkic | null {
  const isDoubtful = !/[İĞŞƏığşə]/.test(name);
  if (isDoubtful && !/[ÇÖÜÄçöüä]/.test(name)) return null;
  return { isDoubtful, hasDottedI: name.includes("İ"), isMinded: /\p{L}İ/u.test(name) };
}

const VOWELS = /[аеёиоуыэюяәөұүіaeiouyàáâãèéêìíòóôõùúăĩũơưạ-ỹ]+/giu;

function inCase(part: Part, around: Around): Cased {
  const { text, word, wordIndex, isFirstPart, isLastPart } = part;
  if (text.includes(".")) return sure(text);
  const isJoint = !isFirstPart && !isLastPart;
  const { lower, isSure } = lowerCase(text, around);
  const isCapital = text === text.toUpperCase() && text !== lower;
  // Абду-р-Рахман: the article's last letter alone.
  if (isJoint && text.length === 1 && (around.isSmall || word === word.toUpperCase())) {
    return unsure(lower);
  }
  if (isCapital && text.length === 1) return sure(text);
  if (!isCapital && text !== lower) return sure(text);
  if (!isCapital && !around.isSmall && isMeantSmall(part)) return sure(text);
  if (!isCapital && around.isMixed) return unsure(upperFirst(text));
  const isFollowing = wordIndex > 0 || !isFirstPart;
  if (SUFFIXES.has(plain(lower)) && isFollowing) return suffix(part, lower, around);
  const isWord = isFirstPart && isLastPart;
  if (ARTICLES.has(lower)) return isWord ? articleApart(part, lower, around) : article(part, lower);
  if (isWord && PARTICLES.has(lower)) return particle(part, lower, around);
  if (isJoint && PARTICLES.has(lower)) return unsure(lower);
  if (wordIndex > 1 && /^[IVX]+$/.test(text)) return numeral(part, around);
  const cased = capitalised(text, lower, around);
  return { text: cased.text, isSure: cased.isSure && isSure };
}

/** Where a name has capitals, what stands small in it and is no name by itself was typed so on purpose. */
function isMeantSmall({ text, word, wordIndex }: Part): boolean {
  const isNoName = text === text.toUpperCase() || (wordIndex > 0 && text.length === 1);
  return isNoName || /\p{Lu}/u.test(word) || SMALL_WORDS.has(plain(text));
}

/** «ЮСУФ ЗАДЕ» was perhaps meant as one word, and perhaps is two names. */
function suffix({ isFirstPart }: Part, lower: string, { all }: Around): Cased {
  if (!isFirstPart || !SUFFIXES_AND_NAMES.has(lower)) return sure(lower);
  return unsure(all.length === 2 ? upperFirst(lower) : `-${lower}`);
}

/** аль-Асад is written Аль-Асад as well. */
function article({ text, isLastPart }: Part, lower: string): Cased {
  return isLastPart ? sure(upperFirst(lower)) : { text: lower, isSure: text === lower };
}

/** «ЗИЯ УЛЬ ХАК» is Зия уль-Хак; «КИМ АН СУ» has no article. */
function articleApart({ wordIndex }: Part, lower: string, { all, isEastAsian }: Around): Cased {
  const isName = ARTICLES_AND_NAMES.has(lower);
  if (wordIndex === all.length - 1 || (isName && wordIndex === 0)) return sure(upperFirst(lower));
  return unsure(isName && isEastAsian ? upperFirst(lower) : `${lower}-`);
}

function particle({ wordIndex }: Part, lower: string, around: Around): Cased {
  const { all, endsInPatronymic, isEastAsian } = around;
  const capital = upperFirst(lower);
  const isLast = wordIndex === all.length - 1;
  if (isInPair(wordIndex, all)) return unsure(lower);
  // «МОПАССАН АНРИ ДЕ»: the name it belongs to stands first.
  if (isLast && all.length > 2 && !isEastAsian && MAY_END_A_NAME.has(lower)) return unsure(lower);
  if (isLast || all.length === 2) return sure(capital);
  if (ARMENIAN_PARTICLE.test(`${lower} ${all[wordIndex + 1]}`)) return sure(capital);
  if (wordIndex === 0) return { text: capital, isSure: all.length === 3 && endsInPatronymic };
  if (SURE_PARTICLES.has(lower)) return sure(lower);
  return unsure(isEastAsian ? capital : lower);
}

/** Тер-Петросян, also in two words; but ter Braak. */
const ARMENIAN_PARTICLE = /^(?:тер|ter) .*(?:янц?|yan|ian)$/iu;

function isInPair(at: number, all: readonly string[]): boolean {
  const begins = (first: number) =>
    first + 2 < all.length &&
    PAIRS_OF_PARTICLES.has(`${all[first]} ${all[first + 1]}`.toLowerCase());
  return begins(at) || begins(at - 1);
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
  if (around.turkic && text[first] === "i") {
    return unsure((around.turkic.isDoubtful ? "I" : "İ") + lower.slice(first + 1));
  }
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

/**
 * In small letters, and whether these are sure: beside Turkic letters I is ı, or İ typed without its dot.
 * The İ itself goes first, because its small form would be two letters.
 */
function lowerCase(text: string, { turkic }: Around): { lower: string; isSure: boolean } {
  if (turkic === null || !/.I/.test(text)) {
    return { lower: text.replaceAll("İ", "i").toLowerCase(), isSure: true };
  }
  const isDotless = !turkic.isDoubtful && hasBackVowels(text);
  const lower = text
    .replaceAll("İ", "i")
    .replaceAll("I", isDotless ? "ı" : "i")
    .toLowerCase();
  const isMinded = turkic.isMinded || (turkic.hasDottedI && text.startsWith("I"));
  return { lower, isSure: isDotless && isMinded };
}

/** A Turkic word has vowels of one kind: Aydın, but Elçin. */
function hasBackVowels(text: string): boolean {
  return !/[EƏÖÜÄİ]/.test(text);
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
