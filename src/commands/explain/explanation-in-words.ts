import type { Translate } from "../../language/translate.js";
import { CODE_KINDS, type Explanation } from "../../work/explain.js";

/** What a code means, what comes of it, and what to do. */
export function renderExplanation(explained: Explanation, t: Translate, columns: number): string {
  const { code, kind, effect, meaning, otherwise, remedy } = explained;
  return [
    `${code} (${t(`explain-kind.${kind}`)})`,
    ...fill(meaning, columns, "  "),
    ...otherwise.flatMap((other) =>
      fill(t("explain.otherwise", { meaning: other }), columns, "  "),
    ),
    ...(remedy === null ? [] : fill(`→ ${remedy}`, columns, "  ")),
    ...fill(`• ${t(`explain-effect.${effect}`)}`, columns, "  "),
  ].join("\n");
}

/** The codes of each kind below its name. */
export function renderCodes(
  explained: readonly Explanation[],
  t: Translate,
  columns: number,
): string {
  return CODE_KINDS.map((kind) => {
    const codes = explained.filter((one) => one.kind === kind).map(({ code }) => code);
    return [`${t(`explain-kind.${kind}`)}:`, ...fill(codes.join(", "), columns, "  ")].join("\n");
  }).join("\n\n");
}

/** Lines no wider than the screen; a word that is wider stands on one of its own. */
function fill(text: string, columns: number, indent: string): string[] {
  return text.split("\n").flatMap((line) => {
    const lines: string[] = [];
    let now = indent;
    for (const word of line.split(" ").filter((one) => one !== "")) {
      const next = now === indent ? `${indent}${word}` : `${now} ${word}`;
      if (next.length > columns && now !== indent) {
        lines.push(now);
        now = `${indent}${word}`;
      } else now = next;
    }
    return [...lines, now];
  });
}
