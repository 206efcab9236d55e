import type { Translate } from "../language/translate.js";

/** What stands in a cell of the report: a figure keeps its nature for who writes it down. */
export type Cell =
  | string
  | number
  | { minutes: number | null }
  /** 96.5 is 96.5 %. */
  | { percent: number | null };

const NOTHING = "–";

/** A cell as people read it. */
export function cellText(cell: Cell, t: Translate): string {
  if (typeof cell !== "object") return String(cell);
  if ("percent" in cell) {
    return cell.percent === null ? NOTHING : t("report.percent", { value: cell.percent });
  }
  return cell.minutes === null ? NOTHING : durationInWords(cell.minutes, t);
}

/** `2 h 05 min`, to the nearest minute. */
export function durationInWords(duration: number, t: Translate): string {
  const rounded = Math.round(duration);
  const hours = Math.floor(rounded / 60);
  const minutes = rounded % 60;
  if (hours === 0) return t("report.minutes", { minutes });
  return t("report.hours", { hours, minutes: String(minutes).padStart(2, "0") });
}

export function isFigure(cell: Cell): boolean {
  return typeof cell !== "string";
}
