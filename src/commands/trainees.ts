import { command, one, option } from "../cli/command.js";
import { reason } from "../cli/options.js";
import { choice, text } from "../cli/plain-values.js";
import { dateWithYear, person } from "../cli/values.js";

/** `kualik trainees set`: corrects a person's name, identity or birth date. */
const setTrainee = command({
  name: "set",
  args: { identity: one(person(), "argument.identity") },
  options: {
    nameKk: option(text(), "field.fullNameKk"),
    nameRu: option(text(), "field.fullNameRu"),
    iin: option(text("digits"), "option.trainee-iin"),
    identityDocument: option(text(), "option.trainee-identity-document"),
    birthDate: option(dateWithYear(), "option.trainee-birth-date"),
    accept: option(choice("code", ["iin-check-digit"]), "option.trainee-accept"),
    reason,
  },
  examples: ["example.trainees-set", "example.trainees-set-iin"],
  async inRegister(session, given, { t }) {
    const { correctPerson } = await import("../work/correct-person.js");
    return correctPerson(session, given, async ({ field, present }) => {
      if (!session.isAsked) return undefined;
      const { askText } = await import("../cli/ask.js");
      return askText({ message: t(`ask.other-half.${field}`), initial: present });
    });
  },
  async json({ trainee: { fullNameKk, fullNameRu, changed }, differing }) {
    const { differingAsJson } = await import("./differing.js");
    return { fullNameKk, fullNameRu, changed, differing: differingAsJson(differing) };
  },
  async tell({ trainee, spellsOtherBirthDate, differing, oldHalf }, context, { json }) {
    const { t, screen } = context;
    screen.say(t(trainee.changed.length === 0 ? "correction.nothing" : "trainees.changed"));
    if (oldHalf !== null) screen.say(t("trainees.old-half", { name: oldHalf }));
    if (spellsOtherBirthDate) screen.say(t("trainees.birth-date-differs"));
    if (json) return;
    const { tellDiffering } = await import("./differing.js");
    tellDiffering(differing, context);
  },
});

/** `kualik trainees`: what is done about the people that the register knows. */
export const trainees = command({
  name: "trainees",
  examples: ["example.trainees-set"],
  commands: [setTrainee],
});
