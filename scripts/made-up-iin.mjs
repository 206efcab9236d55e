const WEIGHTS = [
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2],
];

/** An IIN with the right check digit for someone who does not exist. */
export function iin(birthDate, isWoman, serial) {
  const [year, month, day] = birthDate.split("-");
  const century = year.startsWith("19") ? 3 : 5;
  for (let attempt = serial; ; attempt += 1) {
    const start = `${year.slice(2)}${month}${day}${century + (isWoman ? 1 : 0)}${String(attempt).padStart(4, "0")}`;
    const digit = WEIGHTS.map(
      (weights) =>
        weights.reduce((sum, weight, index) => sum + weight * Number(start[index]), 0) % 11,
    ).find((remainder) => remainder < 10);
    if (digit !== undefined) return `${start}${digit}`;
  }
}
