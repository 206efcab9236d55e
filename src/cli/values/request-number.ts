import type { Value } from "../value.js";

/** The number under which a request was received. */
export function requestNumber(): Value<string> {
  return { place: "number", parse: (said) => said };
}
