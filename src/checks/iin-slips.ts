/** Fewer decimals than this say too little of a number in exponent form. */
const FEWEST_DECIMALS = 2;

/**
 * Whether a written IIN can be another one mistyped: so many digits wrong, two neighbours swapped,
 * one digit lost or doubled, or the rest cut off by an exponent («8.41014E+11»).
 *
 * @param written as it stands in the roster, tidied; it need not be digits
 * @param iin twelve digits
 * @param mostWrong how many digits may differ
 */
export function isSlipOf(written: string, iin: string, mostWrong: 1 | 2): boolean {
  if (written === iin) return false;
  if (/e/i.test(written)) return isShortened(written, iin);
  if (written.length === iin.length) return isMistyped(written, iin, mostWrong);
  return Math.abs(written.length - iin.length) === 1 && hasOneMore(written, iin);
}

function isMistyped(written: string, iin: string, mostWrong: number): boolean {
  const wrong: number[] = [];
  for (let index = 0; index < iin.length; index += 1) {
    if (written[index] !== iin[index] && wrong.push(index) > 2) return false;
  }
  const [first = 0, second = 0] = wrong;
  const isSwap =
    second === first + 1 && written[first] === iin[second] && written[second] === iin[first];
  return wrong.length <= mostWrong || isSwap;
}

function hasOneMore(one: string, other: string): boolean {
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  let same = 0;
  while (same < shorter.length && longer[same] === shorter[same]) same += 1;
  return longer.slice(same + 1) === shorter.slice(same);
}

/** Excel rounds the last digit that it leaves. */
function isShortened(written: string, iin: string): boolean {
  const [, decimals = "", exponent = ""] = /^\d[.,](\d+)e\+?(\d+)$/i.exec(written) ?? [];
  if (decimals.length < FEWEST_DECIMALS) return false;
  const rounding = 10 ** (Number(exponent) - decimals.length) / 2;
  return Math.abs(Number(written.replace(",", ".")) - Number(iin)) <= rounding;
}
