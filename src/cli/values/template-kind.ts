import { UserError } from "../../model/errors.js";
import { NOTICE_KINDS, type TemplateKind, templateKindNamed } from "../../model/template-kind.js";
import type { Value } from "../value.js";
import { documentKindsToSay } from "./document-kind.js";

/** A kind of template, by its name or its appendix: `advanced-training-certificate`, `3`. */
export function templateKind(): Value<TemplateKind> {
  return { place: "kind", parse: nameKind };
}

/** @throws UserError `kind-unknown`, which tells all there are */
function nameKind(text: string): TemplateKind {
  const kind = templateKindNamed(text);
  if (kind) return kind;
  const known = [...documentKindsToSay(), ...NOTICE_KINDS];
  throw new UserError("kind-unknown", { kind: text, known: known.join(", ") });
}
