import {
  CONTENT_TYPES,
  type Parts,
  readRelationships,
  relationshipsOf,
  relationshipsPartOf,
  resolveTarget,
  textOfPart,
} from "../formats/office-package.js";
import {
  attributePlaces,
  descendants,
  localName,
  parseXml,
  type XmlElement,
} from "../formats/xml.js";
import { PICTURE_FIELDS } from "../model/document.js";
import type { Plan } from "./conditional-xml.js";
import type { PartFault } from "./template.js";

const IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
const STRICT_IMAGE = "http://purl.oclc.org/ooxml/officeDocument/relationships/image";

/** A picture of a field's value, as a part of the document. */
interface EmbeddedPicture {
  name: string;
  field: string;
}

interface PicturesOfPart {
  name: string;
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
): EmbeddedPicture[] {
  const fields = new Set(parts.flatMap(({ pictures }) => pictures.map(({ field }) => field)));
  if (fields.size === 0) return [];
  const folder = /^(?:.*\/)?/.exec(parts[0]?.name ?? "")?.[0] ?? "";
  const nameOf = (field: string) => freeName(files, `${folder}media/kualik-${field}`);
  const pictures = [...fields].map((field) => ({ field, name: nameOf(field) }));
  for (const part of parts) relate(files, part, pictures);
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
  { name: part, pictures }: PicturesOfPart,
  all: readonly EmbeddedPicture[],
): void {
  const rels = relationshipsPartOf(part);
  const xml = textOfPart(files, rels);
  const type = xml.includes("purl.oclc.org/ooxml") ? STRICT_IMAGE : IMAGE;
  const shown = all.filter(({ field }) => pictures.some((picture) => picture.field === field));
  const added = shown.map(
    ({ field, name }) =>
      `<Relationship Id="${pictureRelationship(field)}" Type="${type}" Target="/${name}"/>`,
  );
  // A part without relationships has no picture to be replaced, so that there is a part to add to.
  const at = parseXml(xml).children[0]?.closeStart ?? xml.length;
  write(files, rels, xml.slice(0, at) + added.join("") + xml.slice(at));
}

/** Drops the relationships of pictures that went, where the part uses them for nothing else. */
function dropUnshown(files: Map<string, Uint8Array>, parts: readonly PicturesOfPart[]): void {
  const dropped = new Set<string>();
  for (const { name: part, pictures } of parts) {
    const rels = relationshipsPartOf(part);
    const body = textOfPart(files, part);
    const replaced = pictures.flatMap((picture) => picture.replaced);
    let xml = textOfPart(files, rels);
    for (const { id, target, isExternal } of readRelationships(xml)) {
      const uses = body.split(`"${id}"`).length - 1;
      const gone = replaced.filter((one) => one === id).length;
      if (gone === 0 || uses > gone) continue;
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
    return relationshipsOf(files, `${folder}${source}`).some(
      ({ target, isExternal }) =>
        !isExternal && resolveTarget(`${folder}${source}`, target) === name,
    );
  });
}

function withPngs(xml: string): string {
  const [root, ...types] = descendants(parseXml(xml));
  if (types.some(({ attributes }) => attributes.Extension?.toLowerCase() === "png")) return xml;
  const at = root?.openEnd ?? 0;
  return `${xml.slice(0, at)}<Default Extension="png" ContentType="image/png"/>${xml.slice(at)}`;
}

function write(files: Map<string, Uint8Array>, name: string, xml: string): void {
  files.set(name, Buffer.from(xml, "utf8"));
}

/** A picture of the part that is drawn anew for each document. */
export interface PictureField {
  field: string;
  /** The relationships through which the picture that goes was found. */
  replaced: string[];
}

/** The relationship through which a part finds the picture of a field. */
function pictureRelationship(field: string): string {
  return `kualik-${field}`;
}

const TAG = /^\s*\{\{\s*([^{}]*?)\s*\}\}\s*$/;
/** Elements that carry a picture's alternative text, by local name. */
const DESCRIBED = new Set(["docPr", "cNvPr", "shape", "rect"]);
const GROUPS = new Set(["wgp", "grpSp", "wpc"]);
const DESCRIPTIONS = new Set(["descr", "title", "name", "alt"]);
/** What the alternative text becomes: a reader's words for what is seen. */
const ALTERNATIVE_TEXT = "QR";

/**
 * Plans the pictures whose alternative text is a field: each keeps place and size and shows what is
 * drawn for the document; without a value it goes.
 */
export function planPictures(
  xml: string,
  tree: XmlElement,
  plan: Plan,
): { pictures: PictureField[]; faults: PartFault[] } {
  const pictures: PictureField[] = [];
  const faults: PartFault[] = [];
  const shown = new Set<XmlElement>();
  for (const element of descendants(tree)) {
    if (!DESCRIBED.has(localName(element))) continue;
    const tagged = attributePlaces(xml, element).filter(
      ({ name, value }) => DESCRIPTIONS.has(name) && TAG.test(value),
    );
    const [first] = tagged;
    if (!first) continue;
    const field = TAG.exec(first.value)?.[1] ?? "";
    const scope = pictureAround(element);
    // Word tells the alternative text of a picture twice.
    if (!scope || !shown.has(scope)) {
      const replaced = scope && PICTURE_FIELDS.has(field) ? showField(xml, scope, field, plan) : [];
      if (!scope || replaced.length === 0) {
        faults.push({ code: "picture-missing", tag: field, paragraph: first.value });
        continue;
      }
      shown.add(scope);
      pictures.push({ field, replaced });
      const { start, end } = scope;
      plan.ranges.push({ start, end, condition: field, order: start });
    }
    for (const { valueStart, end } of tagged) {
      plan.replacements.push({ start: valueStart, end: end - 1, put: { text: ALTERNATIVE_TEXT } });
    }
  }
  return { pictures, faults };
}

/** What is to go where the field has no value: the drawing, or the one picture in a group. */
function pictureAround(element: XmlElement): XmlElement | null {
  let picture: XmlElement | null = null;
  for (let around = element.parent; around; around = around.parent) {
    const name = localName(around);
    if (name === "pic") picture = around;
    if (picture && GROUPS.has(name)) return picture;
    if (name === "drawing" || name === "pict") return around;
  }
  return null;
}

/** Points the picture to the field's own, without crop and effects, which would spoil a code. */
function showField(xml: string, scope: XmlElement, field: string, plan: Plan): string[] {
  const replaced: string[] = [];
  for (const element of descendants(scope)) {
    const name = localName(element);
    const { start, end } = element;
    if (name === "srcRect") plan.replacements.push({ start, end, put: null });
    if (name !== "blip" && name !== "imagedata") continue;
    const link = attributePlaces(xml, element).find((one) =>
      /^\w+:(?:embed|link|id)$/.test(one.name),
    );
    if (!link) continue;
    replaced.push(link.value);
    const prefix = link.name.slice(0, link.name.indexOf(":"));
    const attribute = name === "blip" ? "embed" : "id";
    const text = ` ${prefix}:${attribute}="${pictureRelationship(field)}"`;
    plan.replacements.push({ start: link.start, end: link.end, put: { text } });
    for (const { start, end } of element.children)
      plan.replacements.push({ start, end, put: null });
  }
  return replaced;
}
