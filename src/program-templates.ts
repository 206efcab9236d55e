import type { Command } from "commander";
import type { AddOptions } from "./commands/templates/add-template.js";
import type { Translate } from "./language/translate.js";
import { all, dateOption, docxOption, example, type Run } from "./program-options.js";

/** Declares `kualik templates` and what belongs to it. */
export function declareTemplates(program: Command, t: Translate, run: Run): void {
  const templates = program.command("templates").description(t("help.templates"));
  declareList(templates, t, run);
  declareCheck(templates, t, run);
  declarePreview(templates, t, run);
  declareFields(templates, t, run);
  declareAdd(templates, t, run);
  declareDiff(templates, t, run);
}

function declareList(templates: Command, t: Translate, run: Run): void {
  templates
    .command("list")
    .description(t("help.templates-list"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik templates list"))
    .action((_options, self: Command) =>
      run(async (context) =>
        (await import("./commands/templates/list-templates.js")).listTemplates(context, all(self)),
      ),
    );
}

function declareCheck(templates: Command, t: Translate, run: Run): void {
  templates
    .command("check")
    .description(t("help.templates-check"))
    .argument("<file>", t("argument.template-file"))
    .option("--kind <kind>", t("option.check-kind"))
    .option("--json", t("option.json"))
    .addHelpText(
      "after",
      example(t, "kualik templates check advanced-training-certificate.docx --kind 3"),
    )
    .action((file: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/templates/check-template.js")).checkTemplate(
          context,
          file,
          all(self),
        ),
      ),
    );
}

function declarePreview(templates: Command, t: Translate, run: Run): void {
  templates
    .command("preview")
    .description(t("help.templates-preview"))
    .argument("<kind>", t("argument.document-kind"))
    .option("--file <docx>", t("option.preview-file"))
    .addOption(docxOption(t, "--out <file.docx>", "option.preview-out"))
    .option("--duplicate", t("option.preview-duplicate"))
    .option("--json", t("option.json"))
    .addHelpText(
      "after",
      example(t, `kualik templates preview 3\n  ${t("example.templates-preview")}`),
    )
    .action((kind: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/templates/preview-template.js")).previewTemplate(
          context,
          kind,
          all(self),
        ),
      ),
    );
}

function declareFields(templates: Command, t: Translate, run: Run): void {
  templates
    .command("fields")
    .description(t("help.templates-fields"))
    .argument("[kind]", t("argument.document-kind"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik templates fields 3"))
    .action((kind: string | undefined, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/templates/show-fields.js")).showFields(context, kind, all(self)),
      ),
    );
}

function declareAdd(templates: Command, t: Translate, run: Run): void {
  const from = dateOption(t, "--from <date>", "option.in-force-from").makeOptionMandatory();
  templates
    .command("add")
    .description(t("help.templates-add"))
    .argument("<kind>", t("argument.document-kind"))
    .argument("<file>", t("argument.template-file"))
    .addOption(from)
    .option("--yes", t("option.yes"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, t("example.templates-add")))
    .action((kind: string, file: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/templates/add-template.js")).addTemplate(
          context,
          kind,
          file,
          all<AddOptions>(self),
        ),
      ),
    );
}

function declareDiff(templates: Command, t: Translate, run: Run): void {
  templates
    .command("diff")
    .description(t("help.templates-diff"))
    .argument("<a>", t("argument.edition"))
    .argument("<b>", t("argument.edition"))
    .option("--json", t("option.json"))
    .addHelpText(
      "after",
      example(
        t,
        `kualik templates diff 3@2026-12-31 3@2027-01-01\n  ${t("example.templates-diff")}`,
      ),
    )
    .action((a: string, b: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/templates/diff-templates.js")).diffTemplates(
          context,
          a,
          b,
          all(self),
        ),
      ),
    );
}
