/** What is looked at, in the order in which it is told. */
export const LOOKED_AT = [
  "node",
  "module",
  "register",
  "rights",
  "disk",
  "copies",
  "calendar",
  "forms",
  "clock",
  "zone",
  "libreoffice",
  "fonts",
  "letters",
] as const;

/** What a look at one thing told. */
export interface Look {
  about: (typeof LOOKED_AT)[number];
  /** `note`: something is not to be had so, and nothing is wrong. */
  state: "fine" | "note" | "finding";
  /**
   * Which sentence of the catalogue says it, `doctor.<code>`, and its remedy where it is not fine; null
   * where it is said by `said` alone, and what to do by `remedy`.
   */
  code: string | null;
  params: Readonly<Record<string, string | number>>;
}

type Rest = [code: string | null, params?: Look["params"]];

/** A look that found all as it should be. */
export const fine = (about: Look["about"], ...rest: Rest) => lookOf(about, "fine", ...rest);

/** A look that found something to be put right. */
export const finding = (about: Look["about"], ...rest: Rest) => lookOf(about, "finding", ...rest);

/** A look that found something to be known. */
export const note = (about: Look["about"], ...rest: Rest) => lookOf(about, "note", ...rest);

function lookOf(about: Look["about"], state: Look["state"], ...[code, params = {}]: Rest): Look {
  return { about, state, code, params };
}
