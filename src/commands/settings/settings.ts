import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { setSettings } from "./set.js";

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
    const { renderCard } = await import("../../ui/table.js");
    const { centreLines, hoursLines } = await import("./centre-in-words.js");
    screen.data(renderCard([...centreLines(centre, t), ...hoursLines(hours, t)], screen.columns));
  },
  json: ({ centre, hours }) => ({ ...centre, workingHours: hours }),
});
