/** The engines that are measured, each with the way its manual recommends. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "../scripts/set-up.mjs";

const FOLDER = join(root, "bench");
const INSTALLED = join(FOLDER, "node_modules", ".installed-for");

/** Installs what `bench/package-lock.json` names, unless exactly that is there. */
export function installPeers() {
  const wanted = `${process.version}\n${readFileSync(join(FOLDER, "package-lock.json"), "utf8")}`;
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, "utf8") === wanted) return;
  console.error("Installing what Kualik is measured against …");
  run("npm", ["ci", "--prefix", FOLDER, "--no-audit", "--no-fund"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  writeFileSync(INSTALLED, wanted);
}

/** Each takes a template's bytes and returns what makes a document of values. */
export const PEERS = {
  "easy-template-x": async (template) => {
    const { TemplateHandler } = await import("easy-template-x");
    const handler = new TemplateHandler({ delimiters: { tagStart: "{{", tagEnd: "}}" } });
    return (values) => handler.process(template, values);
  },
  docxtemplater: async (template) => {
    const { default: Docxtemplater } = await import("docxtemplater");
    const { default: PizZip } = await import("pizzip");
    return (values) => {
      const options = { delimiters: { start: "{{", end: "}}" }, paragraphLoop: true };
      const document = new Docxtemplater(new PizZip(template), options);
      document.render(values);
      return document.toBuffer({ compression: "DEFLATE" });
    };
  },
  "docx-templates": async (template) => {
    const { createReport } = await import("docx-templates");
    return (data) => createReport({ template, data, cmdDelimiter: ["{{", "}}"], noSandbox: true });
  },
  "docx patchDocument": async (template) => {
    const { PatchType, patchDocument, TextRun } = await import("docx");
    return (values) => {
      const patches = Object.entries(values).map(([field, text]) => [
        field,
        { type: PatchType.PARAGRAPH, children: [new TextRun(text)] },
      ]);
      return patchDocument({
        outputType: "nodebuffer",
        data: template,
        patches: Object.fromEntries(patches),
        keepOriginalStyles: true,
        placeholderDelimiters: { start: "{{", end: "}}" },
      });
    };
  },
};

/** Kualik's own, in the same shape. */
export function ownEngine({ openArchive, compileTemplate, fillPress }, kind) {
  return (template) => {
    const press = compileTemplate(openArchive(template), kind).press;
    return (values) => fillPress(press, values);
  };
}
