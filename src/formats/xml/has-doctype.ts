import { FormatError } from "../format-error.js";

const DECLARATIONS = ["<!DOCTYPE", "<!ENTITY"].flatMap((text) => [
  Buffer.from(text, "utf8"),
  Buffer.from(text, "utf16le"),
  Buffer.from(text, "utf16le").swap16(),
]);

/**
 * True where an XML part declares a document type or entities. Office files never do; those that do
 * try to make the reader expand entities without end or fetch files.
 */
export function hasDoctype(part: Uint8Array): boolean {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  return DECLARATIONS.some((declaration) => bytes.includes(declaration));
}

/**
 * Refuses an archive in which a part has one, whoever is to read that part.
 *
 * @param names of the parts that are XML
 * @throws FormatError `damaged` with the part
 */
export function refuseDoctypes(parts: ReadonlyMap<string, Uint8Array>, names: RegExp): void {
  for (const [part, bytes] of parts) {
    if (names.test(part) && hasDoctype(bytes)) {
      throw new FormatError("damaged", "a part with a document type", { part });
    }
  }
}
