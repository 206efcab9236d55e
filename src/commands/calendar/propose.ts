import { one } from "../../cli/argument.js";
import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { option } from "../../cli/option.js";
import { date } from "../../cli/values/date.js";
import { year } from "../../cli/values/year.js";
import type { IsoDate } from "../../model/course.js";
import type { Context } from "../context.js";

/** `kualik calendar propose`: a year computed from the law, entered when it is confirmed. */
export const propose = command({
  name: "propose",
  args: { year: one(year(), "argument.proposed-year") },
  options: { kurbanAit: option(date(), "option.kurban-ait") },
  examples: ["kualik calendar propose 2028 --kurban-ait 2028-05-05"],
  asks: true,
  async run(context, given) {
    const { proposeYear } = await import("../../work/calendar/replace-years.js");
    const { showProposed } = await import("./render-calendar.js");
    return inRegister(context, given, (session) =>
      proposeYear(session, given.year, {
        kurbanAit: async () => given.kurbanAit ?? (await askForKurbanAit(context, given)),
        agree(proposed) {
          showProposed(context, proposed, given);
          return session.confirm(context.t("ask.calendar-year", { year: given.year }));
        },
      }),
    );
  },
  // Printed before consent was asked.
  json: () => undefined,
  tell(_proposed, { t, screen }) {
    screen.say(t("calendar.changed"));
  },
});

/** Null where it is not announced yet, or nobody is there to say. */
async function askForKurbanAit(
  { t, screen }: Context,
  { year, yes }: { year: number; yes?: true },
): Promise<IsoDate | null> {
  if (yes || !screen.interactive) return null;
  const { askText } = await import("../../ui/ask.js");
  const { shortDate } = await import("../../language/short-date.js");
  const { parseDateOption } = await import("../../model/option-values.js");
  const { yearOf } = await import("../../model/working-calendar.js");
  const { expectedKurbanAit } = await import("../../requests/holidays-law.js");
  const [expected = `${year}-01-01`] = expectedKurbanAit(year);
  const answer = await askText({
    message: t("ask.kurban-ait", { expected: shortDate(expected) }),
    refuse: (text) => {
      const date = parseDateOption(text);
      const isInYear = date !== null && yearOf(date) === year;
      return text === "" || isInYear ? null : t("ask.kurban-ait-year", { year, expected });
    },
  });
  return parseDateOption(answer);
}
