import { existsSync } from "node:fs";
import { join } from "node:path";
import { shortDay } from "../../language/short-day.js";
import { sha256Of } from "../../model/sha-256.js";
import { TEMPLATE_KIND_NAMES, type TemplateKind } from "../../model/template-kind.js";
import { termOn } from "../../register/edition-terms.js";
import { type EditionInForce, listEditions } from "../../register/editions.js";
import type { Register } from "../../register/open-register.js";
import { renderTable } from "../../ui/table.js";
import { fromInWords } from "../../work/editions/from-in-words.js";
import { fileOf, readTemplateFile } from "../../work/editions/template-file.js";
import { type Context, DONE, today } from "../context.js";
import { withRegister } from "../with-register.js";

/** An edition as it is listed; one that no issue has used yet has neither date nor author. */
interface ListedEdition extends Omit<EditionInForce, "addedAt" | "addedBy"> {
  addedAt: string | null;
  addedBy: string | null;
  /** Whether documents issued today are made from it. */
  inForce: boolean;
  /** The file in the register's folder that is this edition. */
  file: string | null;
}

/** `kualik templates list`: every edition of every kind, and what was changed and not used yet. */
export async function listTemplates(
  context: Context,
  { json }: { json?: boolean },
): Promise<number> {
  const { screen } = context;
  const editions = await withRegister(context, (register) => gather(context, register));
  if (json) screen.data(JSON.stringify(editions, null, 2));
  else {
    screen.data(render(context, editions));
    for (const edition of editions) remark(context, edition);
  }
  return DONE;
}

async function gather(context: Context, { db, folder }: Register): Promise<ListedEdition[]> {
  const kept = await listEditions(db);
  const listed: ListedEdition[] = [];
  for (const kind of TEMPLATE_KIND_NAMES) {
    const now = await termOn(db, kind, today(context));
    const file = join(folder.templatesPath, fileOf(kind));
    const sha256 = existsSync(file) ? sha256Of(readTemplateFile(file).bytes) : null;
    const own = kept.filter((edition) => edition.kind === kind);
    listed.push(
      ...own.map((edition) => ({
        ...edition,
        inForce: edition.sha256 === now.sha256 && edition.from === now.from,
        file: edition.sha256 === sha256 ? file : null,
      })),
    );
    if (sha256 !== null && !own.some((one) => one.sha256 === sha256 && one.from !== null))
      listed.push(unused(kind, sha256, file));
  }
  return listed;
}

function unused(kind: TemplateKind, sha256: string, file: string): ListedEdition {
  const nobody = { addedAt: null, addedBy: null };
  return { kind, sha256, from: null, ...nobody, documents: 0, inForce: false, file };
}

function render({ t, screen }: Context, editions: readonly ListedEdition[]): string {
  const head = [
    t("templates.kind"),
    t("templates.from"),
    t("templates.today"),
    t("templates.edition"),
    t("templates.documents"),
    t("templates.added"),
  ];
  const rows = editions.map((edition) => [
    t(`document-kind.${edition.kind}`),
    edition.addedAt === null ? t("templates.not-used-yet") : fromInWords(t, edition.from),
    edition.inForce ? "✔" : "",
    edition.sha256.slice(0, LENGTH_OF_SHORT_HASH),
    edition.documents,
    [edition.addedAt === null ? "" : shortDay(edition.addedAt), edition.addedBy ?? ""]
      .join(" ")
      .trim(),
  ]);
  return renderTable(head, rows, screen.columns);
}

/** Enough to tell editions apart, and to name one. */
const LENGTH_OF_SHORT_HASH = 12;

function remark({ t, screen }: Context, { kind, file, addedAt }: ListedEdition): void {
  if (file !== null && addedAt === null) screen.say(t("templates.changed", { file, kind }));
}
