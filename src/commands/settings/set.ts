import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { centreData } from "../../cli/options/centre-data.js";
import { workingHours } from "../../cli/options/working-hours.js";

/** `kualik settings set`: changes the centre's data and hours for what comes from now on. */
export const setSettings = command({
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
