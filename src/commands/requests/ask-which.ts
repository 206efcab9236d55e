import type { Context } from "../../cli/context.js";
import type { Applicant, PlaceOfApplicant } from "../../register/requests/applicants.js";
import { obtainableInWords, personInWords } from "./request-in-words.js";

/** What is asked while a request is received or fulfilled; null where nobody is there to answer. */

/** Which of several people is meant. */
export async function askWhichPerson(
  { t, screen }: Context,
  found: readonly Applicant[],
): Promise<{ chosen: Applicant | null } | null> {
  if (!screen.interactive) return null;
  const { askChoice } = await import("../../cli/ask.js");
  const choices = found.map((one, index) => {
    const { name, number } = personInWords(one, t);
    return { name: `${name}  ${number}`, value: String(index) };
  });
  const answer = await askChoice(t("request.which-person"), [
    ...choices,
    { name: t("request.nobody"), value: "none" },
  ]);
  return { chosen: found[Number(answer)] ?? null };
}

/** Which document of a person is meant. */
export async function askWhichPlace(
  { t, screen }: Context,
  possible: readonly PlaceOfApplicant[],
): Promise<PlaceOfApplicant | null> {
  if (!screen.interactive) return null;
  const { askChoice } = await import("../../cli/ask.js");
  const choices = possible.map((place, index) => ({
    name: obtainableInWords(place, t),
    value: String(index),
  }));
  const answer = await askChoice(t("request.which-document"), choices);
  const chosen = possible[Number(answer)];
  if (!chosen) throw new Error("a choice that was not offered");
  return chosen;
}

/** Why a duplicate is issued. */
export async function askReasonOfDuplicate(
  { t, screen }: Context,
  { yes }: { yes?: true },
): Promise<string | null> {
  if (yes || !screen.interactive) return null;
  const { askText } = await import("../../cli/ask.js");
  const refuse = (answer: string) => (answer === "" ? t("ask.required") : null);
  return askText({ message: t("ask.duplicate-reason"), refuse });
}
