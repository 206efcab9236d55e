import { basename, dirname, join } from "node:path";
import { noticeValues } from "../../documents/notice-values.js";
import { pendingFiles } from "../../files/pending-files.js";
import { UserError } from "../../model/errors.js";
import { sha256Of } from "../../model/sha-256.js";
import { answerByNotice, fileOfNotice, type NoticeOrder } from "../../register/notices.js";
import type { Register } from "../../register/open-register.js";
import { readCentre } from "../../register/settings.js";
import type { NamedTrainee } from "../../register/trainee-names.js";
import { actNow, type Context, today } from "../context.js";
import { refuseEmptyPlaces } from "../issue/refuse-incomplete.js";
import { editionsFor, takeChanged } from "../templates/editions-for.js";
import { fileOf } from "../templates/file-of-kind.js";

/** A refusal that a person has decided. */
export interface NoticeWishes
  extends Pick<NoticeOrder, "request" | "kind" | "ground" | "explanation"> {
  names: NamedTrainee;
}

export interface IssuedNotice {
  number: string;
  /** Path inside the register folder. */
  file: string;
  bytes: Buffer;
  /** When the request was answered by it, UTC. */
  closedAt: string;
}

/**
 * Answers a request by a notice of today. Its file appears after the register has it.
 *
 * @throws UserError as `answerByNotice`, `template-empty-field`, and where the file cannot be written
 */
export async function issueNotice(
  context: Context,
  register: Register,
  wishes: NoticeWishes,
): Promise<IssuedNotice> {
  const { db, folder } = register;
  const { request, kind } = wishes;
  const issuedOn = today(context);
  const facts = {
    ...wishes,
    ...wishes.names,
    ...{ centre: await readCentre(db), issuedOn, requestNumber: request.number },
    ...{ portalNumber: request.externalNumber, receivedAt: request.receivedAt },
    kind: request.kind,
  };
  const { editions, changed } = await editionsFor(context, register, [kind], issuedOn, {});
  const edition = editions.get(kind);
  if (!edition) throw new UserError("template-not-found", { file: fileOf(kind) });
  const poorest = noticeValues({ ...facts, number: "-" });
  refuseEmptyPlaces(editions, { kinds: new Map([[kind, { poorest }]]) });
  await takeChanged(context, register, changed, issuedOn, {});
  const target = dirname(join(folder.root, fileOfNotice(Number(issuedOn.slice(0, 4)), "-")));
  const files = pendingFiles(folder.issuedPath, target);
  const act = actNow(context);
  let bytes: Buffer = Buffer.alloc(0);
  try {
    const notice = await answerByNotice(
      db,
      {
        ...wishes,
        issuedOn,
        render({ number, file }) {
          const values = noticeValues({ ...facts, number });
          bytes = edition.fill(values);
          files.add(basename(file), bytes);
          return { edition: edition.sha256, values, sha256: sha256Of(bytes) };
        },
        written: files.written,
      },
      act,
    );
    files.settle(context.now());
    return { ...notice, bytes, closedAt: act.at };
  } finally {
    await files.discard();
  }
}
