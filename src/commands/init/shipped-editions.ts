import type { Translate } from "../../language/translate.js";
import { TEMPLATE_KIND_NAMES } from "../../model/template-kind.js";
import type { KeptEdition } from "../../register/editions.js";
import { compileEdition } from "../../work/editions/compile-edition.js";
import { shippedTemplate } from "../../work/editions/template-file.js";

/** The templates that come with Kualik, ready to be kept, by the name of their file. */
export function shippedEditions(t: Translate): Map<string, KeptEdition> {
  return new Map(
    TEMPLATE_KIND_NAMES.map((kind) => {
      const { name, bytes } = shippedTemplate(kind);
      return [name, compileEdition(bytes, kind, name, t)];
    }),
  );
}
