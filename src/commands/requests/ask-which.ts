import type { Words } from "../../cli/context.js";
import { sortedBy } from "../../model/sort-order.js";
import type { Applicant, PlaceOfApplicant } from "../../register/requests/applicants.js";
import { obtainableInWords, personInWords } from "./request-in-words.js";

/** Which of several people is meant; null where nobody is there to answer. */
export async function askWhichPerson(
  { t, screen }: Words,
  found: readonly Applicant[],
): Promise<{ chosen: Applicant | null } | null> {
  if (!screen.interactive) return null;
  const { askChoice } = await import("../../cli/ask.js");
  const named = found.map((one, index) => {
    const { name, number } = personInWords(one, t);
    return { name: `${name}  ${number}`, value: String(index) };
  });
  const choices = sortedBy(named, ({ name }) => name, t.language);
  const nobody = { name: t("request.nobody"), value: "none" };
  const answer = await askChoice(t("request.which-person"), [...choices, nobody]);
  return { chosen: found[Number(answer)] ?? null };
}

/** Which document of a person is meant; null where nobody is there to answer. */
export async function askWhichPlace(
  { t, screen }: Words,
  possible: readonly PlaceOfApplicant[],
): Promise<PlaceOfApplicant | null> {
  if (!screen.interactive) return null;
  const { askChoice } = await import("../../cli/ask.js");
  const choices = possible.map((place, index) => {
    return { name: obtainableInWords(place, t), value: String(index) };
  });
  const answer = await askChoice(t("request.which-document"), choices);
  return possible[Number(answer)] ?? null;
}

/** Why a duplicate is issued; null where nobody is there to answer. */
export async function askReasonOfDuplicate(
  { t, screen }: Words,
  { yes }: { yes?: true },
): Promise<string | null> {
  if (yes || !screen.interactive) return null;
  const { askReason } = await import("../../cli/reasons.js");
  return askReason(t, "duplicate", t("ask.duplicate-reason"));
}
