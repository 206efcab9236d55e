import { required } from "../option.js";
import { text } from "./text.js";

/** `--reason <text>`, where an act needs one: it is kept in the journal. */
export const reason = required(text(), "option.reason");
