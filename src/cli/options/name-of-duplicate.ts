import { flag, option } from "../option.js";
import { text } from "../values/text.js";

/** What is said of the name that a duplicate is to bear. */
export const nameOfDuplicate = {
  nameKk: option(text(), "option.duplicate-name-kk"),
  nameRu: option(text(), "option.duplicate-name-ru"),
  ground: option(text(), "option.name-ground"),
  asIssued: flag("option.as-issued"),
};
