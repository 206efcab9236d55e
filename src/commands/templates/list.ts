import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";

/** `kualik templates list`: every edition of every kind, and what was changed and not used yet. */
export const list = command({
  name: "list",
  examples: ["kualik templates list"],
  async run(context, given) {
    const { listTemplates } = await import("../../work/templates/list-templates.js");
    return inRegister(context, given, listTemplates);
  },
  async show(editions, context) {
    const { showEditions } = await import("./show-templates.js");
    showEditions(context, editions);
  },
});
