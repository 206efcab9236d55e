/** How a sign looks: its colour as a terminal numbers it, and whether it stands out. */
export interface Look {
  colour: number | null;
  isBold: boolean;
  isDim: boolean;
}

/** Signs next to each other that look alike. */
export interface Run extends Look {
  text: string;
}

interface Sign extends Look {
  sign: string;
}

const PLAIN: Look = { colour: null, isBold: false, isDim: false };
const ESCAPE = "\u001B";
/** What steers a terminal, as far as the questions use it, and each sign that it shows. */
const CONTROL = new RegExp(`${ESCAPE}\\[([?\\d;]*)([A-Za-z])|${ESCAPE}[78]|[^${ESCAPE}]`, "gu");

/** What a terminal shows of all that is written to it: the last lines, as many as it has. */
export function terminalScreen(columns: number, height: number) {
  let rows: Sign[][] = [[]];
  let [row, column] = [0, 0];
  let look = PLAIN;
  const rowAt = (index: number): Sign[] => {
    while (rows.length <= index) rows.push([]);
    return rows[index] ?? [];
  };
  const put = (sign: string) => {
    if (column >= columns) [row, column] = [row + 1, 0];
    const signs = rowAt(row);
    while (signs.length < column) signs.push({ sign: " ", ...PLAIN });
    signs[column] = { sign, ...look };
    column += 1;
  };
  const erase = (from: number, to: number) => {
    for (let index = from; index < to; index += 1) rowAt(row)[index] = { sign: " ", ...PLAIN };
  };
  const obey: Record<string, (given: number[]) => void> = {
    A([count = 1]) {
      row = Math.max(0, row - (count || 1));
    },
    B([count = 1]) {
      row += count || 1;
    },
    C([count = 1]) {
      column += count || 1;
    },
    D([count = 1]) {
      column = Math.max(0, column - (count || 1));
    },
    G([to = 1]) {
      column = (to || 1) - 1;
    },
    K([what = 0]) {
      const end = Math.max(columns, rowAt(row).length);
      if (what === 0) erase(column, end);
      else erase(0, what === 1 ? column + 1 : end);
    },
    J([what = 0]) {
      if (what !== 0) return;
      erase(column, Math.max(columns, rowAt(row).length));
      rows = rows.slice(0, row + 1);
    },
    m(given) {
      look = given.reduce(changed, look);
    },
  };
  return {
    write(text: string): void {
      for (const [all, given, letter] of text.matchAll(CONTROL)) {
        if (letter !== undefined) obey[letter]?.((given ?? "").split(";").map(Number));
        else if (all === "\r") column = 0;
        else if (all === "\n") [row, column] = [row + 1, 0];
        else if (all === "\b") column = Math.max(0, column - 1);
        else if (all >= " ") put(all);
      }
    },
    /** Begins with an empty screen. */
    clear(): void {
      rows = [[]];
      [row, column] = [0, 0];
    },
    /** The lines that are to be seen, without empty ones around. */
    shown(): Run[][] {
      const lines = rows.map(runsOf);
      const isFull = (runs: Run[]) => runs.length > 0;
      const end = lines.findLastIndex(isFull) + 1;
      const last = lines.slice(Math.max(0, end - height), end);
      return last.slice(Math.max(0, last.findIndex(isFull)));
    },
  };
}

/** Source of the numbers: ECMA-48, 8.3.117. */
function changed(look: Look, code: number): Look {
  if (code === 0) return PLAIN;
  if (code === 1) return { ...look, isBold: true };
  if (code === 2) return { ...look, isDim: true };
  if (code === 22) return { ...look, isBold: false, isDim: false };
  if (code === 39) return { ...look, colour: null };
  const isColour = (code >= 30 && code <= 37) || (code >= 90 && code <= 97);
  return isColour ? { ...look, colour: code } : look;
}

function runsOf(signs: readonly Sign[]): Run[] {
  const runs: Run[] = [];
  const end = signs.findLastIndex((one) => one !== undefined && one.sign !== " ") + 1;
  for (const { sign, ...look } of signs.slice(0, end)) {
    const last = runs.at(-1);
    const isSame =
      last?.colour === look.colour && last.isBold === look.isBold && last.isDim === look.isDim;
    if (last && isSame) last.text += sign;
    else runs.push({ text: sign, ...look });
  }
  return runs;
}

/** The lines as plain text. */
export function linesOf(shown: readonly Run[][]): string[] {
  return shown.map((runs) =>
    runs
      .map(({ text }) => text)
      .join("")
      .trimEnd(),
  );
}
