import { isNamed } from "../../checks/is-named.js";
import {
  type Applicant,
  applicantsNamed,
  applicantWithIdentity,
} from "../../register/applicants.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import type { Context } from "../context.js";
import { personInWords } from "./person-in-words.js";

/** Who is said to ask. */
export interface SaidApplicant {
  iin?: string | undefined;
  name?: string | undefined;
}

/**
 * The person of the register who is meant. A name that several have, or a mere part of a name, is
 * asked about, where somebody can answer; else nobody is taken.
 */
export async function findApplicant(
  context: Context,
  db: RegisterDatabase,
  { iin, name }: SaidApplicant,
): Promise<Applicant | null> {
  if (iin !== undefined) return applicantWithIdentity(db, iin);
  if (name === undefined) return null;
  const found = await applicantsNamed(db, name);
  const [only, ...others] = found;
  if (!only) return null;
  if (others.length === 0 && isNamed(only, name)) return only;
  if (context.screen.interactive) return askWhich(context, found);
  context.screen.say(context.t("request.several-people", { count: found.length }));
  return null;
}

async function askWhich({ t }: Context, found: readonly Applicant[]): Promise<Applicant | null> {
  const { askChoice } = await import("../../ui/ask.js");
  const choices = found.map((one, index) => {
    const { name, number } = personInWords(one, t);
    return { name: `${name}  ${number}`, value: String(index) };
  });
  const answer = await askChoice(t("request.which-person"), [
    ...choices,
    { name: t("request.nobody"), value: "none" },
  ]);
  return found[Number(answer)] ?? null;
}
