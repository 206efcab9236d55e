import chalk from "chalk";
import Table from "cli-table3";

/**
 * A table for the screen. Long cells are wrapped so that no line is wider than the screen.
 *
 * @param columns width of the screen in characters
 */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  columns: number,
): string {
  const table = new Table({
    head: head.map((heading) => chalk.bold(heading)),
    colWidths: columnWidths([head, ...rows], columns),
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) table.push(row.map(String));
  return table.toString();
}

/** A card: what stands left is a name, what stands right its value. */
export function renderCard(rows: readonly (readonly [string, string])[], columns: number): string {
  const table = new Table({
    colWidths: columnWidths(rows, columns),
    wordWrap: true,
    style: { border: [], compact: true },
  });
  for (const [name, value] of rows) table.push([chalk.bold(name), value]);
  return table.toString();
}

/** Takes from the widest columns what the screen lacks. */
function columnWidths(rows: readonly (readonly (string | number)[])[], columns: number): number[] {
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from(
    { length: count },
    (_, index) => Math.max(...rows.map((row) => longestLine(String(row[index] ?? "")))) + 2,
  );
  const room = Math.max(columns - count - 1, count * 8);
  while (widths.reduce((sum, width) => sum + width, 0) > room) {
    const widest = Math.max(...widths);
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
}

function longestLine(text: string): number {
  return Math.max(...text.split("\n").map((line) => line.length));
}
