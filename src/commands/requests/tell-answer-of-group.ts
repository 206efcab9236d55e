import type { Context } from "../../cli/context.js";
import type { AnswerOfGroup } from "../../work/group-request.js";

/** Says what became of a group's request, and what is next. */
export function tellAnswerOfGroup({ t, screen }: Context, answered: AnswerOfGroup): void {
  const { request: number, course, status, documents, without: count, late } = answered;
  if (status === "open") {
    screen.say(t("request.group-left", { number, course, count }));
    return;
  }
  screen.say(t("request.group-fulfilled", { number, count: documents.length }));
  if (late) screen.say(t("request.answered-late"));
  screen.say(t("request.group-handover", { course }));
}

/** What other programs read; nothing where no request was named. */
export function answerAsJson(answered: AnswerOfGroup | null) {
  if (answered === null) return {};
  const { request, status, documents, closedAt, late } = answered;
  return { request: { request, status, documents, closedAt, late } };
}
