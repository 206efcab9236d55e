import type { Translate } from "./translate.js";

const MEGABYTE = 1_000_000;

/** A size in megabytes as it is written in a language: `12.5`. */
export function megabytes(bytes: number, { language }: Pick<Translate, "language">): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / MEGABYTE);
}
