import { command } from "../../cli/command.js";
import { rosterExport } from "./export.js";
import { profiles } from "./profiles/profiles.js";
import { rosterTemplate } from "./template.js";

/** `kualik roster`: what goes between a registrar and a lecturer. */
export const roster = command({
  name: "roster",
  commands: [rosterTemplate, rosterExport, profiles],
});
