import type { MessageKey } from "../language/translate.js";
import type { Said } from "./option.js";
import type { Value } from "./value.js";

/** An argument of a command, by its place. `Given` is the type of what comes of it. */
export interface Argument<Given> extends Said {
  form: "one" | "maybe" | "several" | "maybe-several";
  value: Value<unknown>;
  /** For the compiler alone. */
  readonly given?: Given;
}

/** `<course>` */
export function one<Read>(value: Value<Read>, help: MessageKey): Argument<Read> {
  return { form: "one", value, help };
}

/** `[course]` */
export function maybe<Read>(value: Value<Read>, help: MessageKey): Argument<Read | undefined> {
  return { form: "maybe", value, help };
}

/** `<files...>` */
export function several<Read>(value: Value<Read>, help: MessageKey): Argument<Read[]> {
  return { form: "several", value, help };
}

/** `[numbers...]` */
export function maybeSeveral<Read>(value: Value<Read>, help: MessageKey): Argument<Read[]> {
  return { form: "maybe-several", value, help };
}
