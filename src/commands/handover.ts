import { command, flag, list, maybeSeveral, option } from "../cli/command.js";
import { inRegister } from "../cli/in-register.js";
import { courseCode, documentNumber } from "../cli/values/names.js";
import { text } from "../cli/values/texts.js";
import { date } from "../cli/values/times.js";
import { shortDate } from "../language/dates.js";

/** `kualik handover`: writes down to whom documents were handed, and when. */
export const handover = command({
  name: "handover",
  args: { numbers: maybeSeveral(documentNumber(), "argument.numbers") },
  options: {
    to: option(text("name"), "option.handover-to"),
    toHolders: flag("option.to-holders"),
    course: option(courseCode(), "option.handover-course"),
    except: list(documentNumber("numbers"), "option.handover-except"),
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
  async run(context, given) {
    const { writeHandover } = await import("../work/hand-over.js");
    return inRegister(context, given, (session) => writeHandover(session, given));
  },
  json: ({ handovers, handedOn, left }) => ({
    handedOver: handovers.map(({ number, recipient, ground }) => ({
      number,
      to: recipient,
      on: handedOn,
      ground,
    })),
    left,
  }),
  tell({ handovers, handedOn, left }, { t, screen }) {
    screen.say(t("handover.done", { count: handovers.length, date: shortDate(handedOn) }));
    if (left.length > 0) {
      screen.say(t("handover.left", { count: left.length, list: left.join(", ") }));
    }
  },
});
