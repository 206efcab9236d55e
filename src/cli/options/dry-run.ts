import { flag } from "../option.js";

/** `--dry-run`: shows what would happen, and does nothing. */
export const dryRun = flag("option.dry-run");
