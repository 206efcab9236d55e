/** When a registrar took somebody off a course, and why. */
export interface Drop {
  /** UTC, ISO 8601. */
  at: string;
  reason: string;
}

/** Everybody and everything taken off a course. */
export interface DroppedFromCourse {
  /** By identity key. */
  people: ReadonlyMap<string, Drop>;
  /** Held rows, by what they say, see `contentOf`. */
  rows: ReadonlyMap<string, Drop>;
}
