import { idMark } from "./marks.js";

/** Marks of editing and of comments, which say nothing on paper. */
const LEFT_OUT =
  /<w:(?:commentRangeStart|commentRangeEnd|commentReference|proofErr|lastRenderedPageBreak|printerSettings)(?:\s[^>]*)?\/>|<w:sectPrChange\s[\s\S]*?<\/w:sectPrChange>|<w\d*:dataBinding\s[^>]*\/>|\s(?:w:rsid\w*|w14:paraId|w14:textId|wp14:anchorId|wp14:editId)="[^"]*"/g;
const ANNOTATION =
  /(<w:(?:ins|del|move\w+|\w+Change|cell(?:Ins|Del|Merge)|perm(?:Start|End)|customXml\w+Range(?:Start|End))\s(?:[^>]*\s)?w:id=")([^"]*)/g;
/** A note or where it is called, but not the lines that separate notes from the text. */
const NOTE = /<w:(footnote|endnote)(?:Reference)?\s(?![^>]*w:type="(?!normal"))[^>]*>/g;

/**
 * Puts a mark in place of every identifier that must be unique in a file, and leaves out what only
 * matters while a document is being written. Drawings are told apart by their place, because templates
 * put together by copying have several of one identifier.
 *
 * @param scope tells parts apart that are written with the same identifiers, as a body and its notes
 */
export function markIdentifiers(xml: string, scope: string): string {
  const plain = xml.replace(LEFT_OUT, "");
  const ownMark = (kind: string, id: string) => idMark(kind, scope + id);
  return markShapes(markBookmarks(plain, ownMark), ownMark)
    .replace(
      /(<wp:docPr\s(?:[^>]*\s)?id=")[^"]*/g,
      (_, start: string, place: number) => start + ownMark("d", String(place)),
    )
    .replace(ANNOTATION, (_, start: string, id: string) => start + ownMark("a", id))
    .replace(NOTE, (tag, kind: string) =>
      tag.replace(/(\sw:id=")(\d+)/, (_, start, id) => start + idMark(kind, id)),
    )
    .replace(/(<w:sdtPr>[\s\S]*?)(?=<\/w:sdtPr>)/g, (properties: string) =>
      properties.replace(/(<w:id\s+w:val=")([^"]*)/, (_, start, id) => start + ownMark("s", id)),
    );
}

type Mark = (kind: string, id: string) => string;

function markBookmarks(xml: string, ownMark: Mark): string {
  const names = new Set(
    [...xml.matchAll(/<w:bookmarkStart\s(?:[^>]*\s)?w:name="([^"]*)"/g)].map(([, name]) => name),
  );
  if (names.size === 0) return xml;
  const own = (name: string) =>
    names.has(name) ? `${name.slice(0, 25)}_${idMark("n", name)}` : name;
  return xml
    .replace(/<w:bookmark(?:Start|End)\s[^>]*>/g, (tag) =>
      tag
        .replace(/(\sw:id=")([^"]*)/, (_, start, id) => start + ownMark("b", id))
        .replace(/(\sw:name=")([^"]*)/, (_, start, name) => start + own(name)),
    )
    .replace(
      /(<w:hyperlink\s(?:[^>]*\s)?w:anchor=")([^"]*)/g,
      (_, start, name) => start + own(name),
    )
    .replace(
      /(<w:instrText[^>]*>|\sw:instr=")([^<"]*)/g,
      (_, start: string, text: string) => start + text.replace(/[^\s"]+/g, own),
    );
}

/** Shapes of the old drawing language; what refers to them goes along. */
function markShapes(xml: string, ownMark: Mark): string {
  const shape =
    /<v:(?:shape|rect|oval|line|polyline|group|roundrect|image|arc|curve)\s(?:[^>]*\s)?id="([^"]*)"/g;
  const ids = new Set([...xml.matchAll(shape)].map(([, id]) => id));
  if (ids.size === 0) return xml;
  const own = (id: string) => (ids.has(id) ? `shape_${ownMark("v", id)}` : id);
  return xml
    .replace(/<v:(?!shapetype)\w+\s[^>]*>/g, (tag) =>
      tag
        .replace(/(\sid=")([^"]*)/, (_, start, id) => start + own(id))
        .replace(/\so:spid="[^"]*"/, ""),
    )
    .replace(/(\sShapeID=")([^"]*)/g, (_, start, id) => start + own(id));
}
