import { command } from "../../cli/command.js";
import { centreData, fileNames, workingHours } from "../../cli/options.js";
import type { Settings } from "../../work/settings.js";

/** `kualik settings set`: changes the centre's data and hours for what comes from now on. */
const setSettings = command({
  name: "set",
  options: { ...centreData, ...workingHours, ...fileNames },
  examples: ['kualik settings set --head-name-ru "А. Б. Серикова"'],
  work: async () => (await import("../../work/settings.js")).changeSettings,
  json: settingsAsJson,
  tell({ changesCentre, changesHours }, { t, screen }) {
    if (changesCentre) screen.say(t("settings.changed"));
    if (changesHours) screen.say(t("settings.hours-changed"));
  },
});

/** `kualik settings`: the centre's data, and when it is open. */
export const settings = command({
  name: "settings",
  examples: ["kualik settings"],
  commands: [setSettings],
  work: async () => (await import("../../work/settings.js")).readSettings,
  async show({ centre, hours }, { t, screen }) {
    const { renderCard } = await import("../../cli/table.js");
    const { centreLines, hoursLines } = await import("./centre-in-words.js");
    screen.data(renderCard([...centreLines(centre, t), ...hoursLines(hours, t)], screen.columns));
  },
  json: settingsAsJson,
});

function settingsAsJson({ centre, hours }: Settings) {
  return { ...centre, workingHours: hours };
}
