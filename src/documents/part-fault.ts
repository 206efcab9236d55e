import type { TemplateFault } from "./template.js";

/** A fault as the compiling of one part finds it. */
export type PartFault = Pick<TemplateFault, "code" | "tag" | "paragraph">;
