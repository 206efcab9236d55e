import type { IsoDate } from "../../model/course.js";

/** Characters that Windows does not allow in names, control characters, and the folder marks. */
const NOT_IN_FILE_NAMES = /[<>:"/\\|?*\p{Cc}]/gu;
const WINDOWS_DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * Where a document's file lies inside the register folder: `issued/2026/AT-2026-014/3-2026-00001.docx`.
 * The name is the number alone: names of people do not belong into the names of files.
 */
export function fileOfDocument(courseCode: string, issuedOn: IsoDate, number: string): string {
  const year = issuedOn.slice(0, 4);
  return `issued/${year}/${asFileName(courseCode)}/${asFileName(number)}.docx`;
}

/** A registration number or course code as part of the name of a file. */
export function asFileName(text: string): string {
  const safe = text.replace(NOT_IN_FILE_NAMES, "-").replace(/^\.+|[. ]+$/g, "");
  return WINDOWS_DEVICE.test(safe) ? `-${safe}` : safe || "-";
}
