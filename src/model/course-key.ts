import { inLatin } from "./look-alikes.js";

/**
 * A course's code as a person means it: «ат-2026-014» typed on a Russian keyboard is AT-2026-014. Two
 * codes that look alike must not be two courses.
 */
export function courseKey(code: string): string {
  return inLatin(code.normalize("NFC").toUpperCase())
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/\s+/g, "");
}
