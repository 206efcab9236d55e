import type { MessageKey } from "../language/translate.js";
import type { Value } from "./value.js";

/** What a command's help says of an argument or option, and with which words in its places. */
export interface Said {
  help: MessageKey;
  params?: Readonly<Record<string, string | number>>;
}

/** How an option is given, and what comes of it. */
export type OptionForm = "flag" | "one" | "required" | "each" | "list" | "maybe-value" | "negated";

/** An option of a command. `Given` is the type of what comes of it; undefined: it may be left out. */
export interface Option<Given> extends Said {
  form: OptionForm;
  /** Null where the option itself is all that is said. */
  value: Value<unknown> | null;
  /** What holds where it is left out. */
  initial?: string;
  /** For the compiler alone. */
  readonly given?: Given;
}

/** `--full` */
export function flag(help: MessageKey): Option<true | undefined> {
  return { form: "flag", value: null, help };
}

/** `--no-handover`: declared under the name of what is left out, which is true otherwise. */
export function negated(help: MessageKey): Option<boolean> {
  return { form: "negated", value: null, help };
}

/** `--date <date>` */
export function option<Read>(
  value: Value<Read>,
  help: MessageKey,
  params?: Said["params"],
): Option<Read | undefined> {
  return { form: "one", value, ...said(help, params) };
}

/** `--reason <text>`, which has to be given. */
export function required<Read>(
  value: Value<Read>,
  help: MessageKey,
  params?: Said["params"],
): Option<Read> {
  return { form: "required", value, ...said(help, params) };
}

/** `--ground <ground>` with what holds where nothing is said. */
export function initially<Read extends string>(
  initial: Read,
  value: Value<Read>,
  help: MessageKey,
): Option<Read> {
  return { form: "one", value, help, initial };
}

/** `--set 7:iin=… --set 8:iin=…`: given again for each. */
export function each<Read>(
  value: Value<Read>,
  help: MessageKey,
  params?: Said["params"],
): Option<Read[] | undefined> {
  return { form: "each", value, ...said(help, params) };
}

/** `--again 3-2026-00001 3-2026-00002`: several in a row. */
export function list<Read>(value: Value<Read>, help: MessageKey): Option<Read[] | undefined> {
  return { form: "list", value, help };
}

/** `--print [file]`: true where nothing stands behind it. */
export function maybeValue<Read>(
  value: Value<Read>,
  help: MessageKey,
): Option<Read | true | undefined> {
  return { form: "maybe-value", value, help };
}

function said(help: MessageKey, params: Said["params"]): Said {
  return params === undefined ? { help } : { help, params };
}
