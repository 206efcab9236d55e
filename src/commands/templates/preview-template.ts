import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { openArchive } from "../../archive/open-archive.js";
import { portsOf } from "../../cli/in-register.js";
import { documentTexts } from "../../documents/document-texts.js";
import { duplicateValues } from "../../documents/duplicate-values.js";
import { fieldValues } from "../../documents/field-values.js";
import { noticeValues } from "../../documents/notice-values.js";
import {
  PREVIEW_NUMBER,
  previewFacts,
  SAMPLE_CENTRE,
  SAMPLE_ORIGINAL,
} from "../../documents/sample-facts.js";
import { previewNotice } from "../../documents/sample-notice.js";
import { writeFileWhole } from "../../files/write-file-whole.js";
import type { Centre } from "../../model/centre.js";
import { UserError } from "../../model/errors.js";
import { isNotice, type TemplateKind } from "../../model/template-kind.js";
import type { Register } from "../../register/open-register.js";
import { readCentre } from "../../register/settings.js";
import { compileEdition } from "../../work/editions/compile-edition.js";
import { editionsFor } from "../../work/editions/editions-for.js";
import { asReady, type Fill } from "../../work/editions/ready-edition.js";
import { fileOf, readTemplateFile, shippedTemplate } from "../../work/editions/template-file.js";
import { type Context, DONE, today } from "../context.js";
import { withRegisterIfAny } from "../with-register.js";
import { nameKind } from "./name-kind.js";

export interface PreviewOptions {
  file?: string;
  out?: string;
  /** As a duplicate would look. */
  duplicate?: boolean;
  json?: boolean;
}

/** `kualik templates preview`: a template filled with a sample; takes no number, keeps nothing. */
export async function previewTemplate(
  context: Context,
  name: string,
  options: PreviewOptions,
): Promise<number> {
  const { t, screen, cwd } = context;
  const kind = nameKind(name);
  const path = resolve(cwd, options.out ?? `preview-${kind}.docx`);
  const isThere = existsSync(path);
  if (isThere && !isPreview(path)) throw new UserError("file-in-the-way", { file: basename(path) });
  const { fill, centre } = await withRegisterIfAny(context, async (register) => ({
    fill: await fillToShow(context, register, kind, options),
    centre: await centreToShow(register),
  }));
  const values = isNotice(kind)
    ? noticeValues(previewNotice(centre, today(context)))
    : {
        ...fieldValues(previewFacts(centre, today(context))),
        ...(options.duplicate ? duplicateValues(SAMPLE_ORIGINAL) : {}),
      };
  writeFileWhole(path, fill(values));
  if (options.json) screen.data(JSON.stringify({ file: path, kind }, null, 2));
  if (isThere) screen.say(t("templates.preview-replaced"));
  screen.say(t("templates.preview-done", { file: path }));
  return DONE;
}

/** The file that was named, else what documents issued today would be made from. */
async function fillToShow(
  context: Context,
  register: Register | null,
  kind: TemplateKind,
  { file }: PreviewOptions,
): Promise<Fill> {
  if (file !== undefined) {
    const { bytes, name } = readTemplateFile(resolve(context.cwd, file));
    return fillOf(context, bytes, kind, name);
  }
  if (register === null) {
    const { bytes, name } = shippedTemplate(kind);
    return fillOf(context, bytes, kind, name);
  }
  const { editions } = await editionsFor(
    { ...portsOf(context, {}), register },
    [kind],
    today(context),
    {
      dryRun: true,
    },
  );
  const edition = editions.get(kind);
  if (!edition) throw new UserError("template-not-found", { file: fileOf(kind) });
  return edition.fill;
}

async function fillOf(
  { t }: Context,
  bytes: Uint8Array,
  kind: TemplateKind,
  file: string,
): Promise<Fill> {
  return (await asReady(compileEdition(bytes, kind, file, t))).fill;
}

async function centreToShow(register: Register | null): Promise<Centre> {
  return register === null ? SAMPLE_CENTRE : readCentre(register.db);
}

/** Whether a file is an earlier preview: nothing else may be replaced. */
function isPreview(path: string): boolean {
  try {
    const texts = Object.values(documentTexts(openArchive(readFileSync(path)))).flat();
    return texts.some((text) => text.includes(PREVIEW_NUMBER));
  } catch {
    // Whatever it is, it is no preview.
    return false;
  }
}
