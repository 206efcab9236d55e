/** A place in one sequence and the place in the other where the same stands. */
type Match = [a: number, b: number];

/** What stands between two matches, in either sequence. */
interface Gap {
  a: [from: number, to: number];
  b: [from: number, to: number];
}

/** Beyond that a table takes too much memory, and what is compared is no certificate. */
const LARGEST_TABLE = 4_000_000;

/** The longest common subsequence of two sequences, in order. */
export function alignSequences(a: readonly string[], b: readonly string[]): Match[] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const middle = alignMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return [
    ...Array.from({ length: start }, (_, index): Match => [index, index]),
    ...middle.map(([left, right]): Match => [left + start, right + start]),
    ...Array.from({ length: end }, (_, index): Match => {
      return [a.length - end + index, b.length - end + index];
    }),
  ];
}

function alignMiddle(a: readonly string[], b: readonly string[]): Match[] {
  const width = b.length + 1;
  if (a.length === 0 || b.length === 0 || (a.length + 1) * width > LARGEST_TABLE) return [];
  const lengths = new Uint32Array((a.length + 1) * width);
  const lengthAt = (left: number, right: number) => lengths[left * width + right] ?? 0;
  for (let left = a.length - 1; left >= 0; left -= 1) {
    for (let right = b.length - 1; right >= 0; right -= 1) {
      lengths[left * width + right] =
        a[left] === b[right]
          ? lengthAt(left + 1, right + 1) + 1
          : Math.max(lengthAt(left + 1, right), lengthAt(left, right + 1));
    }
  }
  const matches: Match[] = [];
  for (let left = 0, right = 0; left < a.length && right < b.length; ) {
    if (a[left] === b[right]) matches.push([left++, right++]);
    else if (lengthAt(left + 1, right) >= lengthAt(left, right + 1)) left += 1;
    else right += 1;
  }
  return matches;
}

/** The gaps that matches leave, before, between and after them; empty ones are left out. */
export function gapsBetween(matches: readonly Match[], aLength: number, bLength: number): Gap[] {
  const gaps: Gap[] = [];
  let [a, b] = [0, 0];
  for (const [nextA, nextB] of [...matches, [aLength, bLength] as Match]) {
    if (nextA > a || nextB > b) gaps.push({ a: [a, nextA], b: [b, nextB] });
    [a, b] = [nextA + 1, nextB + 1];
  }
  return gaps;
}

/** The gaps between two sequences where they are alike. */
export function gapsIn(a: readonly string[], b: readonly string[]): Gap[] {
  return gapsBetween(alignSequences(a, b), a.length, b.length);
}
