import { shortDate } from "../language/short-date.js";
import { shortMoment } from "../language/short-moment.js";
import type { Translate } from "../language/translate.js";
import { type ErrorParams, UserError } from "../model/errors.js";
import { inColour } from "./colours.js";
import { shorten } from "./shorten.js";

/** A failure in words: what happened, and what to do. Params and paths only, never people's data. */
export function renderError(error: unknown, t: Translate): string {
  const [what, remedy] =
    error instanceof UserError
      ? [say(t, `error.${error.code}`, error), say(t, `error.${error.code}.remedy`, error)]
      : [t("error.unexpected"), t("error.unexpected.remedy")];
  return `${inColour("red", "✖")} ${what}\n  ${inColour("cyan", "→")} ${remedy}`;
}

function say(t: Translate, key: string, { params }: UserError): string {
  return t.loose(key, withPlace(withFieldNames(withShortDates(params), t), t));
}

/** As tables show them and commands take them. */
function withShortDates(params: ErrorParams): ErrorParams {
  const shown = Object.entries(params).map(([key, value]) => [
    key,
    /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? shortDate(String(value)) : value,
  ]);
  return Object.fromEntries(shown);
}

/** Columns are named by keys in errors, because an error does not know who will read it. */
function withFieldNames(params: ErrorParams, t: Translate): ErrorParams {
  const { missing, field, moment } = params;
  return {
    ...params,
    ...(typeof missing === "string" ? { missing: fieldNames(missing, t) } : {}),
    ...(typeof field === "string" ? { field: fieldNames(field, t) } : {}),
    ...(typeof moment === "string" ? { moment: shortMoment(moment) } : {}),
  };
}

/** Where in a file something is, as far as it is known: from the large to the small. */
const LONGEST_PLACE = 60;
const PLACES = ["part", "sheet", "line", "row", "column"] as const;

function withPlace(params: ErrorParams, t: Translate): ErrorParams {
  const known = PLACES.filter((key) => params[key] !== undefined);
  const list = known
    .map((key) =>
      t.loose(`file-place.${key}`, { [key]: shorten(String(params[key]), LONGEST_PLACE) }),
    )
    .join(", ");
  const { limit } = params;
  return {
    ...params,
    place: list === "" ? "" : ` (${list})`,
    ...(typeof limit === "string" ? { limit: t.loose(`limit.${limit}`, params) } : {}),
  };
}

function fieldNames(keys: string, t: Translate): string {
  return keys
    .split(", ")
    .map((key) => t.loose(`field.${key}`, {}))
    .join(", ");
}
