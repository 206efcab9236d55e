export interface PackedFile {
  /** With slashes, as in a zip. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Rights as Unix tells them: `0o644`. */
  readonly mode: number;
}

export function zipOf(folder: string, files: readonly PackedFile[]): Uint8Array;
