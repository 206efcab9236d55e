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
