import type { Value } from "../value.js";

/** Any text. @param place its place in help: `text`, `name`, `pattern` */
export function text(place = "text"): Value<string> {
  return { place, parse: (said) => said };
}
