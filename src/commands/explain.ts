import { command, maybe } from "../cli/command.js";
import { text } from "../cli/plain-values.js";
import type { Translate } from "../language/translate.js";
import type { Explanation } from "../work/explain.js";

/** What a code means, what comes of it, and what to do. */
export function renderExplanation(explained: Explanation, t: Translate, columns: number): string {
  const { code, kind, effect, meaning, otherwise, remedy } = explained;
  return [
    `${code} (${t(`explain-kind.${kind}`)})`,
    ...fill(meaning, columns),
    ...otherwise.flatMap((other) => fill(t("explain.otherwise", { meaning: other }), columns)),
    ...(remedy === null ? [] : fill(`→ ${remedy}`, columns)),
    ...fill(`• ${t(`explain-effect.${effect}`)}`, columns),
  ].join("\n");
}

/** The codes of each kind below its name. */
export function renderCodes(
  explained: readonly Explanation[],
  t: Translate,
  columns: number,
): string {
  const kinds = [...Map.groupBy(explained, ({ kind }) => kind)];
  return kinds
    .map(([kind, ofKind]) => {
      const codes = ofKind.map(({ code }) => code).join(", ");
      return [`${t(`explain-kind.${kind}`)}:`, ...fill(codes, columns)].join("\n");
    })
    .join("\n\n");
}

const INDENT = "  ";

/** Lines no wider than the screen; a word that is wider stands on one of its own. */
function fill(text: string, columns: number): string[] {
  return text.split("\n").flatMap((line) => {
    const lines: string[] = [];
    let now = INDENT;
    for (const word of line.split(" ").filter((one) => one !== "")) {
      const next = now === INDENT ? `${INDENT}${word}` : `${now} ${word}`;
      if (next.length > columns && now !== INDENT) {
        lines.push(now);
        now = `${INDENT}${word}`;
      } else now = next;
    }
    return [...lines, now];
  });
}

/** `kualik explain`: what a code means and what to do; the codes, where none is named. */
export const explain = command({
  name: "explain",
  args: { code: maybe(text("code"), "argument.code") },
  examples: ["kualik explain iin-check-digit", "kualik explain"],
  async run({ t }, given) {
    const work = await import("../work/explain.js");
    return given.code === undefined ? work.explainAll(t) : work.explainCode(t, given.code);
  },
  show(explained, { t, screen }, given) {
    if (given.code === undefined) {
      screen.data(renderCodes(explained, t, screen.columns));
      screen.say(t("explain.next"));
    } else {
      screen.data(explained.map((one) => renderExplanation(one, t, screen.columns)).join("\n\n"));
    }
  },
});
