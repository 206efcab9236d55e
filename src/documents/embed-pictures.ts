import { CONTENT_TYPES } from "../formats/office/content-types.js";
import { type Parts, textOfPart } from "../formats/office/parts.js";
import {
  readRelationships,
  relationshipsPartOf,
  resolveTarget,
} from "../formats/office/relationships.js";
import { descendants, localName, parseXml } from "../formats/xml/xml-tree.js";
import { type PictureField, pictureRelationship } from "./picture-fields.js";
import type { TemplatePicture } from "./template.js";

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
  write(files, CONTENT_TYPES, withPngs(textOfPart(files, CONTENT_TYPES)));
  return pictures;
}

function freeName(files: Parts, name: string): string {
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
  const xml = textOfPart(files, rels);
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
    const body = textOfPart(files, part);
    const ids = new Set(pictures.flatMap(({ replaced }) => replaced));
    let xml = textOfPart(files, rels);
    for (const { id, target, isExternal } of readRelationships(xml)) {
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
    (one) => localName(one) === "Relationship" && one.attributes.Id === id,
  );
  return element ? xml.slice(0, element.start) + xml.slice(element.end) : xml;
}

function isTarget(files: Parts, name: string): boolean {
  return [...files.keys()].some((rels) => {
    const [, folder, source] = /^(.*?)_rels\/([^/]*)\.rels$/.exec(rels) ?? [];
    if (folder === undefined) return false;
    return readRelationships(textOfPart(files, rels)).some(
      ({ target, isExternal }) =>
        !isExternal && resolveTarget(`${folder}${source}`, target) === name,
    );
  });
}

function withPngs(xml: string): string {
  const isKnown = [...descendants(parseXml(xml))].some(
    (element) => element.attributes.Extension?.toLowerCase() === "png",
  );
  if (isKnown) return xml;
  const [root] = parseXml(xml).children;
  const at = root?.openEnd ?? 0;
  return `${xml.slice(0, at)}<Default Extension="png" ContentType="image/png"/>${xml.slice(at)}`;
}

/** A part without relationships has no picture to be replaced, so that there is a part to add to. */
function insertLast(xml: string, added: string): string {
  const [root] = parseXml(xml).children;
  return root ? xml.slice(0, root.closeStart) + added + xml.slice(root.closeStart) : xml;
}

function write(files: Map<string, Uint8Array>, name: string, xml: string): void {
  files.set(name, Buffer.from(xml, "utf8"));
}
