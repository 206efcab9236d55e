import { FormatError } from "../format-error.js";
import { MOST_COLUMNS } from "../tables/grid.js";
import { readCsvRecords, type TextRecord } from "./csv-records.js";

/** In order of preference where nothing else tells them apart. */
export const DELIMITERS = [";", "\t", ",", "|"] as const;

/** Records looked at: the header stands among them. */
const SAMPLE = 100;
const HEADER_AMONG = 50;

/** How much the parts of a record are like a header: how many of them name a column that is known. */
export type LikeHeader = (parts: readonly string[]) => number;

/**
 * Finds what separates the columns: what makes a record read as a header, and where none does, what
 * cuts the most records into the same number of parts. A header whose cells have line breaks and commas
 * is one record only if it is cut at the right sign.
 */
export async function findDelimiter(lines: string[], likeHeader: LikeHeader): Promise<string> {
  const filled = lines.filter((line) => line.trim() !== "").slice(0, SAMPLE);
  const cuts = await Promise.all(
    DELIMITERS.map(async (delimiter) => {
      const records = await sampleRecords(filled, delimiter);
      return { delimiter, records, ...usualParts(records) };
    }),
  );
  const [only, another] = cuts.filter(({ parts }) => parts > 1);
  if (only !== undefined && another === undefined) return only.delimiter;
  const [best] = cuts
    .map((cut) => ({ ...cut, headers: mostLikeHeader(cut.records, likeHeader) }))
    .sort((a, b) => b.headers - a.headers || b.usualRecords - a.usualRecords || b.parts - a.parts);
  return best?.delimiter ?? DELIMITERS[0];
}

function mostLikeHeader(records: readonly string[][], likeHeader: LikeHeader): number {
  const headers = records
    .slice(0, HEADER_AMONG)
    .map((parts) => parts.filter((part) => part !== ""))
    // More cells than a line may have are no header, and asking about each of them takes long.
    .map((parts) => (parts.length > MOST_COLUMNS ? 0 : likeHeader(parts)));
  return Math.max(0, ...headers);
}

/** The records of some lines, cut at a delimiter; what begins with a stray quote, line by line. */
async function sampleRecords(lines: string[], delimiter: string): Promise<string[][]> {
  const text = lines.join("\n");
  const asLines = (from: number) =>
    lines.slice(from).map((line) => splitOutsideQuotes(line, delimiter));
  if (!text.includes('"')) return asLines(0);
  const records: TextRecord[] = [];
  try {
    const options = { delimiter, record_delimiter: "\n", relax_quotes: true };
    await readCsvRecords(text, options, records);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
  }
  return [...records.map(({ fields }) => fields), ...asLines(records.at(-1)?.last ?? 0)];
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

/** The most usual number of parts above one, and how many records are cut into so many. */
export function usualParts(records: readonly string[][]): { usualRecords: number; parts: number } {
  const counted = new Map<number, number>();
  for (const { length } of records) {
    if (length > 1) counted.set(length, (counted.get(length) ?? 0) + 1);
  }
  const [most] = [...counted].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return { usualRecords: most?.[1] ?? 0, parts: most?.[0] ?? 0 };
}
