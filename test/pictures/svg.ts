import { linesOf, type Run } from "./terminal-screen.js";

/** Measures of a sign and around the text, in pixels. */
const [WIDTH, HEIGHT, MARGIN] = [8.4, 18, 14];
const TITLE_BAR = 26;
/** By the numbers that terminals have for them. */
const COLOURS: Readonly<Record<number, string>> = {
  31: "#ff7b72",
  32: "#7ee787",
  33: "#e3b341",
  34: "#79c0ff",
  36: "#56d4dd",
  90: "#8b949e",
};
const [PAPER, INK] = ["#0d1117", "#e6edf3"];

/**
 * A picture of a terminal: each line one text, so that it can be read, searched and compared.
 *
 * @param columns of the terminal
 */
export function svgOf(lines: readonly Run[][], columns: number): string {
  const width = Math.ceil(columns * WIDTH + 2 * MARGIN);
  const height = TITLE_BAR + lines.length * HEIGHT + MARGIN;
  const dots = ["#ff5f57", "#febc2e", "#28c840"].map(
    (colour, index) => `<circle cx="${MARGIN + 4 + index * 16}" cy="13" r="5" fill="${colour}"/>`,
  );
  const texts = lines.map((runs, index) => lineOf(runs, TITLE_BAR + index * HEIGHT + 13));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title>kualik: ${escaped(linesOf(lines)[0]?.trim() ?? "")}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="${PAPER}"/>`,
    ...dots,
    `<g font-family="DejaVu Sans Mono, Consolas, Menlo, monospace" font-size="14" fill="${INK}" style="white-space:pre">`,
    ...texts,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

function lineOf(runs: readonly Run[], y: number): string {
  let column = 0;
  const spans = runs.map(({ text, colour, isBold, isDim }) => {
    const length = [...text].length;
    const x = (MARGIN + column * WIDTH).toFixed(1);
    column += length;
    const looks = [
      ...(colour === null ? [] : [` fill="${COLOURS[colour] ?? INK}"`]),
      ...(isBold ? [' font-weight="bold"'] : []),
      ...(isDim ? [' opacity="0.6"'] : []),
    ].join("");
    return `<tspan x="${x}" textLength="${(length * WIDTH).toFixed(1)}" lengthAdjust="spacingAndGlyphs"${looks}>${escaped(text)}</tspan>`;
  });
  return `<text y="${y}" xml:space="preserve">${spans.join("")}</text>`;
}

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign);
}

/** The lines that a picture shows. */
export function linesOfSvg(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>(.*)<\/text>/g)].map(([, line = ""]) =>
    line
      .replace(/<[^>]*>/g, "")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&amp;/g, "&")
      .trimEnd(),
  );
}
