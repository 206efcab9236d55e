/** Tells what each part of a document is. Source: ECMA-376 part 2, 10.1.2. */
export function readContentTypes(xml: string): (part: string) => string {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const [tag] of xml.matchAll(/<(?:\w+:)?(?:Default|Override)\s[^>]*>/g)) {
    const type = attribute(tag, "ContentType");
    const extension = attribute(tag, "Extension");
    if (extension) defaults.set(extension.toLowerCase(), type);
    else overrides.set(attribute(tag, "PartName").toLowerCase(), type);
  }
  return (part) =>
    overrides.get(`/${part}`.toLowerCase()) ?? defaults.get(extensionOf(part)) ?? "application/xml";
}

/** The part that tells it, for parts whose types are known. */
export function writeContentTypes(types: ReadonlyMap<string, string>): string {
  const overrides = [...types].map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

function extensionOf(part: string): string {
  return part.slice(part.lastIndexOf(".") + 1).toLowerCase();
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return value?.[1] ?? value?.[2] ?? "";
}
