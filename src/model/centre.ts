import type { DocumentKind } from "./document.js";

/** On what certificates are printed. */
export const CERTIFICATE_PAPERS = ["framed", "blank"] as const;

export type CertificatePaper = (typeof CERTIFICATE_PAPERS)[number];

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
  /** Whether certificates are printed with their frame, or onto blanks that have one; framed if not said. */
  certificates?: CertificatePaper;
  /** SHA-256 of the picture at the head of its documents; a PNG that the register keeps. */
  logo?: string;
  /** How registration numbers of each kind are written, see `parseNumberPatterns`. */
  numberPatterns: Record<DocumentKind, string>;
  /** How the files of documents are named; by their numbers alone, where nothing is said. */
  fileNames?: FileNames;
}

/** What the name of a document's file says; names of people only where the centre decided so. */
export const FILE_NAMES = ["number", "number-name"] as const;
export type FileNames = (typeof FILE_NAMES)[number];

/** The centre as its documents name it. */
export type Issuer = Omit<Centre, "numberPatterns" | "fileNames">;
