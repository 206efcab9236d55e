import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { centreData, workingHours } from "../../cli/options.js";

/** `kualik settings set`: changes the centre's data and hours for what comes from now on. */
const setSettings = command({
  name: "set",
  options: { ...centreData, ...workingHours },
  examples: ['kualik settings set --head-name-ru "А. Б. Серикова"'],
  async run(context, given) {
    const { changeSettings } = await import("../../work/settings.js");
    return inRegister(context, given, (session) => changeSettings(session, given));
  },
  json: ({ centre, hours }) => ({ ...centre, workingHours: hours }),
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
  async run(context, given) {
    const { readSettings } = await import("../../work/settings.js");
    return inRegister(context, given, readSettings);
  },
  async show({ centre, hours }, { t, screen }) {
    const { renderCard } = await import("../../cli/table.js");
    const { centreLines, hoursLines } = await import("./centre-in-words.js");
    screen.data(renderCard([...centreLines(centre, t), ...hoursLines(hours, t)], screen.columns));
  },
  json: ({ centre, hours }) => ({ ...centre, workingHours: hours }),
});
