import { templateFields } from "../../documents/template-fields.js";
import { DOCUMENT_KIND_NAMES, DOCUMENT_KINDS } from "../../model/document.js";
import { isNotice, type TemplateKind } from "../../model/template-kind.js";
import { renderTable } from "../../ui/table.js";
import { type Context, DONE } from "../context.js";
import { fieldInWords } from "../field-in-words.js";
import { nameKind } from "./name-kind.js";

/** `kualik templates fields`: what a template may and must print. */
export async function showFields(
  context: Context,
  kind: string | undefined,
  { json }: { json?: boolean },
): Promise<number> {
  const { t, screen } = context;
  const kinds = kind === undefined ? DOCUMENT_KIND_NAMES : [nameKind(kind)];
  const fields = templateFields(kinds);
  if (json) {
    const said = fields.map((one) => ({
      field: one.field,
      meaning: fieldInWords(one.field, t),
      needs: one.needs,
      example: one.example,
    }));
    screen.data(JSON.stringify(said, null, 2));
    return DONE;
  }
  const head = [
    t("fields.field"),
    t("fields.meaning"),
    t("fields.example"),
    ...headOfNeeds(kinds, t),
  ];
  const rows = fields.map((one) => [
    `{{${one.field}}}`,
    fieldInWords(one.field, t),
    one.example,
    ...kinds.map((name) => needInWords(t, one.needs[name], kinds.length === 1)),
  ]);
  screen.data(renderTable(head, rows, screen.columns));
  if (kinds.length > 1) screen.say(t("fields.signs"));
  return DONE;
}

/** With all kinds side by side there is room for a number and a sign only. */
function headOfNeeds(kinds: readonly TemplateKind[], t: Context["t"]): string[] {
  if (kinds.length === 1) return [t("fields.need")];
  return kinds.map((kind) => (isNotice(kind) ? kind : String(DOCUMENT_KINDS[kind].appendix)));
}

const SIGNS = { required: "●", optional: "○" };

function needInWords(
  t: Context["t"],
  need: "required" | "optional" | undefined,
  isAlone: boolean,
): string {
  if (need === undefined) return "–";
  return isAlone ? t(`fields.${need}`) : SIGNS[need];
}
