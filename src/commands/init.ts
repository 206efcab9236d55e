import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { appearTogether, finishAppearing } from "../files/appear-together.js";
import { closeToOthers, isOpenToOthers } from "../files/close-to-others.js";
import { makeFolder } from "../files/make-folder.js";
import { packageFolder } from "../files/package-folder.js";
import { writeFileWhole } from "../files/write-file-whole.js";
import type { Centre } from "../model/centre.js";
import { UserError } from "../model/errors.js";
import { TEMPLATE_KIND_NAMES, type TemplateKind } from "../model/template-kind.js";
import { FROM_THE_BEGINNING, type KeptEdition, putInForce } from "../register/editions.js";
import { addJournalEntry } from "../register/journal-entries.js";
import { nameOperator } from "../register/known-operators.js";
import { parseNumberPatterns } from "../register/number-pattern.js";
import { openRegister } from "../register/open-register.js";
import { REGISTER_FILE, registerFolder } from "../register/register-folder.js";
import { saveCentre } from "../register/settings.js";
import { refuseUnprintable } from "../work/typed-text.js";
import { CENTRE_TEXTS, type CentreOptions, isBin, readBin } from "./centre-options.js";
import { actNow, type Context, DONE } from "./context.js";
import { explainRegisterFailure } from "./explain-register-failure.js";
import { readOperatorName } from "./operators.js";
import { compileEdition } from "./templates/compile-edition.js";
import { fileOf } from "./templates/file-of-kind.js";

export interface InitOptions extends CentreOptions {
  /** By what name the journal is to show whoever makes the register. */
  myName?: string;
  yes?: boolean;
  json?: boolean;
}

const DATABASE = "kualik.db";
const PARTS = {
  first: "issued",
  middle: ["backups", "templates", DATABASE],
  last: REGISTER_FILE,
};

/** `kualik init`: gathers the centre's data and makes the register's folder. */
export async function init(
  context: Context,
  folder: string | undefined,
  options: InitOptions,
): Promise<number> {
  const root = resolve(context.cwd, folder ?? context.registerName ?? ".");
  finishAppearing(root, PARTS);
  refuseUsedFolder(root);
  const centre = await gatherCentre(context, options);
  const myName = await gatherMyName(context, options);
  makeRoot(context, root);
  const isMade = await appearTogether(root, PARTS, (aside) =>
    makeRegister(context, aside, centre, myName),
  );
  if (!isMade) throw new UserError("register-exists", { folder: root });
  tell(context, root, options);
  return DONE;
}

function refuseUsedFolder(root: string): void {
  if (existsSync(join(root, REGISTER_FILE)))
    throw new UserError("register-exists", { folder: root });
  const inTheWay = [...PARTS.middle, PARTS.first].filter((name) => existsSync(join(root, name)));
  if (inTheWay.length > 0) {
    throw new UserError("folder-not-empty", { folder: root, names: inTheWay.join(", ") });
  }
}

async function gatherCentre(context: Context, options: InitOptions): Promise<Centre> {
  const numberPatterns = parseNumberPatterns(options.numberPattern ?? []);
  const bin = readBin(options.bin);
  const given =
    !options.yes && context.screen.interactive ? await askForRest(context, options) : options;
  return { ...completeTexts(context, given), bin: bin ?? readBin(given.bin), numberPatterns };
}

async function gatherMyName(context: Context, options: InitOptions): Promise<string | null> {
  const told = readOperatorName(context, options.myName);
  if (told !== null || options.yes || !context.screen.interactive) return told;
  const { askText } = await import("../ui/ask.js");
  return readOperatorName(context, await askText({ message: context.t("ask.my-name") }));
}

async function askForRest(context: Context, options: CentreOptions): Promise<CentreOptions> {
  const { askText } = await import("../ui/ask.js");
  const { t } = context;
  const answers: CentreOptions = { ...options };
  for (const { field, question } of CENTRE_TEXTS) {
    if (answers[field]) continue;
    answers[field] = await askText({
      message: t.loose(question, {}),
      refuse: (answer) => (answer === "" ? t("ask.required") : null),
    });
  }
  answers.bin ??= await askText({
    message: t("ask.bin"),
    refuse: (answer) =>
      answer === "" || isBin(answer.replace(/\s/g, "")) ? null : t("ask.bin-invalid"),
  });
  return answers;
}

type CentreTexts = Omit<Centre, "bin" | "numberPatterns">;

/** What is known in one language serves for both, with a warning; what is in neither is missing. */
function completeTexts({ t, screen }: Context, given: CentreOptions): CentreTexts {
  refuseUnprintable(
    t,
    CENTRE_TEXTS.map(({ field, label }) => ({ label, text: given[field] })),
  );
  const texts: Record<string, string> = {};
  const missing: string[] = [];
  const copied = new Set<string>();
  for (const { field, twin, flag, both } of CENTRE_TEXTS) {
    const own = given[field]?.trim();
    const other = twin ? given[twin]?.trim() : undefined;
    if (!own && !other) missing.push(flag);
    if (!own && other) copied.add(t.loose(both, {}));
    texts[field] = own || other || "";
  }
  if (missing.length > 0) throw new UserError("centre-data-missing", { list: missing.join(", ") });
  if (copied.size > 0) screen.say(t("init.one-language", { fields: [...copied].join(", ") }));
  return texts as unknown as CentreTexts;
}

/** What says that it is a register comes last. */
async function makeRegister(
  context: Context,
  root: string,
  centre: Centre,
  myName: string | null,
): Promise<void> {
  for (const folder of ["templates", "backups"]) makeFolder(join(root, folder));
  const editions = TEMPLATE_KIND_NAMES.map((kind) => shippedEdition(context, kind));
  for (const { kind, bytes } of editions) {
    writeFileWhole(join(root, "templates", fileOf(kind)), bytes);
  }
  const file = { database: DATABASE, language: context.t.language };
  const register = await openRegister(registerFolder(root, file), { create: true });
  try {
    await register.db.transaction().execute(async (transaction) => {
      const settings = await saveCentre(transaction, centre);
      for (const edition of editions) {
        await putInForce(transaction, edition, FROM_THE_BEGINNING, actNow(context));
      }
      await addJournalEntry(transaction, actNow(context), "init", "register", { settings });
    });
    if (myName !== null) {
      await nameOperator(register.db, context.operator, myName, actNow(context));
    }
  } catch (error) {
    throw explainRegisterFailure(error, root);
  } finally {
    await register.close();
  }
  const text = `${JSON.stringify({ kualik: 1, ...file }, null, 2)}\n`;
  writeFileWhole(join(root, REGISTER_FILE), Buffer.from(text, "utf8"));
}

/** A folder in which other things lie may be meant for others too, and stays as it is. */
function makeRoot({ t, screen, computer }: Context, root: string): void {
  const isUsed = existsSync(root) && readdirSync(root).length > 0;
  makeFolder(root);
  if (!isUsed) closeToOthers([root]);
  else if (computer.platform !== "win32" && isOpenToOthers(root)) {
    screen.say(t("init.folder-of-others", { folder: root }));
  }
}

function shippedEdition({ t }: Context, kind: TemplateKind): KeptEdition {
  const shipped = readFileSync(join(packageFolder(), "templates", fileOf(kind)));
  return compileEdition(shipped, kind, fileOf(kind), t);
}

function tell({ t, screen }: Context, root: string, { json }: InitOptions): void {
  if (json) screen.data(JSON.stringify({ register: root }, null, 2));
  screen.say(t("init.done", { folder: root }));
  screen.say(t("init.templates", { folder: join(root, "templates") }));
  screen.say(t("init.next"));
}
