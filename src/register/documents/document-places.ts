import type { FileNames } from "../../model/centre.js";
import type { IsoDate } from "../../model/course.js";
import type { Row } from "../db/schema.js";

/** Characters that Windows does not allow in names, control characters, and the folder marks. */
const NOT_IN_FILE_NAMES = /[<>:"/\\|?*\p{Cc}]/gu;
const WINDOWS_DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** Systems bound a name at 255 bytes or letters, and Windows a path at 260. */
const LONGEST_NAME = 60;

/** A document of which its place is asked. */
interface Placed {
  courseCode: string;
  issuedOn: IsoDate;
  number: string;
  /** The holder, where files are named by people too. */
  name?: string | undefined;
}

/**
 * Where a document's file lies inside the register folder: `issued/2026/AT-2026-014/3-2026-00001.docx`.
 * The number comes first, so that a file tells it without the register.
 */
export function fileOfDocument({ courseCode, issuedOn, number, name }: Placed): string {
  const year = issuedOn.slice(0, 4);
  return `issued/${year}/${asFileName(courseCode)}/${nameOfFile(number, name)}.docx`;
}

/** A number, and a holder where one is given, as the name of a file without its ending. */
export function nameOfFile(number: string, name = ""): string {
  const short = [...name.normalize("NFC")].slice(0, LONGEST_NAME).join("");
  return asFileName(short === "" ? number : `${number} ${short}`);
}

/**
 * By whom a file is named, as its centre wants it. Names of people belong into the names of files only
 * where somebody decided so.
 */
export function nameFor(
  fileNames: FileNames | undefined,
  holder: { fullNameKk: string },
): string | undefined {
  return fileNames === "number-name" ? holder.fullNameKk : undefined;
}

/** What a file's name without its ending may begin with as its number, the longest first. */
export function numbersInName(stem: string): string[] {
  const words = stem.split(" ");
  return words.map((_, index) => words.slice(0, words.length - index).join(" "));
}

/** A registration number or course code as part of the name of a file. */
export function asFileName(text: string): string {
  const safe = text.replace(NOT_IN_FILE_NAMES, "-").replace(/^\.+|[. ]+$/g, "");
  return WINDOWS_DEVICE.test(safe) ? `-${safe}` : safe || "-";
}

const ANNULLED = "annulled";

/**
 * Where a document's file lies by now: one that holds no longer lies in a folder beside the others. Its
 * record keeps the place that it was issued to.
 */
export function placeNow({ file }: Pick<Row<"documents">, "file">, isAnnulled: boolean): string {
  return isAnnulled ? file.replace(/[^/]*$/, (name) => `${ANNULLED}/${name}`) : file;
}

/** The place that a document was issued to whose file lies here, if it is one's. */
export function placeOfIssue(file: string): string {
  return file.replace(new RegExp(`/${ANNULLED}/([^/]*)$`), "/$1");
}
