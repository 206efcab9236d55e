/** In lists the middle of an IIN is hidden; the card of one person shows it whole. */
export function maskIin(iin: string): string {
  return `${iin.slice(0, 6)}••••${iin.slice(-2)}`;
}
