import { chalkStderr as chalk } from "chalk";
import type { Translate } from "../language/translate.js";
import { UserError } from "../model/errors.js";

/** A failure in words: what happened, and what to do. Params and paths only, never people's data. */
export function renderError(error: unknown, t: Translate): string {
  const [what, remedy] =
    error instanceof UserError
      ? [say(t, `error.${error.code}`, error), say(t, `error.${error.code}.remedy`, error)]
      : [t("error.unexpected"), t("error.unexpected.remedy")];
  return `${chalk.red("✖")} ${what}\n  ${chalk.cyan("→")} ${remedy}`;
}

function say(t: Translate, key: string, { params }: UserError): string {
  return t.loose(key, params);
}
