/** A table of a whole country's nurses would still fit. */
export const MOST_ROWS = 100_000;

/** Filled cells of one line. */
export const MOST_COLUMNS = 500;

/** Filled cells of a file; a few hundred bytes of repeats could otherwise ask for millions. */
export const MOST_CELLS = 3_000_000;

/** Of one cell; Excel holds no more either. */
export const MOST_CHARACTERS = 32_767;
