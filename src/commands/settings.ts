import { UserError } from "../model/errors.js";
import { addJournalEntry } from "../register/journal-entries.js";
import { parseNumberPatterns } from "../register/number-pattern.js";
import { readCentre, saveCentre } from "../register/settings.js";
import { renderCard } from "../ui/table.js";
import { CENTRE_TEXTS, type CentreOptions, centreLines, readBin } from "./centre-options.js";
import { actNow, type Context, DONE } from "./context.js";
import { refuseUnprintable } from "./refuse-unprintable.js";
import { withRegister } from "./with-register.js";

/** `kualik settings`: shows the centre's data. */
export async function showSettings(
  context: Context,
  { json }: { json?: boolean },
): Promise<number> {
  const { t, screen } = context;
  const centre = await withRegister(context, ({ db }) => readCentre(db));
  if (json) screen.data(JSON.stringify(centre, null, 2));
  else screen.data(renderCard(centreLines(centre, t), screen.columns));
  return DONE;
}

/** `kualik settings set`: changes the centre's data for documents issued from now on. */
export async function changeSettings(
  context: Context,
  options: CentreOptions & { json?: boolean },
): Promise<number> {
  const fields = CENTRE_TEXTS.filter(({ field }) => options[field]?.trim()).map(
    ({ field }) => field,
  );
  const { bin, numberPattern } = options;
  refuseUnprintable(
    context.t,
    CENTRE_TEXTS.map(({ field, label }) => ({ label, text: options[field] })),
  );
  if (fields.length === 0 && bin === undefined && numberPattern === undefined) {
    throw new UserError("nothing-to-change");
  }
  const changed = await withRegister(context, ({ db }) =>
    db.transaction().execute(async (transaction) => {
      const centre = await readCentre(transaction);
      for (const field of fields) {
        const value = options[field]?.trim();
        if (value && field !== "bin") centre[field] = value;
      }
      if (bin !== undefined) centre.bin = readBin(bin);
      centre.numberPatterns = parseNumberPatterns(numberPattern ?? [], centre.numberPatterns);
      const sealed = await saveCentre(transaction, centre);
      const changes = [
        ...fields,
        ...(bin ? ["bin"] : []),
        ...(numberPattern ? ["numberPattern"] : []),
      ];
      await addJournalEntry(transaction, actNow(context), "settings", "centre", {
        fields: changes,
        settings: sealed,
      });
      return centre;
    }),
  );
  if (options.json) context.screen.data(JSON.stringify(changed, null, 2));
  context.screen.say(context.t("settings.changed"));
  return DONE;
}
