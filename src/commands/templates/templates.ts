import { command } from "../../cli/command.js";
import { add } from "./add.js";
import { check } from "./check.js";
import { diff } from "./diff.js";
import { fields } from "./fields.js";
import { list } from "./list.js";
import { preview } from "./preview.js";

/** `kualik templates`: from what documents are made. */
export const templates = command({
  name: "templates",
  commands: [list, check, preview, fields, add, diff],
});
