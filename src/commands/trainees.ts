import { UserError } from "../model/errors.js";
import { renameTrainee } from "../register/rename-trainee.js";
import { actNow, type Context, DONE } from "./context.js";
import { readFullName } from "./read-full-name.js";
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
  const fullNameKk = readFullName(options.nameKk);
  const fullNameRu = readFullName(options.nameRu);
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
