/** In order of preference where nothing else tells them apart. */
const DELIMITERS = [";", "\t", ",", "|"] as const;

/** Lines looked at: the header stands among them. */
const SAMPLE = 100;
const HEADER_AMONG = 50;

/** Excel's own first line that names the delimiter: `sep=;`. */
const DECLARED = /^\ufeff?"?sep=(.)"?\s*$/i;

/** How much the parts of a line are like a header: how many of them name a column that is known. */
export type LikeHeader = (parts: readonly string[]) => number;

/** The delimiter a file declares in its first line, or null. */
export function declaredDelimiter(lines: string[]): string | null {
  return DECLARED.exec(lines[0] ?? "")?.[1] ?? null;
}

/**
 * Finds what separates the columns: what makes a line read as a header, and where no line does, what
 * cuts the most lines into the same number of parts.
 */
export function detectDelimiter(lines: string[], likeHeader: LikeHeader): string {
  const sample = lines.filter((line) => line.trim() !== "").slice(0, SAMPLE);
  const [best] = DELIMITERS.map((delimiter) => {
    const split = sample.map((line) => splitOutsideQuotes(line, delimiter));
    return {
      delimiter,
      headers: Math.max(0, ...split.slice(0, HEADER_AMONG).map(likeHeader)),
      ...regularity(split),
    };
  }).sort((a, b) => b.headers - a.headers || b.regularLines - a.regularLines || b.parts - a.parts);
  return best?.delimiter ?? DELIMITERS[0];
}

/** Cuts a line at a delimiter, but not inside quotes; good enough to count by. */
export function splitOutsideQuotes(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === delimiter && !quoted) {
      parts.push(line.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(line.slice(start));
  // A quote left open is a stray one: then quotes mean nothing in this line.
  return quoted ? line.split(delimiter) : parts.map((part) => part.replaceAll('"', ""));
}

/** How many lines are cut into the most usual number of parts, and that number. */
function regularity(split: string[][]): { regularLines: number; parts: number } {
  const lines = new Map<number, number>();
  for (const { length } of split) if (length > 1) lines.set(length, (lines.get(length) ?? 0) + 1);
  const [most] = [...lines].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return { regularLines: most?.[1] ?? 0, parts: most?.[0] ?? 0 };
}
