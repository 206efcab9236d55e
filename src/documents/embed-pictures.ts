import {
  CONTENT_TYPES,
  relationshipsIn,
  relationshipsPartOf,
  resolveTarget,
  textOf,
} from "./package-parts.js";
import { type PictureField, pictureRelationship } from "./picture-fields.js";
import type { TemplatePicture } from "./template.js";
import { attributeOf, descendants, localName, parseXml } from "./xml-tree.js";

const IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
const STRICT_IMAGE = "http://purl.oclc.org/ooxml/officeDocument/relationships/image";

/** The pictures of one part. */
export interface PicturesOfPart {
  part: string;
  pictures: readonly PictureField[];
}

/**
 * Gives each drawn field a picture part of its own, one for the document however often it is shown, and
 * takes away the pictures that stood in its place where nothing else shows them.
 * Source: ECMA-376 part 2, 6.5 (relationships), 7.2 (content types).
 *
 * @param files the entries by name; those that change are replaced in it
 */
export function embedPictures(
  files: Map<string, Uint8Array>,
  parts: readonly PicturesOfPart[],
): TemplatePicture[] {
  const fields = new Set(parts.flatMap(({ pictures }) => pictures.map(({ field }) => field)));
  if (fields.size === 0) return [];
  const folder = /^(?:.*\/)?/.exec(parts[0]?.part ?? "")?.[0] ?? "";
  const nameOf = (field: string) => freeName(files, `${folder}media/kualik-${field}`);
  const pictures = [...fields].map((field) => ({ field, name: nameOf(field) }));
  for (const one of parts) relate(files, one, pictures);
  dropUnshown(files, parts);
  write(files, CONTENT_TYPES, withPngs(textOf(files, CONTENT_TYPES)));
  return pictures;
}

function freeName(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  let free = `${name}.png`;
  for (let next = 1; files.has(free); next += 1) free = `${name}-${next}.png`;
  return free;
}

function relate(
  files: Map<string, Uint8Array>,
  { part, pictures }: PicturesOfPart,
  all: readonly TemplatePicture[],
): void {
  const rels = relationshipsPartOf(part);
  const xml = textOf(files, rels);
  const type = xml.includes("purl.oclc.org/ooxml") ? STRICT_IMAGE : IMAGE;
  const shown = all.filter(({ field }) => pictures.some((picture) => picture.field === field));
  const added = shown.map(
    ({ field, name }) =>
      `<Relationship Id="${pictureRelationship(field)}" Type="${type}" Target="/${name}"/>`,
  );
  write(files, rels, insertLast(xml, added.join("")));
}

/** Drops the relationships of pictures that went, where the part uses them for nothing else. */
function dropUnshown(files: Map<string, Uint8Array>, parts: readonly PicturesOfPart[]): void {
  const dropped = new Set<string>();
  for (const { part, pictures } of parts) {
    const rels = relationshipsPartOf(part);
    const body = textOf(files, part);
    const ids = new Set(pictures.flatMap(({ replaced }) => replaced));
    let xml = textOf(files, rels);
    for (const { id, target, isExternal } of relationshipsIn(xml)) {
      const uses = body.split(`"${id}"`).length - 1;
      const gone = pictures.flatMap(({ replaced }) => replaced).filter((one) => one === id).length;
      if (!ids.has(id) || uses > gone) continue;
      xml = withoutRelationship(xml, id);
      const name = isExternal ? null : resolveTarget(part, target);
      if (name !== null) dropped.add(name);
    }
    write(files, rels, xml);
  }
  for (const name of dropped) if (!isTarget(files, name)) files.delete(name);
}

function withoutRelationship(xml: string, id: string): string {
  const element = [...descendants(parseXml(xml))].find(
    (one) => localName(one) === "Relationship" && attributeOf(xml, one, "Id") === id,
  );
  return element ? xml.slice(0, element.start) + xml.slice(element.end) : xml;
}

function isTarget(files: ReadonlyMap<string, Uint8Array>, name: string): boolean {
  return [...files.keys()].some((rels) => {
    const [, folder, source] = /^(.*?)_rels\/([^/]*)\.rels$/.exec(rels) ?? [];
    if (folder === undefined) return false;
    return relationshipsIn(textOf(files, rels)).some(
      ({ target, isExternal }) =>
        !isExternal && resolveTarget(`${folder}${source}`, target) === name,
    );
  });
}

function withPngs(xml: string): string {
  const isKnown = [...descendants(parseXml(xml))].some(
    (element) => attributeOf(xml, element, "Extension")?.toLowerCase() === "png",
  );
  if (isKnown) return xml;
  const [root] = parseXml(xml).children;
  const at = root?.openEnd ?? 0;
  return `${xml.slice(0, at)}<Default Extension="png" ContentType="image/png"/>${xml.slice(at)}`;
}

function insertLast(xml: string, added: string): string {
  const [root] = parseXml(xml).children;
  return root ? xml.slice(0, root.closeStart) + added + xml.slice(root.closeStart) : xml;
}

function write(files: Map<string, Uint8Array>, name: string, xml: string): void {
  files.set(name, Buffer.from(xml, "utf8"));
}
