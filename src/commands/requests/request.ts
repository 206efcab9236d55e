import { command } from "../../cli/command.js";
import { fulfil } from "./fulfil.js";
import { importOfRequests } from "./import.js";
import { EXAMPLE, open } from "./open.js";
import { decline, refuse } from "./refuse.js";
import { show } from "./show.js";

/** `kualik request`: a request for the state service is received, and answered. */
export const request = command({
  name: "request",
  examples: [EXAMPLE],
  commands: [open, importOfRequests, show, fulfil, refuse, decline],
});
