/** The files in the archive of an office file, by name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** A part as text; empty where there is none. */
export function textOfPart(parts: Parts, name: string): string {
  return Buffer.from(parts.get(name) ?? []).toString("utf8");
}

/** A part as XML, to be told from pictures and the like by its name. */
export function isXmlPart(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name);
}
