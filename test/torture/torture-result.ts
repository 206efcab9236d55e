/** What a torture works with. */
export interface Torture {
  /** An empty folder of its own. */
  folder: string;
  /** For random choices: the same seed makes the same. */
  seed: number;
  /** Tells how it goes on. */
  say(line: string): void;
}

/** What came of it; without faults it has passed. */
export interface TortureResult {
  figures: Record<string, string | number>;
  faults: string[];
}
