import { hash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  type ComparedEdition,
  compareEditions,
  type EditionChanges,
} from "../../documents/compare-editions.js";
import type { TemplateFault } from "../../documents/template.js";
import { openArchive } from "../../formats/zip/open-archive.js";
import {
  TEMPLATE_FIELDS,
  TEMPLATE_KIND_NAMES,
  type TemplateKind,
} from "../../model/template-kind.js";
import type { Db } from "../../register/db/sqlite.js";
import { type EditionInForce, listEditions, termOn } from "../../register/documents/editions.js";
import { fileOf, readTemplate, readTemplateFile, type TemplateFile } from "../editions/edition.js";
import { type Session, todayOf } from "../session.js";
import { findEdition, type NamedEdition } from "./add-template.js";

/** What a check found. */
export interface CheckedTemplate {
  file: string;
  sha256: string;
  /** The kinds that it can serve. */
  serves: readonly TemplateKind[];
  /** The first of them; where it can serve none, the one that was most likely meant. */
  kind: TemplateKind;
  /** What is wrong with it for that kind: all at once. */
  faults: readonly TemplateFault[];
  /** Optional fields without a block of their own: where one has no value, nothing is issued. */
  bare: readonly string[];
}

/**
 * Checks a template for a kind, or for every kind.
 *
 * @throws UserError `template-broken`, or why the file cannot be read
 */
export function checkTemplate(path: string, meant: TemplateKind | undefined): CheckedTemplate {
  const template = readTemplateFile(path);
  const kinds = meant === undefined ? TEMPLATE_KIND_NAMES : [meant];
  const findings = kinds.map((kind) => examine(template, kind));
  const serving = findings.filter(({ faults }) => faults.length === 0);
  const fewer = (best: Finding, one: Finding) =>
    one.faults.length < best.faults.length ? one : best;
  return {
    file: template.name,
    sha256: hash("sha256", template.bytes),
    serves: serving.map(({ kind }) => kind),
    ...findings.reduce(fewer),
  };
}

type Finding = Pick<CheckedTemplate, "kind" | "faults" | "bare">;

function examine({ bytes, name }: TemplateFile, kind: TemplateKind): Finding {
  const { press, faults } = readTemplate(bytes, kind, name);
  const bare = press.bareFields.filter((field) => TEMPLATE_FIELDS[kind][field] === "optional");
  return { kind, faults, bare };
}

/**
 * What changed from one edition to another.
 *
 * @param db null where there is no register
 * @throws UserError as `findEdition`, and `template-broken`
 */
export async function diffTemplates(
  db: Db | null,
  before: NamedEdition,
  after: NamedEdition,
): Promise<EditionChanges> {
  const [a, b] = [await findEdition(db, before), await findEdition(db, after)];
  return compareEditions(compared(a), compared(b));
}

function compared({ name, bytes }: TemplateFile): ComparedEdition {
  // Which fields a template prints does not depend on what it is for; its faults are not asked here.
  const { press } = readTemplate(bytes, "non-completion-reference", name);
  return { files: openArchive(bytes), fields: press.fields };
}

/** An edition as it is listed; one that no issue has used yet has neither date nor author. */
export interface ListedEdition extends Omit<EditionInForce, "addedAt" | "addedBy"> {
  addedAt: string | null;
  addedBy: string | null;
  /** Whether documents issued today are made from it. */
  inForce: boolean;
  /** The file in the register's folder that is this edition. */
  file: string | null;
}

/** Every edition of every kind, and what was changed in the folder and not used yet. */
export async function listTemplates(
  session: Pick<Session, "register" | "now">,
): Promise<ListedEdition[]> {
  const { db, folder } = session.register;
  const kept = await listEditions(db);
  const listed: ListedEdition[] = [];
  for (const kind of TEMPLATE_KIND_NAMES) {
    const now = await termOn(db, kind, todayOf(session));
    const file = join(folder.templatesPath, fileOf(kind));
    const sha256 = existsSync(file) ? hash("sha256", readTemplateFile(file).bytes) : null;
    const own = kept.filter((edition) => edition.kind === kind);
    listed.push(
      ...own.map((edition) => ({
        ...edition,
        inForce: edition.sha256 === now.sha256 && edition.from === now.from,
        file: edition.sha256 === sha256 ? file : null,
      })),
    );
    if (sha256 !== null && !own.some((one) => one.sha256 === sha256 && one.from !== null))
      listed.push({ kind, sha256, ...UNUSED, file });
  }
  return listed;
}

const UNUSED = { from: null, addedAt: null, addedBy: null, documents: 0, inForce: false };
