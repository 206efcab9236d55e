import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { documentTexts } from "../../documents/document-texts.js";
import { duplicateValues, fieldValues } from "../../documents/field-values.js";
import { noticeValues } from "../../documents/notice-values.js";
import {
  PREVIEW_NUMBER,
  previewFacts,
  previewNotice,
  SAMPLE_CENTRE,
  SAMPLE_ORIGINAL,
} from "../../documents/sample.js";
import { writeFileWhole } from "../../files/write-aside.js";
import { openArchive } from "../../formats/zip/open-archive.js";
import { UserError } from "../../model/errors.js";
import { isNotice, type TemplateKind } from "../../model/template-kind.js";
import { keptPictures, readCentre } from "../../register/centre/settings.js";
import {
  asReady,
  compileEdition,
  fileOf,
  type ReadyEdition,
  readTemplateFile,
  shippedTemplate,
} from "../editions/edition.js";
import { editionsFor } from "../editions/editions-for.js";
import { type Ports, type Session, todayOf } from "../session.js";

interface PreviewOrder {
  kind: TemplateKind;
  /** The template's path; where none is said, what documents issued today would be made from. */
  file?: string | undefined;
  /** Where the preview goes. */
  out: string;
  duplicate?: boolean | undefined;
}

/**
 * Fills a template with a sample; takes no number and keeps nothing.
 *
 * @param session null where there is no register: the template is then one that comes with Kualik
 * @returns whether an earlier preview lay there
 * @throws UserError `file-in-the-way`, and as `editionsFor`, `compileEdition`, `writeFileWhole`
 */
export async function previewTemplate(
  ports: Ports,
  session: Session | null,
  { kind, file, out, duplicate }: PreviewOrder,
): Promise<{ replaced: boolean }> {
  const replaced = existsSync(out);
  if (replaced && !isPreview(out)) throw new UserError("file-in-the-way", { file: basename(out) });
  const centre = session ? await readCentre(session.register.db) : SAMPLE_CENTRE;
  const { fill } = await editionToShow(ports, session, kind, file);
  const today = todayOf(ports);
  const marks = duplicate ? duplicateValues(SAMPLE_ORIGINAL) : {};
  const values = isNotice(kind)
    ? noticeValues(previewNotice(centre, today))
    : { ...fieldValues(previewFacts(centre, today)), ...marks };
  writeFileWhole(out, fill(values));
  return { replaced };
}

async function editionToShow(
  { t }: Ports,
  session: Session | null,
  kind: TemplateKind,
  file: string | undefined,
): Promise<ReadyEdition> {
  if (session === null || file !== undefined) {
    const template = file === undefined ? shippedTemplate(kind) : readTemplateFile(file);
    const pictures = session ? await keptPictures(session.register.db) : new Map();
    return asReady(compileEdition(template.bytes, kind, template.name, t), pictures);
  }
  const { editions } = await editionsFor(session, [kind], todayOf(session), { dryRun: true });
  const edition = editions.get(kind);
  if (!edition) throw new UserError("template-not-found", { file: fileOf(kind) });
  return edition;
}

function isPreview(path: string): boolean {
  try {
    const texts = Object.values(documentTexts(openArchive(readFileSync(path)))).flat();
    return texts.some((text) => text.includes(PREVIEW_NUMBER));
  } catch {
    // Whatever it is, it is no preview.
    return false;
  }
}
