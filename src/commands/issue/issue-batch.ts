import { randomBytes } from "node:crypto";
import { basename, join } from "node:path";
import { type BatchValues, batchValues } from "../../documents/field-values.js";
import { pendingFiles } from "../../files/pending-files.js";
import type { Centre } from "../../model/centre.js";
import type { IsoDate } from "../../model/course.js";
import type { DocumentKind } from "../../model/document.js";
import { UserError } from "../../model/errors.js";
import { sha256Of } from "../../model/sha-256.js";
import type { RegisteredCourse } from "../../register/courses.js";
import { type HeldRow, openHeldRows } from "../../register/held-rows.js";
import {
  type IssuedBatch,
  type IssueOrder,
  issueDocuments,
} from "../../register/issue-documents.js";
import type { Register } from "../../register/open-register.js";
import { keepCheckSecret, readCentre } from "../../register/settings.js";
import type { RegisterDatabase } from "../../register/sqlite.js";
import { startProgress } from "../../ui/progress.js";
import type { ReadyEdition } from "../../work/editions/ready-edition.js";
import { actNow, type Context } from "../context.js";

/** Documents of a course that are to be issued at once. */
export interface BatchOrder extends Pick<IssueOrder, "kindFor" | "request" | "andThen"> {
  course: RegisteredCourse;
  centre: Centre;
  issuedOn: IsoDate;
  editions: ReadonlyMap<DocumentKind, ReadyEdition>;
  values: BatchValues;
  /** Where the files are to lie, inside the register folder. */
  folder: string;
  /** How many documents it is likely to be. */
  size: number;
  /** What was held when it was decided who is passed over. */
  held: readonly HeldRow[];
}

/** What is printed, and who is passed over, was decided before the register was ours alone. */
async function refuseChanged(
  db: RegisterDatabase,
  { course, centre, held }: BatchOrder,
): Promise<void> {
  const now = [await readCentre(db), await openHeldRows(db, course.code)];
  if (JSON.stringify(now) !== JSON.stringify([centre, held])) {
    throw new UserError("register-changed");
  }
}

/** Where a template shows check codes, the values have them; making them costs what it costs. */
async function withCodes(
  context: Context,
  db: RegisterDatabase,
  { centre, course, issuedOn, editions, values }: BatchOrder,
): Promise<BatchValues> {
  if (![...editions.values()].some(({ showsCheckCode }) => showsCheckCode)) return values;
  const checkSecret = await keepCheckSecret(db, randomBytes(32).toString("hex"), actNow(context));
  return batchValues({ centre, course, issuedOn, checkSecret });
}

/**
 * Issues a batch, null where nothing is left to issue. Each document is made once: its bytes wait aside while the register takes the numbers.
 *
 * @throws UserError as `issueDocuments`, and where a file cannot be written
 */
export async function issueBatch(
  context: Context,
  { db, folder: { root, issuedPath } }: Register,
  order: BatchOrder,
): Promise<IssuedBatch | null> {
  const { t, screen, now } = context;
  const { course, centre, issuedOn, editions, folder, size, kindFor, request, andThen } = order;
  const { same, ownOf } = await withCodes(context, db, order);
  const files = pendingFiles(issuedPath, join(root, folder));
  const progress = startProgress(screen, t("issue.progress"), size);
  // One object for all documents: each has the same fields of its own.
  const all = { ...same };
  try {
    const batch = await issueDocuments(
      db,
      {
        course,
        issuedOn,
        numberPatterns: centre.numberPatterns,
        values: same,
        stillHolds: (inside) => refuseChanged(inside, order),
        kindFor,
        request,
        ...(andThen ? { andThen } : {}),
        render({ kind, number, file }, enrolment) {
          const edition = editions.get(kind);
          if (!edition) throw new UserError("register-changed");
          const values = ownOf(enrolment, number);
          const bytes = edition.fill(Object.assign(all, values));
          const sha256 = sha256Of(bytes);
          files.add(basename(file), bytes);
          progress.step();
          return { edition: edition.sha256, values, sha256 };
        },
        room: files.room,
        written: files.written,
      },
      actNow(context),
    );
    if (batch !== null) files.settle(now());
    return batch;
  } finally {
    await files.discard();
    progress.end();
  }
}
