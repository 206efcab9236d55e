/**
 * Why an archive is refused: no zip at all, a zip that is cut short or contradicts itself, or one
 * that would grow beyond its limits.
 */
export type ArchiveErrorReason = "not-zip" | "damaged" | "too-large";

/** Thrown by `openArchive`; its callers turn it into words for their kind of file. */
export class ArchiveError extends Error {
  readonly reason: ArchiveErrorReason;

  constructor(reason: ArchiveErrorReason, detail: string, cause?: unknown) {
    super(`${reason}: ${detail}`, { cause });
    this.name = "ArchiveError";
    this.reason = reason;
  }
}
