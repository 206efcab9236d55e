import { doubtOf } from "../../cli/clock.js";
import type { Context } from "../../cli/context.js";
import { failureToWrite, isOpenToOthers } from "../../files/folders.js";
import { shortMoment } from "../../language/dates.js";
import { readRegisterFolder } from "../../register/db/register-folder.js";
import { finding, fine, type Look } from "../../work/doctor/look.js";
import { littleRoom } from "../../work/room.js";

const MEGABYTE = 1_000_000;

/**
 * Looks at a register's folder before it is opened, which closes to others what it can.
 *
 * @throws UserError as `readRegisterFolder`
 */
export function lookAtFolder(root: string, platform: NodeJS.Platform): Look[] {
  const folder = readRegisterFolder(root);
  const room = littleRoom(folder);
  const few = room === null ? null : Math.floor(room / MEGABYTE);
  const { databasePath, issuedPath, backupsPath } = folder;
  const isOpen =
    platform !== "win32" &&
    isOpenToOthers(root) &&
    [databasePath, issuedPath, backupsPath].some(isOpenToOthers);
  return [
    failureToWrite(root) === null
      ? isOpen
        ? finding("rights", "open-to-others", { folder: root })
        : fine("rights", "rights")
      : finding("rights", "not-writable", { folder: root }),
    few === null ? fine("disk", "disk") : finding("disk", "little-room", { megabytes: few }),
  ];
}

/** @param lastAct when the last act of the register was entered, UTC; null where there is none */
export function clockLook(context: Context, lastAct: string | null): Look {
  const doubt = doubtOf(context, lastAct);
  const now = shortMoment(context.now().toISOString());
  if (doubt === null) return fine("clock", null, { said: now });
  return finding("clock", doubt.code, { now, moment: shortMoment(doubt.moment) });
}
