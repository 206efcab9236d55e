import { UserError } from "../model/errors.js";
import type { Session } from "../work/session.js";
import type { Begun, GivenToAll } from "./command.js";
import type { Context } from "./context.js";

/** What one of them may be meant by, as it is chosen from. */
interface Candidate {
  code: string;
  /** What is said of it besides. */
  about: string;
}

/**
 * Puts whole codes in the place of those that were only begun: `неот` for the one course whose code
 * begins so, `17` for the document whose number ends so. Which was meant is said; among several a person
 * chooses.
 *
 * @param begun kinds of codes by the names of arguments and options
 * @throws UserError `course-begun-several`
 */
export async function withWholeCodes<Given extends GivenToAll>(
  session: Session,
  context: Context,
  given: Given,
  begun: Readonly<Record<string, Begun>>,
): Promise<Given> {
  const whole: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(begun)) {
    const said = (given as Record<string, unknown>)[name];
    const one = (text: string) => wholeCode(session, context, given, kind, text);
    if (typeof said === "string") whole[name] = await one(said);
    if (Array.isArray(said)) whole[name] = await Array.fromAsync(said as string[], one);
  }
  return { ...given, ...whole };
}

async function wholeCode(
  session: Session,
  context: Context,
  { yes, json }: GivenToAll,
  kind: Begun,
  said: string,
): Promise<string> {
  const isAsked = context.screen.interactive && !yes && !json;
  // The last digits of a number name another document next year: no program should rely on them.
  if (kind === "document" && !isAsked) return said;
  const candidates = await candidatesFor(kind, session, context, said);
  const [only, ...others] = candidates;
  if (only === undefined) return said;
  if (others.length > 0 && !isAsked) {
    const list = candidates.map(({ code }) => code).join(", ");
    throw new UserError("course-begun-several", { course: said, list });
  }
  const code = others.length === 0 ? only.code : await chooseAmong(context, said, candidates);
  context.screen.say(context.t("said.understood", { said, meant: code }));
  return code;
}

async function chooseAmong(
  { t }: Context,
  said: string,
  candidates: readonly Candidate[],
): Promise<string> {
  const { askChoice } = await import("./ask.js");
  const choices = candidates.map(({ code, about }) => ({ value: code, name: `${code}  ${about}` }));
  return askChoice(t("ask.which-begun", { said }), choices);
}

async function candidatesFor(
  kind: Begun,
  { register: { db } }: Session,
  { t }: Context,
  said: string,
): Promise<Candidate[]> {
  if (kind === "document") {
    const { documentsEndingWith } = await import("../register/documents/known-documents.js");
    const found = await documentsEndingWith(db, said);
    return found.map((one) => ({ code: one.number, about: one.fullNameRu || one.fullNameKk }));
  }
  const { coursesBeginningWith } = await import("../register/courses/courses.js");
  const { inLanguage } = await import("../language/translate.js");
  const found = await coursesBeginningWith(db, said);
  return found.map((one) => ({ code: one.code, about: inLanguage(t.language, one, "title") }));
}
