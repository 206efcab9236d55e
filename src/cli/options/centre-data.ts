import { each, option } from "../option.js";
import { text } from "../values/text.js";

/** Who the centre is. */
export const centreData = {
  nameKk: option(text(), "option.name-kk"),
  nameRu: option(text(), "option.name-ru"),
  bin: option(text("digits"), "option.bin"),
  cityKk: option(text(), "option.city-kk"),
  cityRu: option(text(), "option.city-ru"),
  headNameKk: option(text(), "option.head-name-kk"),
  headNameRu: option(text(), "option.head-name-ru"),
  headPositionKk: option(text(), "option.head-position-kk"),
  headPositionRu: option(text(), "option.head-position-ru"),
  numberPattern: each(text("pattern"), "option.number-pattern", {
    example: '"{kind}-{year}-{number:5}"',
  }),
};
