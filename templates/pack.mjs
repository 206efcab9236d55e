import { Document, Packer } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The same templates must give the same bytes, or an edition would change without a change. */
const WRITTEN_AT = "2026-01-01T00:00:00Z";

/** A document is its centre's. */
const MAKER = "{{issuer_kk}} / {{issuer_ru}}";

/** The earliest time that a zip can hold; local, as zips are. */
const ZIP_TIME = new Date(1980, 0, 1);

/** Parts that must lead the package come first; the rest follows by name. */
const FIRST = ["[Content_Types].xml", "_rels/.rels"];

/**
 * @param {object} options what the `docx` package takes for a document
 * @param {{title: string}} properties
 * @returns {Promise<Uint8Array>}
 */
export async function packReproducibly(options, { title }) {
  const packed = await Packer.toBuffer(new Document({ ...options, title, creator: MAKER }));
  const parts = unzipSync(packed);
  const core = "docProps/core.xml";
  parts[core] = strToU8(
    strFromU8(parts[core])
      .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${WRITTEN_AT}`)
      .replace(/(<cp:lastModifiedBy>)[^<]*/, "$1"),
  );
  return zipSync(inOrder(parts), { level: 9, mtime: ZIP_TIME });
}

function inOrder(parts) {
  const rest = Object.keys(parts)
    .filter((name) => !FIRST.includes(name) && !name.endsWith("/"))
    .sort();
  return Object.fromEntries([...FIRST, ...rest].map((name) => [name, parts[name]]));
}
