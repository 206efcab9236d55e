const DIGITS = /\d+/g;
/** Two numbers that differ elsewhere than in their last figures may be of two kinds. */
const SHORTEST_ELSEWHERE = 3;

/**
 * Parts registration numbers into runs in which each follows the one before: `3-2026-00001` and
 * `3-2026-00002`, but also `1/26`, `2/26`, `3/26`, where what is counted does not stand last.
 *
 * @returns the runs in the order in which the first of each came; what follows nothing, by itself
 */
export function runsOfNumbers(numbers: readonly string[]): string[][] {
  const place = new Map(numbers.map((number, index) => [number, index]));
  const most = Math.max(0, ...numbers.map((number) => (number.match(DIGITS) ?? []).length));
  const runs: string[][] = [];
  let left = [...place.keys()];
  for (let fromEnd = 1; fromEnd <= most; fromEnd += 1) {
    const shortest = fromEnd === 1 ? 2 : SHORTEST_ELSEWHERE;
    const found = runsBy(left, fromEnd).filter((run) => run.length >= shortest);
    runs.push(...found);
    const taken = new Set(found.flat());
    left = left.filter((number) => !taken.has(number));
  }
  runs.push(...left.map((number) => [number]));
  const placeOf = ([first = ""]: readonly string[]) => place.get(first) ?? 0;
  return runs.sort((one, other) => placeOf(one) - placeOf(other));
}

/** @param fromEnd which of a number's groups of figures is taken for what is counted */
function runsBy(numbers: readonly string[], fromEnd: number): string[][] {
  const counted = numbers.flatMap((number) => {
    const figures = [...number.matchAll(DIGITS)].at(-fromEnd);
    if (figures === undefined) return [];
    const [text] = figures;
    const rest = `${number.slice(0, figures.index)}#${number.slice(figures.index + text.length)}`;
    return [{ number, rest, count: BigInt(text) }];
  });
  return [...Map.groupBy(counted, ({ rest }) => rest).values()].flatMap((alike) => {
    const inOrder = alike.sort((one, other) => Number(one.count - other.count));
    const runs: string[][] = [];
    for (const [index, { number, count }] of inOrder.entries()) {
      const before = inOrder[index - 1]?.count;
      if (before !== undefined && count === before + 1n) runs.at(-1)?.push(number);
      else runs.push([number]);
    }
    return runs;
  });
}
