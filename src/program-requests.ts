import type { Command } from "commander";
import { offsetOn } from "./language/short-moment.js";
import type { Translate } from "./language/translate.js";
import { parseMomentOption } from "./model/moment-option.js";
import { DECLINE_GROUNDS, REFUSAL_GROUNDS, REQUEST_CHANNELS } from "./model/request.js";
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
  declareFulfil(request, t, run);
  declareRefuse(request, t, run);
  declareDecline(request, t, run);
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

function declareFulfil(request: Command, t: Translate, run: Run): void {
  request
    .command("fulfil")
    .description(t("help.request-fulfil"))
    .argument("<number>", t("argument.request"))
    .option("--iin <digits>", t("option.fulfil-iin"))
    .option("--course <code>", t("option.request-course"))
    .option("--document <kind>", t("option.fulfil-document"))
    .option("--number <number>", t("option.fulfil-number"))
    .option("--duplicate", t("option.fulfil-duplicate"))
    .option("--reason <text>", t("option.fulfil-reason"))
    .option("--name-kk <text>", t("option.duplicate-name-kk"))
    .option("--name-ru <text>", t("option.duplicate-name-ru"))
    .option("--ground <text>", t("option.name-ground"))
    .option("--as-issued", t("option.as-issued"))
    .option("--to <name>", t("option.fulfil-to"))
    .option("--to-ground <text>", t("option.handover-ground"))
    .option("--identity-document <text>", t("option.fulfil-identity-document"))
    .option("--no-handover", t("option.no-handover"))
    .option("--yes", t("option.yes"))
    .option("--json", t("option.json"))
    .addHelpText("after", example(t, `kualik request fulfil 15\n  ${t("example.fulfil")}`))
    .action((number: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/requests/fulfil-request.js")).fulfilRequest(
          context,
          number,
          all(self),
        ),
      ),
    );
}

function declareRefuse(request: Command, t: Translate, run: Run): void {
  const command = request
    .command("refuse")
    .description(t("help.request-refuse"))
    .argument("<number>", t("argument.request"))
    .addOption(
      choiceOption(t, "--ground <ground>", "option.refuse-ground", REFUSAL_GROUNDS).default(
        REFUSAL_GROUNDS[0],
      ),
    );
  addNoticeOptions(command, t)
    .addHelpText("after", example(t, t("example.refuse")))
    .action((number: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/requests/refuse-request.js")).refuseRequest(
          context,
          number,
          "refusal-notice",
          all(self),
        ),
      ),
    );
}

function declareDecline(request: Command, t: Translate, run: Run): void {
  const command = request
    .command("decline")
    .description(t("help.request-decline"))
    .argument("<number>", t("argument.request"))
    .addOption(
      choiceOption(
        t,
        "--ground <ground>",
        "option.decline-ground",
        DECLINE_GROUNDS,
      ).makeOptionMandatory(),
    );
  addNoticeOptions(command, t)
    .addHelpText("after", example(t, t("example.decline")))
    .action((number: string, _options, self: Command) =>
      run(async (context) =>
        (await import("./commands/requests/refuse-request.js")).refuseRequest(
          context,
          number,
          "acceptance-refusal",
          all(self),
        ),
      ),
    );
}

function addNoticeOptions(command: Command, t: Translate): Command {
  return command
    .requiredOption("--explanation <text>", t("option.explanation"))
    .option("--name <text>", t("option.notice-name"))
    .option("--pdf", t("option.notice-pdf"))
    .option("--yes", t("option.yes"))
    .option("--json", t("option.json"));
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
