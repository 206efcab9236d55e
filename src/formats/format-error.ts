/**
 * Why an archive is refused: no zip or no compound file at all, one that is cut short or contradicts
 * itself, or one that would grow beyond its limits.
 */
export type ArchiveErrorReason = "not-zip" | "not-compound" | "damaged" | "too-large";

/** Callers of `openArchive` and `openCompoundFile` turn it into words for their kind of file. */
export class ArchiveError extends Error {
  readonly reason: ArchiveErrorReason;

  constructor(reason: ArchiveErrorReason, detail: string, cause?: unknown) {
    super(`${reason}: ${detail}`, { cause });
    this.name = "ArchiveError";
    this.reason = reason;
  }
}
