import type { Value } from "../value.js";

/** What a column of a roster holds: `D=outcome`, `Результат=outcome`, `F=skip`. */
export function column(): Value<string> {
  return {
    place: "column=field",
    parse: (said) => (/[^=].*=\s*\S/.test(said) ? said : null),
    expected: (t) => t("usage.expected-column"),
  };
}
