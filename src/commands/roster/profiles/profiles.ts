import { command } from "../../../cli/command.js";
import { inRegister } from "../../../cli/in-register.js";
import { shortDay } from "../../../language/short-day.js";
import type { Translate } from "../../../language/translate.js";
import type { ColumnProfile } from "../../../work/column-profiles.js";
import { dropProfile } from "./drop.js";

/** `kualik roster profiles`: what was answered about columns, header by header. */
export const profiles = command({
  name: "profiles",
  examples: ["kualik roster profiles"],
  commands: [dropProfile],
  async run(context, given) {
    const { columnProfiles } = await import("../../../work/column-profiles.js");
    return inRegister(context, given, columnProfiles);
  },
  async show(all, { t, screen }) {
    if (all.length === 0) return screen.say(t("profiles.none"));
    const { renderTable } = await import("../../../ui/table.js");
    const head = [t("profiles.number"), t("profiles.columns"), t("profiles.when")];
    const rows = all.map((profile) => [
      profile.number,
      columnsInWords(profile, t),
      `${shortDay(profile.answeredAt)}, ${profile.answeredBy}`,
    ]);
    screen.data(renderTable(head, rows, screen.columns));
    screen.say(t("profiles.next"));
  },
  json: (all) =>
    all.map(({ answers, ...profile }) => ({ ...profile, answers: Object.fromEntries(answers) })),
});

/** Longest name of a column that is shown whole. */
const LONGEST_HEADER = 60;

function columnsInWords({ headerKey, answers }: ColumnProfile, t: Translate): string {
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
