import { flag } from "../option.js";

/** `--full`: a list shows identities whole, which it hides the middle of otherwise. */
export const full = flag("option.full");
