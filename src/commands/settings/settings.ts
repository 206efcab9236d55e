import { command, option } from "../../cli/command.js";
import { centreData, fileNames, lookOfDocuments, workingHours } from "../../cli/options.js";
import { days } from "../../cli/plain-values.js";
import type { AllSettings } from "../../work/settings.js";

/** `kualik settings set`: changes the centre's data and hours for what comes from now on. */
const setSettings = command({
  name: "set",
  options: {
    ...centreData,
    ...lookOfDocuments,
    ...workingHours,
    ...fileNames,
    copyEvery: option(days(), "option.copy-every"),
  },
  examples: [
    'kualik settings set --head-name-ru "А. Б. Серикова"',
    "kualik settings set --logo logo.png --certificates blank",
  ],
  async changes(session) {
    const { readSettings } = await import("../../work/settings.js");
    const { centre, hours, copyEvery } = await readSettings(session);
    const { numberPatterns, logo, bin, ...texts } = centre;
    const { opening, closing, lunchStart, lunchEnd, lunchStopsClock } = hours;
    return {
      ...{ ...texts, bin: bin ?? "", opening, closing, lunch: `${lunchStart}-${lunchEnd}` },
      lunchStopsClock: lunchStopsClock ? "yes" : "no",
      copyEvery: String(copyEvery),
    };
  },
  work: async () => (await import("../../work/settings.js")).changeSettings,
  json: settingsAsJson,
  tell({ changesCentre, changesHours, changesCopies }, { t, screen }) {
    if (changesCentre) screen.say(t("settings.changed"));
    if (changesHours) screen.say(t("settings.hours-changed"));
    if (changesCopies) screen.say(t("settings.copies-changed"));
  },
});

/** `kualik settings`: the centre's data, and when it is open. */
export const settings = command({
  name: "settings",
  examples: ["kualik settings"],
  commands: [setSettings],
  work: async () => (await import("../../work/settings.js")).readSettings,
  async show({ centre, hours, copyEvery }, { t, screen }) {
    const { renderCard } = await import("../../cli/table.js");
    const { centreLines, copyLine, hoursLines } = await import("./centre-in-words.js");
    const lines = [...centreLines(centre, t), ...hoursLines(hours, t), copyLine(copyEvery, t)];
    screen.data(renderCard(lines, screen.columns));
  },
  json: settingsAsJson,
});

function settingsAsJson({ centre, hours, copyEvery }: AllSettings) {
  return { ...centre, workingHours: hours, copyEvery };
}
