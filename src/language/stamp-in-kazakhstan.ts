import { KAZAKHSTAN_ZONE } from "../model/kazakhstan-zone.js";
import { dateInKazakhstan } from "./date-in-kazakhstan.js";

/** A moment in Kazakhstan as it stands in names of files, which it sorts: `2026-11-23-174430`. */
export function stampInKazakhstan(moment: Date): string {
  const time = new Intl.DateTimeFormat("en-GB", {
    timeZone: KAZAKHSTAN_ZONE,
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  }).format(moment);
  return `${dateInKazakhstan(moment)}-${time.replaceAll(":", "")}`;
}
