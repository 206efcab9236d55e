import type { Command } from "commander";
import { offsetOn } from "./language/short-moment.js";
import type { Translate } from "./language/translate.js";
import { parseMomentOption } from "./model/moment-option.js";
import { REQUEST_CHANNELS } from "./model/request.js";
import { all, choiceOption, example, parsedOption, type Run } from "./program-options.js";

const OPEN =
  'kualik request open --channel direct --iin 841014405586 --identity-document "id-card 012345678"';

/** Declares how requests for the state service are received, answered and watched. */
export function declareRequestCommands(program: Command, t: Translate, run: Run): void {
  const request = program
    .command("request")
    .description(t("help.request"))
    .addHelpText("after", example(t, OPEN));
  declareOpen(request, t, run);
  declareImport(request, t, run);
  declareShow(request, t, run);
  declareList(program, t, run);
}

function declareOpen(request: Command, t: Translate, run: Run): void {
  request
    .command("open")
    .description(t("help.request-open"))
    .addOption(
      choiceOption(
        t,
        "--channel <channel>",
        "option.channel",
        REQUEST_CHANNELS,
      ).makeOptionMandatory(),
    )
    .option("--iin <digits>", t("option.request-iin"))
    .option("--name <text>", t("option.request-name"))
    .option("--document <kind>", t("option.request-document"))
    .option("--course <code>", t("option.request-course"))
    .option("--duplicate", t("option.request-duplicate"))
    .option("--group", t("option.request-group"))
    .option("--identity-document <text>", t("option.identity-document"))
    .option("--portal-number <number>", t("option.portal-number"))
    .addOption(
      parsedOption(
        "--at <time>",
        t("option.request-at"),
        (text) => parseMomentOption(text, offsetOn),
        t("usage.expected-moment"),
      ),
    )
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, OPEN))
    .action((_options, self: Command) =>
      run(async (context) =>
        (await import("./commands/requests/open-request.js")).openRequestOf(context, all(self)),
      ),
    );
}

function declareImport(request: Command, t: Translate, run: Run): void {
  request
    .command("import")
    .description(t("help.request-import"))
    .argument("<file>", t("argument.portal-file"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik request import portal.csv"))
    .action((file: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/requests/import-requests.js")).importRequests(
          context,
          file,
          all(self),
        ),
      ),
    );
}

function declareShow(request: Command, t: Translate, run: Run): void {
  request
    .command("show")
    .description(t("help.request-show"))
    .argument("<number>", t("argument.request"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik request show 15"))
    .action((number: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/requests/show-requests.js")).showRequest(
          context,
          number,
          all(self),
        ),
      ),
    );
}

function declareList(program: Command, t: Translate, run: Run): void {
  program
    .command("requests")
    .description(t("help.requests"))
    .option("--all", t("option.requests-all"))
    .option("--watch", t("option.requests-watch"))
    .option("--full", t("option.full"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, "kualik requests"))
    .action((_options, self: Command) =>
      run(async (context) =>
        (await import("./commands/requests/show-requests.js")).showRequests(context, all(self)),
      ),
    );
}
