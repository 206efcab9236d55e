import type { DocumentKind } from "./document.js";

/** The training centre, as its documents name it. */
export interface Centre {
  nameKk: string;
  nameRu: string;
  /** Business identification number, twelve digits. */
  bin: string | null;
  cityKk: string;
  cityRu: string;
  headNameKk: string;
  headNameRu: string;
  headPositionKk: string;
  headPositionRu: string;
  /** How registration numbers of each kind are written, see `parseNumberPatterns`. */
  numberPatterns: Record<DocumentKind, string>;
}

/** The centre as its documents name it. */
export type Issuer = Omit<Centre, "numberPatterns">;
