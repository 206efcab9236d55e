/** A cell may hold pages; of one no more than this is shown. */
const MOST_CHARACTERS = 200;

/** A text of a file on one line, as much of it as a screen has room for. */
export function shorten(text: string, most: number = MOST_CHARACTERS): string {
  const plain = text.replace(/\s+/gu, " ").trim();
  return plain.length > most ? `${plain.slice(0, most)}…` : plain;
}
