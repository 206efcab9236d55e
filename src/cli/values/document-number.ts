import type { Value } from "../value.js";

/** The registration number of an issued document, however it is written. */
export function documentNumber(): Value<string> {
  return { place: "number", parse: (said) => said };
}
