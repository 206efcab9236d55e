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

/** The person who was found. */
export interface FoundApplicant {
  applicant: Applicant | null;
  /** Whether the name may be that of somebody in the register, but nobody could choose. */
  isUnsure: boolean;
}

export const NOBODY: FoundApplicant = { applicant: null, isUnsure: false };

/**
 * The person of the register who is meant. A name that several have, or a mere part of a name, is
 * asked about, where somebody can answer; else nobody is taken.
 */
export async function findApplicant(
  context: Context,
  db: RegisterDatabase,
  { iin, name }: SaidApplicant,
): Promise<FoundApplicant> {
  if (iin !== undefined) return sure(await applicantWithIdentity(db, iin));
  if (name === undefined) return NOBODY;
  const found = await applicantsNamed(db, name);
  const [only, ...others] = found;
  if (!only) return NOBODY;
  if (others.length === 0 && isNamed(only, name)) return sure(only);
  if (context.screen.interactive) return sure(await askWhich(context, found));
  context.screen.say(context.t("request.several-people", { count: found.length }));
  return { applicant: null, isUnsure: true };
}

function sure(applicant: Applicant | null): FoundApplicant {
  return { applicant, isUnsure: false };
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
