import { dirname } from "node:path";
import { noticeValues } from "../../documents/notice-values.js";
import { readCentre } from "../../register/centre/settings.js";
import type { NamedTrainee } from "../../register/people/identity.js";
import { answerByNotice, fileOfNotice, type NoticeOrder } from "../../register/requests/answers.js";
import { pressRun } from "../documents/press-run.js";
import { editionsFor } from "../editions/editions-for.js";
import { refuseEmptyPlaces } from "../issue/refuse-incomplete.js";
import { actOf, type Session, todayOf } from "../session.js";

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
export async function issueNotice(session: Session, wishes: NoticeWishes): Promise<IssuedNotice> {
  const { db } = session.register;
  const { request, kind } = wishes;
  const issuedOn = todayOf(session);
  const facts = {
    ...wishes,
    ...wishes.names,
    ...{ centre: await readCentre(db), issuedOn, requestNumber: request.number },
    ...{ portalNumber: request.externalNumber, receivedAt: request.receivedAt },
    kind: request.kind,
  };
  const forms = await editionsFor(session, [kind], issuedOn);
  refuseEmptyPlaces(forms.editions, new Map([[kind, noticeValues({ ...facts, number: "-" })]]));
  const folder = dirname(fileOfNotice(Number(issuedOn.slice(0, 4)), "-"));
  return pressRun(session, { forms, folder, size: 1 }, async (press) => {
    const act = actOf(session);
    const order = {
      ...{ ...wishes, issuedOn, written: press.written },
      render: ({ number, file }: { number: string; file: string }) =>
        press.make({ kind, file }, noticeValues({ ...facts, number })),
    };
    const notice = await answerByNotice(db, order, act);
    return { ...notice, bytes: press.last(), closedAt: act.at };
  });
}
