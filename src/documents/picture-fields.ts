import {
  type AttributePlace,
  attributePlaces,
  descendants,
  localName,
  type XmlElement,
} from "../formats/xml/xml-tree.js";
import { PICTURE_FIELDS } from "../model/document.js";
import type { Plan } from "./conditional-xml.js";
import type { PartFault } from "./part-fault.js";

/** A picture of the part that is drawn anew for each document. */
export interface PictureField {
  field: string;
  /** The relationships through which the picture that goes was found. */
  replaced: string[];
}

/** The relationship through which a part finds the picture of a field. */
export function pictureRelationship(field: string): string {
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
    if (scope && shown.has(scope)) {
      describe(tagged, plan);
      continue;
    }
    const replaced = scope && PICTURE_FIELDS.has(field) ? showField(xml, scope, field, plan) : [];
    if (!scope || replaced.length === 0) {
      faults.push({ code: "picture-missing", tag: field, paragraph: first.value });
      continue;
    }
    shown.add(scope);
    pictures.push({ field, replaced });
    describe(tagged, plan);
    const { start, end } = scope;
    plan.ranges.push({ start, end, condition: field, order: start });
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

function describe(attributes: readonly AttributePlace[], { replacements }: Plan): void {
  for (const { valueStart, end } of attributes) {
    replacements.push({ start: valueStart, end: end - 1, put: { text: ALTERNATIVE_TEXT } });
  }
}

/** Points the picture to the field's own, without crop and effects, which would spoil a code. */
function showField(xml: string, scope: XmlElement, field: string, plan: Plan): string[] {
  const replaced: string[] = [];
  for (const element of descendants(scope)) {
    const name = localName(element);
    if (name === "srcRect") plan.replacements.push({ ...placeOf(element), put: null });
    if (name !== "blip" && name !== "imagedata") continue;
    const link = attributePlaces(xml, element).find(({ name: attribute }) =>
      /^\w+:(?:embed|link|id)$/.test(attribute),
    );
    if (!link) continue;
    replaced.push(link.value);
    const prefix = link.name.slice(0, link.name.indexOf(":"));
    const attribute = name === "blip" ? "embed" : "id";
    const text = ` ${prefix}:${attribute}="${pictureRelationship(field)}"`;
    plan.replacements.push({ start: link.start, end: link.end, put: { text } });
    for (const child of element.children) plan.replacements.push({ ...placeOf(child), put: null });
  }
  return replaced;
}

function placeOf({ start, end }: XmlElement) {
  return { start, end };
}
