import { DUPLICATE_FIELDS } from "../../documents/duplicate-values.js";
import { fillPress, loadDraw } from "../../documents/fill-press.js";
import { pressFromBytes } from "../../documents/press-bytes.js";
import type { Press } from "../../documents/press-template.js";
import type { FieldValues } from "../../model/document.js";
import type { TemplateKind } from "../../model/template-kind.js";
import type { RegisterDatabase } from "../../register/db/sqlite.js";
import { type KeptEdition, keptEdition } from "../../register/documents/editions.js";

/** Makes a document of an edition from its values. */
export type Fill = (values: FieldValues) => Buffer;

/** An edition ready for filling. */
export interface ReadyEdition {
  kind: TemplateKind;
  /** SHA-256 of the template's bytes. */
  sha256: string;
  /** See `Template`. */
  bareFields: readonly string[];
  /** Whether its documents show a check code, as letters or as a picture. */
  showsCheckCode: boolean;
  /** Whether its documents can show that they are duplicates, and of what. */
  marksDuplicates: boolean;
  fill: Fill;
}

/** An edition that the register keeps, ready for filling. */
export async function readyEdition(db: RegisterDatabase, sha256: string): Promise<ReadyEdition> {
  const { kind, press } = await keptEdition(db, sha256);
  return asReady({ kind, sha256, press });
}

/** The press of an edition that the register keeps. */
export async function keptPress(db: RegisterDatabase, sha256: string): Promise<Press> {
  return pressFromBytes((await keptEdition(db, sha256)).press);
}

/** An edition ready for filling that the register need not know yet. */
export async function asReady({
  kind,
  sha256,
  press: bytes,
}: Pick<KeptEdition, "kind" | "sha256" | "press">): Promise<ReadyEdition> {
  const press = pressFromBytes(bytes);
  const { fields, bareFields } = press;
  const showsCheckCode = fields.includes("check_code") || fields.includes("qr_code");
  const printed = printedFields(press);
  const marksDuplicates = DUPLICATE_FIELDS.every((field) => printed.has(field));
  const fill = await fillOf(press);
  return { kind, sha256, bareFields, showsCheckCode, marksDuplicates, fill };
}

/** The fields whose values stand in the text; others may only decide what is printed. */
function printedFields({ entries }: Press): ReadonlySet<string> {
  return new Set(
    entries.flatMap((entry) =>
      entry.filled === true ? entry.stretches.flatMap(({ field }) => field ?? []) : [],
    ),
  );
}

async function fillOf(press: Press): Promise<Fill> {
  const draw = await loadDraw(press);
  return (values) => fillPress(press, values, draw);
}
