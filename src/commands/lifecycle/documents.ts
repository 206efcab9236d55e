import { join, resolve } from "node:path";
import { command, flag, list, maybeSeveral, one, option, wanted } from "../../cli/command.js";
import type { Words } from "../../cli/context.js";
import { nameOnDuplicate } from "../../cli/options.js";
import { docxFile, text } from "../../cli/plain-values.js";
import { reasonFor } from "../../cli/reasons.js";
import { courseCode, date, documentNumber, wholeDocumentNumber } from "../../cli/values.js";
import { shortDate } from "../../language/dates.js";
import { inLanguage } from "../../language/translate.js";
import type { DocumentOnSheet } from "../../work/hand-over.js";
import { standingAsJson } from "./standing-in-words.js";

/** `kualik annul`: a document holds no longer; its number stays taken and its file stays kept. */
export const annul = command({
  name: "annul",
  args: { number: one(documentNumber(), "argument.number") },
  options: { reason: reasonFor("annul") },
  examples: ["example.annul"],
  asks: true,
  async inRegister(session, given, context) {
    const { annulNumbered } = await import("../../work/standing.js");
    const { showBeforeAnnulling } = await import("./show-document.js");
    return annulNumbered(session, given, (document) => {
      showBeforeAnnulling(document, context, given);
      return session.confirm(context.t("ask.annul", { number: document.number }), "irreversible");
    });
  },
  json: (document) => ({
    number: document.number,
    kind: document.kind,
    course: document.courseCode,
    annulledAt: document.annulled?.at ?? null,
    reason: document.annulled?.reason ?? null,
    ...standingAsJson(document),
  }),
  tell: ({ number, courseCode: course }, { t, screen }) =>
    screen.say(t("annul.done", { number, course })),
});

/** Whoever chooses that the name is another now is asked for it: else the duplicate bore the old one. */
async function askNewName(
  given: {
    reason: string;
    nameKk?: string | undefined;
    nameRu?: string | undefined;
    asIssued?: boolean;
  },
  { t }: Words,
) {
  const isNamed =
    given.nameKk !== undefined || given.nameRu !== undefined || given.asIssued === true;
  if (isNamed || given.reason !== t("usual-reason.new-name")) return {};
  const { askRequired, questionFor } = await import("../../cli/ask.js");
  return {
    nameKk: await askRequired(t, questionFor(t("option.duplicate-name-kk"))),
    nameRu: await askRequired(t, questionFor(t("option.duplicate-name-ru"))),
    ground: await askRequired(t, questionFor(t("option.name-ground"))),
  };
}

/** `kualik duplicate`: another document in the place of one that is lost, spoiled, or of another name. */
export const duplicate = command({
  name: "duplicate",
  args: { number: one(documentNumber(), "argument.number") },
  options: {
    reason: reasonFor("duplicate"),
    ...nameOnDuplicate,
    date: option(date(), "option.date"),
  },
  examples: ["example.duplicate", "example.duplicate-name"],
  asks: true,
  async inRegister(session, given, context) {
    const { duplicateNumbered } = await import("../../work/duplicate.js");
    const { sayHandedOver, showOriginal } = await import("./show-document.js");
    const named = session.isAsked && !given.json ? await askNewName(given, context) : {};
    const duplicated = await duplicateNumbered(
      session,
      { ...given, ...named },
      {
        show: (original, corrected) => showOriginal(original, corrected, context, given),
        agree(original) {
          sayHandedOver(original, context);
          return session.confirm(
            context.t("ask.duplicate", { number: original.number }),
            "irreversible",
          );
        },
      },
    );
    if (duplicated === null) return null;
    const { original, reason } = duplicated;
    const { number, kind, issuedOn, file } = duplicated.duplicate;
    const path = join(session.register.folder.root, file);
    return { number, kind, replaces: original.number, issuedOn, reason, file: path };
  },
  tell: ({ number, replaces: original, file }, { t, screen }) =>
    screen.say(t("duplicate.done", { number, original, file })),
});

/** `kualik reprint`: a document or a notice again as it was issued, byte for byte. */
export const reprint = command({
  name: "reprint",
  args: { number: one(documentNumber(), "argument.number") },
  options: { out: option(docxFile(), "option.reprint-out") },
  examples: ["kualik reprint 3-2026-00001", "kualik reprint 3-2026-00001 --out reprint.docx"],
  async inRegister(session, { number, out }, { cwd }) {
    const { reprintNumbered } = await import("../../work/documents.js");
    return reprintNumbered(session, number, out === undefined ? null : resolve(cwd, out));
  },
  tell({ number, file, written, status }, { t, screen }) {
    screen.say(t(written ? "reprint.done" : "reprint.there", { number, file }));
    if (status !== "issued") screen.say(t("verify.holds-no-longer", { number }));
  },
});

/** Who has signed: all of them, but for those whose tick is taken away. */
async function askSigned(due: readonly DocumentOnSheet[], { t, screen }: Words) {
  const { askTicks } = await import("../../cli/ask-ticks.js");
  const choices = due.map(({ number, row, ...holder }) => {
    const name = inLanguage(t.language, holder, "fullName");
    return { value: number, name: `${row === null ? "" : `${row}. `}${number}  ${name}` };
  });
  const signed = await askTicks(t("handover.tick"), choices);
  if (signed.length === 0) screen.say(t("said.not-confirmed"));
  return signed;
}

/** `kualik handover`: writes down to whom documents were handed, and when. */
export const handover = command({
  name: "handover",
  args: { numbers: maybeSeveral(documentNumber(), "argument.numbers") },
  options: {
    course: wanted(option(courseCode(), "option.handover-course"), "numbers"),
    toHolders: wanted(flag("option.to-holders"), "to"),
    to: wanted(option(text("name"), "option.handover-to"), "toHolders"),
    except: list(wholeDocumentNumber("numbers"), "option.handover-except"),
    document: option(text(), "option.handover-document"),
    ground: option(text(), "option.handover-ground"),
    date: option(date(), "option.handover-date"),
    again: flag("option.handover-again"),
    reason: option(text(), "option.handover-reason"),
  },
  examples: [
    "example.handover",
    "kualik handover --course AT-2026-014 --to-holders --except 3-2026-00007",
  ],
  async inRegister(session, given, context) {
    const { writeHandover } = await import("../../work/hand-over.js");
    const isAsked = session.isAsked && !given.json && given.except === undefined;
    return writeHandover(session, given, isAsked ? (due) => askSigned(due, context) : null);
  },
  json: ({ handovers, handedOn: on, left }) => ({
    handedOver: handovers.map(({ number, recipient: to, ground }) => ({ number, to, on, ground })),
    left,
  }),
  tell({ handovers, handedOn, left }, { t, screen }) {
    screen.say(t("handover.done", { count: handovers.length, date: shortDate(handedOn) }));
    if (left.length > 0) {
      screen.say(t("handover.left", { count: left.length, list: left.join(", ") }));
    }
  },
});
