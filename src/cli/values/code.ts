import type { Value } from "../value.js";

/** The code of something that Kualik finds fault with, as `--json` prints it. */
export function code(): Value<string> {
  return { place: "code", parse: (said) => said };
}
