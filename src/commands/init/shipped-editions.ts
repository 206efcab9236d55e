import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../../files/package-folder.js";
import type { Translate } from "../../language/translate.js";
import { TEMPLATE_KIND_NAMES } from "../../model/template-kind.js";
import type { KeptEdition } from "../../register/editions.js";
import { compileEdition } from "../../work/editions/compile-edition.js";
import { fileOf } from "../../work/editions/template-file.js";

/** The templates that come with Kualik, ready to be kept, by the name of their file. */
export function shippedEditions(t: Translate): Map<string, KeptEdition> {
  return new Map(
    TEMPLATE_KIND_NAMES.map((kind) => {
      const name = fileOf(kind);
      const bytes = readFileSync(join(packageFolder(), "templates", name));
      return [name, compileEdition(bytes, kind, name, t)];
    }),
  );
}
