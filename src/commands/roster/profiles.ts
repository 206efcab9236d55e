import { shortDay } from "../../language/short-day.js";
import { UserError } from "../../model/errors.js";
import {
  type AnsweredHeader,
  answeredHeaders,
  forgetColumnAnswers,
} from "../../register/column-answers.js";
import { renderTable } from "../../ui/table.js";
import { actNow, type Context, DONE } from "../context.js";
import { withRegister } from "../with-register.js";

/** Longest name of a column that is shown whole. */
const LONGEST_HEADER = 60;

/** `kualik roster profiles`: what was answered about columns, header by header. */
export async function showProfiles(
  context: Context,
  { json }: { json?: boolean },
): Promise<number> {
  const { t, screen } = context;
  const headers = await withRegister(context, ({ db }) => answeredHeaders(db));
  if (json) {
    const profiles = headers.map(({ answers, ...header }, index) => ({
      number: index + 1,
      ...header,
      answers: Object.fromEntries(answers),
    }));
    screen.data(JSON.stringify(profiles, null, 2));
    return DONE;
  }
  if (headers.length === 0) {
    screen.say(t("profiles.none"));
    return DONE;
  }
  screen.data(
    renderTable(
      [t("profiles.number"), t("profiles.columns"), t("profiles.when")],
      headers.map((header, index) => [
        index + 1,
        columnsInWords(header, context),
        `${shortDay(header.answeredAt)}, ${header.answeredBy}`,
      ]),
      screen.columns,
    ),
  );
  screen.say(t("profiles.next"));
  return DONE;
}

/** `kualik roster profiles drop`: such columns are asked about again. */
export async function dropProfile(
  context: Context,
  number: string,
  { json }: { json?: boolean },
): Promise<number> {
  const { t, screen } = context;
  await withRegister(context, async ({ db }) => {
    const headers = await answeredHeaders(db);
    const header = /^\d+$/.test(number.trim()) ? headers[Number(number) - 1] : undefined;
    if (header === undefined) {
      throw new UserError("column-answers-unknown", { said: number, count: headers.length });
    }
    await forgetColumnAnswers(db, header.headerKey, actNow(context));
  });
  if (json) screen.data(JSON.stringify({ dropped: Number(number) }, null, 2));
  screen.say(t("profiles.dropped"));
  return DONE;
}

function columnsInWords({ headerKey, answers }: AnsweredHeader, { t }: Context): string {
  const names = new Map(headerKey.split("\n").map((line) => splitOnce(line)));
  return [...answers]
    .map(([letter, field]) => {
      const name = names.get(letter) || "—";
      return `${letter}: ${name} → ${t(field === null ? "field.leave-aside" : `field.${field}`)}`;
    })
    .join("\n");
}

function splitOnce(line: string): [letter: string, name: string] {
  const at = line.indexOf(" ");
  if (at < 0) return [line, ""];
  return [line.slice(0, at), line.slice(at + 1, at + 1 + LONGEST_HEADER)];
}
