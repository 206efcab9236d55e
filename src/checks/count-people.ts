import words from "../../data/name-words.json" with { type: "json" };

/** Written apart after the father's name: Гусейн оглы, Серік қызы. */
const SUFFIXES = new Set(words.suffixes);
const PARTICLES = new Set(words.particles);
const PATRONYMIC = /\p{L}{2}(?:вич|вна|ична|ұлы|улы|оғлы|оглы|қызы|кызы)$/iu;
const CYRILLIC = /^\p{Script=Cyrillic}/u;

/** Nobody has so many names: family name, two given names, patronymic and a second family name. */
const MOST_NAMES = 5;

/**
 * How many people a name stands for: «Ахметова Айгүл Серікқызы Ким Сергей Петрович» is two. Told by a
 * second patronymic that does not follow at once on the first, as the family name of «Сергей Петрович
 * Рабинович» does, or by more names than a person has. Foreigners in Latin letters may have any
 * number.
 *
 * @param name with one space between words
 */
export function countPeople(name: string): number {
  const all = name.split(" ");
  const patronymics = all.flatMap((word, index) => (isPatronymic(word, index) ? index : []));
  const apart = patronymics.filter((at, index) => at - (patronymics[index - 1] ?? at - 2) > 1);
  const names = all.filter((word) => CYRILLIC.test(word) && !isSmallWord(word));
  return Math.max(1, apart.length, names.length > MOST_NAMES ? 2 : 1);
}

/** The first word is a family name, also where it ends like a patronymic: Абрамович. */
function isPatronymic(word: string, index: number): boolean {
  return index > 0 && (PATRONYMIC.test(word) || SUFFIXES.has(word.toLowerCase()));
}

function isSmallWord(word: string): boolean {
  return SUFFIXES.has(word.toLowerCase()) || PARTICLES.has(word.toLowerCase());
}
