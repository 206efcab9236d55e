import { saysNothing } from "../../checks/cell-values.js";
import { askChoice, askText } from "../../cli/ask.js";
import { orLeft } from "../../cli/leaving.js";
import { askReason } from "../../cli/reasons.js";
import type { Translate } from "../../language/translate.js";
import { OVERRIDABLE } from "../../model/problem.js";
import type { Edits, RosterField } from "../../model/roster.js";
import type { Answer } from "../../work/review/review.js";
import { cellTyped } from "../../work/review/review-by-order.js";
import type { Assessment } from "../../work/review/settle-row.js";
import { editsInWords } from "./review-in-words.js";

const CHOICES = [
  ...(["let-in", "accept", "edit", "register-name"] as const),
  ...(["keep", "drop", "leave", "stop"] as const),
];
type Choice = (typeof CHOICES)[number];

/**
 * Asks what is to become of a held row; what cannot be done with it is not offered. Esc in a question
 * that follows leads back to this one; here it stops the review, which keeps what was changed.
 */
export async function askAboutRow(t: Translate, assessment: Assessment): Promise<Answer> {
  const choices = choicesFor(assessment).map((value) => ({
    value,
    name: nameOf(t, value, assessment),
  }));
  for (;;) {
    const choice = (await orLeft(askChoice(t("review.what"), choices))) ?? "stop";
    const answer = await orLeft(askMore(t, choice, assessment));
    if (answer) return answer;
  }
}

/** Asks what else has to be known for what was chosen. */
async function askMore(t: Translate, choice: Choice, assessment: Assessment): Promise<Answer> {
  const { proposal, source, record } = assessment;
  switch (choice) {
    case "accept":
      return { act: "change", edits: proposal, isFinal: true };
    case "register-name":
      return { act: "change", edits: nameOfRecord(source, record), isFinal: true };
    case "edit":
      return { act: "change", edits: await askEdit(t, assessment), isFinal: false };
    case "keep":
    case "drop":
      return { act: choice, reason: await askReason(t, choice, t("review.reason")) };
    default:
      return { act: choice };
  }
}

function choicesFor({ errors, proposal, record }: Assessment): Choice[] {
  const canKeep = errors.length > 0 && errors.every(({ code }) => OVERRIDABLE.includes(code));
  const hasOtherName = errors.some(
    ({ code }) => code.startsWith("register-") && code.endsWith("name-differs"),
  );
  const refused: Partial<Record<Choice, boolean>> = {
    "let-in": errors.length > 0,
    accept: Object.keys(proposal).length === 0,
    "register-name": !record || !hasOtherName,
    keep: !canKeep,
  };
  return CHOICES.filter((choice) => !refused[choice]);
}

function nameOf(t: Translate, choice: Choice, { proposal, record }: Assessment): string {
  if (choice === "accept") return t("review.accept", { list: editsInWords(proposal, t) });
  if (choice === "register-name") {
    return t("review.register-name", { name: record?.fullNameRu ?? "" });
  }
  return t(`review.${choice}`);
}

/** Both spellings of the register where they differ, else the one. */
function nameOfRecord(source: Assessment["source"], record: Assessment["record"]): Edits {
  if (!record) return {};
  const { fullNameKk, fullNameRu } = record;
  const hasTwo = fullNameKk !== fullNameRu || Object.keys(source.cells).some(isNameOfOneLanguage);
  return hasTwo
    ? { fullNameKk: { text: fullNameKk }, fullNameRu: { text: fullNameRu } }
    : { fullName: { text: fullNameRu } };
}

function isNameOfOneLanguage(field: string): boolean {
  return /^(fullName|familyName|givenName)(Kk|Ru)$/.test(field);
}

async function askEdit(t: Translate, { source, errors }: Assessment): Promise<Edits> {
  const fields = editableFields(source);
  const blamed = errors.flatMap(({ cell }) =>
    fields.filter((field) => cell !== null && source.cells[field]?.ref === cell),
  );
  const ordered = [...new Set([...blamed, ...fields])];
  const field = await askChoice(
    t("review.which-field"),
    ordered.map((value) => ({ value, name: `${t(`field.${value}`)}: ${textOf(source, value)}` })),
  );
  return { [field]: field === "outcome" ? await askOutcome(t) : await askCell(t, source, field) };
}

async function askCell(t: Translate, source: Assessment["source"], field: RosterField) {
  const message = t("review.new-value", { field: t(`field.${field}`) });
  const answer = await askText({ message, initial: textOf(source, field) });
  return cellTyped(field, saysNothing(answer) ? "" : answer);
}

async function askOutcome(t: Translate) {
  const outcomes = [t("outcome.completed"), t("outcome.not-completed")];
  const choices = outcomes.map((text) => ({ value: text, name: text }));
  return { text: await askChoice(t("field.outcome"), choices) };
}

/** A name is put right as a whole, in each language that the row gives it in. */
function editableFields({ cells }: Assessment["source"]): RosterField[] {
  const fields = Object.keys(cells);
  const names = (["Kk", "Ru"] as const).filter((language) =>
    fields.some((field) => isNameOfOneLanguage(field) && field.endsWith(language)),
  );
  const own = names.map((language) => `fullName${language}` as const);
  const others = ["iin", "identityDocument", "birthDate", "outcome", "hours"] as const;
  return [...(own.length > 0 ? own : (["fullName"] as const)), ...others];
}

/** A whole name also where the row has it in parts. */
function textOf({ cells }: Assessment["source"], field: RosterField): string {
  const own = cells[field]?.text.trim();
  const language = /^fullName(Kk|Ru)?$/.exec(field);
  if (own || !language) return own ?? "";
  const suffix = (language[1] ?? "") as "" | "Kk" | "Ru";
  const parts = [`familyName${suffix}`, `givenName${suffix}`, `patronymic${suffix}`] as const;
  return parts
    .map((part) => cells[part]?.text.trim() ?? "")
    .join(" ")
    .trim();
}
