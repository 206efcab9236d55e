import { command, type GivenToAll, one } from "../../cli/command.js";
import type { Context } from "../../cli/context.js";
import { reasonFor } from "../../cli/reasons.js";
import { requestNumber } from "../../cli/values.js";
import type { RequestEnd } from "../../model/request.js";
import type { EndedRequest, EndingRequest } from "../../work/requests/end-request.js";
import type { Session } from "../../work/session.js";

/** What both commands take and say. */
const ending = {
  args: { request: one(requestNumber(), "argument.request") },
  asks: true as const,
  tell: ({ request: number, status }: EndedRequest, { t, screen }: Context) =>
    screen.say(t(`request.${status}`, { number })),
};

/** `kualik request withdraw`: the applicant asks for nothing any more. */
export const withdraw = command({
  ...ending,
  name: "withdraw",
  options: { reason: reasonFor("withdraw") },
  examples: ["example.withdraw"],
  inRegister: (...known) => endBy("withdrawn", ...known),
});

/** `kualik request strike`: the request was entered twice, or otherwise by mistake. */
export const strike = command({
  ...ending,
  name: "strike",
  options: { reason: reasonFor("strike") },
  examples: ["example.strike"],
  inRegister: (...known) => endBy("struck", ...known),
});

async function endBy(
  status: RequestEnd,
  session: Session,
  given: EndingRequest & GivenToAll,
  context: Context,
): Promise<EndedRequest | null> {
  const { endRequest } = await import("../../work/requests/end-request.js");
  const { renderRequest } = await import("./request-in-words.js");
  return endRequest(session, status, given, (request) => {
    if (!given.json) context.screen.say(renderRequest(request, [], context));
  });
}
