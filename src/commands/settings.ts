import type { Centre } from "../model/centre.js";
import { UserError } from "../model/errors.js";
import type { WorkingHours } from "../model/working-hours.js";
import { changeCentre } from "../register/change-centre.js";
import { type Act, addJournalEntry } from "../register/journal-entries.js";
import { parseNumberPatterns } from "../register/number-pattern.js";
import { readCentre, readWorkingHours, saveWorkingHours } from "../register/settings.js";
import type { RegisterDatabase } from "../register/sqlite.js";
import { renderCard } from "../ui/table.js";
import { refuseUnprintable } from "../work/typed-text.js";
import { CENTRE_TEXTS, type CentreOptions, centreLines, readBin } from "./centre-options.js";
import { actNow, type Context, DONE } from "./context.js";
import { withRegister } from "./with-register.js";
import {
  changedHours,
  hoursFromOptions,
  hoursLines,
  type WorkingHoursOptions,
} from "./working-hours-options.js";

/** `kualik settings`: shows the centre's data and when it is open. */
export async function showSettings(
  context: Context,
  { json }: { json?: boolean },
): Promise<number> {
  const { t, screen } = context;
  const { centre, hours } = await withRegister(context, async ({ db }) => ({
    centre: await readCentre(db),
    hours: await readWorkingHours(db),
  }));
  if (json) screen.data(JSON.stringify({ ...centre, workingHours: hours }, null, 2));
  else {
    const lines = [...centreLines(centre, t), ...hoursLines(hours, t)];
    screen.data(renderCard(lines, screen.columns));
  }
  return DONE;
}

/** `kualik settings set`: changes the centre's data and hours for what comes from now on. */
export async function changeSettings(
  context: Context,
  options: CentreOptions & WorkingHoursOptions & { json?: boolean },
): Promise<number> {
  const { t, screen } = context;
  const fields = changedFields(options);
  const hours = hoursFromOptions(options);
  const changesHours = Object.keys(hours).length > 0;
  refuseUnprintable(
    t,
    CENTRE_TEXTS.map(({ field, label }) => ({ label, text: options[field] })),
  );
  if (fields.length === 0 && !changesHours) throw new UserError("nothing-to-change");
  const changed = await withRegister(context, ({ db }) =>
    db.transaction().execute(async (transaction) => {
      const before = await readCentre(transaction);
      const centre = centreAfter(before, options);
      await changeCentre(transaction, before, centre, actNow(context));
      const workingHours = changesHours
        ? await changeHours(transaction, hours, actNow(context))
        : await readWorkingHours(transaction);
      return { ...centre, workingHours };
    }),
  );
  if (options.json) screen.data(JSON.stringify(changed, null, 2));
  if (fields.length > 0) screen.say(t("settings.changed"));
  if (changesHours) screen.say(t("settings.hours-changed"));
  return DONE;
}

function changedFields(options: CentreOptions): (keyof CentreOptions)[] {
  return [
    ...CENTRE_TEXTS.filter(({ field }) => options[field]?.trim()).map(({ field }) => field),
    ...(options.bin === undefined ? [] : ["bin" as const]),
    ...(options.numberPattern === undefined ? [] : ["numberPattern" as const]),
  ];
}

function centreAfter(before: Centre, options: CentreOptions): Centre {
  const centre = { ...before };
  for (const { field } of CENTRE_TEXTS) {
    const value = options[field]?.trim();
    if (value && field !== "bin") centre[field] = value;
  }
  if (options.bin !== undefined) centre.bin = readBin(options.bin);
  centre.numberPatterns = parseNumberPatterns(options.numberPattern ?? [], centre.numberPatterns);
  return centre;
}

async function changeHours(
  db: RegisterDatabase,
  change: Partial<WorkingHours>,
  act: Act,
): Promise<WorkingHours> {
  const before = await readWorkingHours(db);
  const hours = changedHours(before, change);
  const settings = await saveWorkingHours(db, hours);
  await addJournalEntry(db, act, "settings", "working-hours", {
    from: before,
    to: hours,
    settings,
  });
  return hours;
}
