import { join } from "node:path";
import { command, one, option, wanted } from "../../cli/command.js";
import { choice, text } from "../../cli/plain-values.js";
import { reasonFor } from "../../cli/reasons.js";
import { date, documentNumber, person } from "../../cli/values.js";
import { MASKED } from "../../model/identity.js";

/** `kualik correct`: a document with a wrong name or IIN is annulled and issued anew, in one act. */
export const correct = command({
  name: "correct",
  args: { number: one(documentNumber(), "argument.number") },
  options: {
    nameKk: wanted(option(text(), "option.correct-name-kk"), "iin"),
    nameRu: wanted(option(text(), "option.correct-name-ru"), "iin"),
    iin: wanted(option(person("digits"), "option.correct-iin"), "nameKk", "nameRu"),
    ground: wanted(option(text(), "option.correct-ground"), "iin"),
    accept: option(choice("code", ["iin-check-digit"]), "option.trainee-accept"),
    date: option(date(), "option.date"),
    reason: reasonFor("correct"),
  },
  examples: ["example.correct"],
  asks: true,
  async inRegister(session, { ground, ...given }, context) {
    const { cardOf, sayHandedOver, showOriginal } = await import("./show-document.js");
    const { t, screen } = context;
    const isAgreed = (question: string) => session.confirm(question, "irreversible");
    const made = (original: string, next: { number: string; file: string; issuedOn: string }) => {
      const file = join(session.register.folder.root, next.file);
      return { number: next.number, corrects: original, issuedOn: next.issuedOn, file };
    };
    if (ground !== undefined && given.iin === undefined) {
      const { duplicateNumbered } = await import("../../work/duplicate.js");
      const duplicated = await duplicateNumbered(
        session,
        { ...given, ground },
        {
          show: (original, corrected) => showOriginal(original, corrected, context, given),
          agree(original) {
            sayHandedOver(original, context);
            return isAgreed(t("ask.duplicate", { number: original.number }));
          },
        },
      );
      return duplicated && made(duplicated.original.number, duplicated.duplicate);
    }
    const { correctDocument } = await import("../../work/correct-document.js");
    const { renderDiffering } = await import("../differing.js");
    const corrected = await correctDocument(session, given, (original, differing) => {
      if (!given.json) {
        screen.say(cardOf(original, context));
        screen.say(renderDiffering([differing], MASKED, context));
      }
      sayHandedOver(original, context);
      return isAgreed(t("ask.correct", { number: original.number }));
    });
    return corrected && made(corrected.original.number, corrected.anew);
  },
  tell: ({ number, corrects: original, file }, { t, screen }) =>
    screen.say(t("correct.done", { number, original, file })),
});
