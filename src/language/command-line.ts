/** What no shell reads as anything but itself. */
const PLAIN = /^[\p{L}\p{N}@%+=:,./\\№_-]+$/u;
/** What a shell would act on between double quotes. */
const ACTS_IN_QUOTES = /[$`!"]/;

/** A word as it is typed in a command line, so that a line which is copied does what it says. */
export function quoted(word: string): string {
  if (PLAIN.test(word)) return word;
  if (ACTS_IN_QUOTES.test(word) && !word.includes("'")) return `'${word}'`;
  return `"${word.replace(/["$`]/g, "\\$&")}"`;
}

/** A command as far as it has been written, with nothing behind it that belongs to a sentence. */
const WITHIN_COMMAND = /(?:^|[^\p{L}])kualik(?: (?:[a-z-]+|\{\w+\}|<[^<>]+>|"…"|…))* $/u;

/** Whether what stands behind this beginning of a message belongs to a command that it names. */
export function isInCommand(before: string): boolean {
  return WITHIN_COMMAND.test(before);
}
