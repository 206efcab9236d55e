import {
  CONTENT_TYPES,
  isXmlPart,
  kindOfRelationship,
  type Parts,
  readRelationships,
  relationshipsOf,
  relationshipsPartOf,
  resolveTarget,
  textOfPart,
} from "../formats/office-package.js";
import { descendants, edited, localName, parseXml } from "../formats/xml.js";
import { utf8Text } from "./part-text.js";

/**
 * What leads out of a template to somebody's disk or into their work: the template that it was made from,
 * the list that letters were merged with, the printer; a picture of its first page, building blocks, buttons
 * and panes of other programs, a signature of what the document no longer is.
 * Source: ECMA-376 part 1, 11.3 and 15.2; part 2, 10 (signatures).
 */
const STAYS_BEHIND =
  /^(?:attachedTemplate|mailMerge\w*|recipientData|printerSettings|transform|thumbnail|origin|glossaryDocument|keyMapCustomizations|extensibility|userCustomization|webextensiontaskpanes|classificationlabels|people|person|documenttasks)$/;
/** Data beside the text, which other programs keep and the document does not show. */
const DATA = "customXml";

/**
 * The files of a template that go into every document: without what only concerns whoever made it, and
 * without data of other programs that has placeholders of its own. XML is in UTF-8 afterwards, but for
 * such data, which stays as it is.
 *
 * @throws FormatError `damaged`
 */
export function travellingParts(files: Parts): Map<string, Uint8Array> {
  const data = new Set(
    partsOfRelationships(files).flatMap(([part, one]) =>
      kindOfRelationship(one) === DATA ? (resolveTarget(part, one.target) ?? []) : [],
    ),
  );
  const staying = (part: string, one: Relationship) =>
    STAYS_BEHIND.test(kindOfRelationship(one)) ||
    (kindOfRelationship(one) === DATA && hasBraces(files, resolveTarget(part, one.target)));
  const travelling = new Map(files);
  for (const name of files.keys()) {
    if (!isXmlPart(name) || data.has(name)) continue;
    const before = textOfPart(files, name);
    const owner = ownerOf(name);
    const text = utf8Text(files, name);
    const kept = owner === null ? text : withoutRelationships(text, (one) => staying(owner, one));
    if (kept !== before) travelling.set(name, Buffer.from(kept, "utf8"));
  }
  dropLost(files, travelling);
  return travelling;
}

type Relationship = ReturnType<typeof relationshipsOf>[number];

/** The part whose relationships a part tells, `""` for the file; null where it tells none. */
export function ownerOf(name: string): string | null {
  const [, folder, owner] = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(name) ?? [];
  return folder === undefined ? null : `${folder}${owner}`;
}

/** Every relationship of the file, with the part that has it. */
export function partsOfRelationships(files: Parts): [part: string, one: Relationship][] {
  return [...files.keys()].flatMap((name) => {
    const part = ownerOf(name);
    if (part === null) return [];
    return readRelationships(textOfPart(files, name)).map((one): [string, Relationship] => [
      part,
      one,
    ]);
  });
}

function hasBraces(files: Parts, name: string | null): boolean {
  return name !== null && /\{\{|&#(?:123|x7b);/i.test(textOfPart(files, name));
}

function withoutRelationships(xml: string, isGone: (one: Relationship) => boolean): string {
  const gone = new Set(
    readRelationships(xml)
      .filter(isGone)
      .map(({ id }) => id),
  );
  if (gone.size === 0) return xml;
  const cuts = [...descendants(parseXml(xml))].filter(
    (one) => localName(one) === "Relationship" && gone.has(one.attributes.Id ?? ""),
  );
  return edited(
    xml,
    cuts.map(({ start, end }) => ({ start, end })),
  );
}

/** Drops parts to which something led before and nothing leads any more. */
function dropLost(before: Parts, after: Map<string, Uint8Array>): void {
  const reached = reachedIn(after);
  const lost = [...reachedIn(before)].filter((name) => !reached.has(name) && after.has(name));
  if (lost.length === 0) return;
  for (const name of lost) {
    after.delete(name);
    after.delete(relationshipsPartOf(name));
  }
  const xml = textOfPart(after, CONTENT_TYPES);
  const names = new Set(lost.map((name) => `/${name}`));
  const cuts = [...descendants(parseXml(xml))].filter(({ attributes }) =>
    names.has(attributes.PartName ?? ""),
  );
  const types = edited(
    xml,
    cuts.map(({ start, end }) => ({ start, end })),
  );
  after.set(CONTENT_TYPES, Buffer.from(types, "utf8"));
}

/** The parts to which something in the file leads, from the file itself on. */
function reachedIn(files: Parts): Set<string> {
  const reached = new Set<string>();
  const follow = (part: string) => {
    for (const { target, isExternal } of relationshipsOf(files, part)) {
      const name = isExternal ? null : resolveTarget(part, target);
      if (name === null || reached.has(name)) continue;
      reached.add(name);
      follow(name);
    }
  };
  follow("");
  return reached;
}
