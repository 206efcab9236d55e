import {
  hasMixedScript,
  hasOnlyNameCharacters,
  inNameCase,
  isComplete,
  tidyName,
} from "../checks/name.js";
import { UserError } from "../model/errors.js";
import { renameTrainee } from "../register/rename-trainee.js";
import { actNow, type Context, DONE } from "./context.js";
import { withRegister } from "./with-register.js";

export interface TraineeOptions {
  nameKk?: string;
  nameRu?: string;
  reason?: string;
  json?: boolean;
}

/** `kualik trainees set`: a person's new name, with the reason for it. */
export async function changeTrainee(
  context: Context,
  identity: string,
  options: TraineeOptions,
): Promise<number> {
  const { t, screen } = context;
  const fullNameKk = readName(options.nameKk);
  const fullNameRu = readName(options.nameRu);
  const reason = options.reason?.trim();
  if (!fullNameKk && !fullNameRu) throw new UserError("nothing-to-change");
  if (!reason) throw new UserError("reason-missing");
  const names = await withRegister(context, ({ db }) =>
    renameTrainee(db, identity, { fullNameKk, fullNameRu, reason }, actNow(context)),
  );
  if (options.json) screen.data(JSON.stringify(names, null, 2));
  screen.say(t("trainees.changed"));
  return DONE;
}

/** A name given by hand has to pass what a roster's names have to pass. */
function readName(text: string | undefined): string | null {
  const name = inNameCase(tidyName(text ?? ""));
  if (name === "") return null;
  if (!isComplete(name) || !hasOnlyNameCharacters(name) || hasMixedScript(name)) {
    throw new UserError("name-invalid");
  }
  return name;
}
