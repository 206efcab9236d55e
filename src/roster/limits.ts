import { UserError } from "../model/errors.js";

/** A roster of a whole country's nurses would still fit. */
export const MOST_ROWS = 100_000;

/** Filled cells of one line. */
export const MOST_COLUMNS = 500;

/** Filled cells of a file; a few hundred bytes of repeats could otherwise ask for millions. */
export const MOST_CELLS = 3_000_000;

/** Of one cell; Excel holds no more either. */
export const MOST_CHARACTERS = 32_767;

/** What a file can have too much of; its words are `limit.<name>`. */
export type Limit =
  | "file-size"
  | "unpacked"
  | "rows"
  | "columns"
  | "cells"
  | "characters"
  | "merges"
  | "texts";

/** Where in a file, as far as it is known. */
export interface PlaceInFile {
  sheet?: string;
  /** Counted from 1. */
  row?: number;
  /** A letter. */
  column?: string;
}

/** The refusal of a file with more than `most` of something. */
export function tooLarge(limit: Limit, most: number, place: PlaceInFile = {}): UserError {
  return new UserError("roster-too-large", { limit, most, ...place });
}
