/** What steers a terminal or hides, and the halves of a letter: all but the breaks of lines. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Text from outside as a screen may show it: what would act on the screen, or hide, is spelt out. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `<U+${code.padStart(4, "0")}>`;
  });
}
