import type { Value } from "../value.js";

/** A file or folder that is there, or is to be written. @param place its place in help: `file`, `folder` */
export function file(place = "file"): Value<string> {
  return { place, parse: (said) => said };
}

/** A Word file to be written. */
export function docxFile(place = "file"): Value<string> {
  return {
    place,
    parse: (said) => (/[^/\\]\.docx$/i.test(said) ? said : null),
    expected: (t) => t("usage.expected-docx"),
  };
}
