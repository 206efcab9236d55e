import { command } from "../../cli/command.js";
import { inRegister } from "../../cli/in-register.js";
import { flag } from "../../cli/option.js";
import { full } from "../../cli/options/full.js";
import { journalFilter } from "../../cli/options/journal-filter.js";
import type { JournalRow } from "../../model/journal.js";
import type { DifferingDocument } from "../../work/differing.js";
import { acts } from "./acts.js";
import { exportOfJournal } from "./export.js";

/** What is shown: documents, or what some of them say otherwise than the register. */
type Shown =
  | { rows: JournalRow[]; differing: null }
  | { rows: null; differing: DifferingDocument[] };

/** `kualik journal`: the issued documents of a period, a course, a kind. */
export const journal = command({
  name: "journal",
  options: { ...journalFilter, full, differing: flag("option.differing") },
  examples: ["kualik journal --from 2026-01-01 --to 2026-03-31", "kualik journal --differing"],
  commands: [exportOfJournal, acts],
  async run(context, given): Promise<Shown> {
    const work = await import("../../work/journal.js");
    return inRegister(context, given, async (session) =>
      given.differing
        ? { rows: null, differing: await work.differingDocuments(session, given) }
        : { rows: await work.journal(session, given), differing: null },
    );
  },
  async json({ rows, differing }, _context, given) {
    const { differingAsJson, rowsAsJson } = await import("./show-journal.js");
    return rows ? rowsAsJson(rows, given) : differingAsJson(differing, given);
  },
  async show({ rows, differing }, context, given) {
    const { showDiffering, showRows } = await import("./show-journal.js");
    if (rows) showRows(context, rows, given);
    else showDiffering(context, differing, given);
  },
});
