import { basename, extname } from "node:path";
import { DOCUMENT as PLAIN_FILE, readUserFile } from "../../files/read-user-file.js";
import type { Grid, GridLine } from "../../formats/tables/grid.js";
import { UserError } from "../../model/errors.js";
import { normaliseWords } from "../../roster/words.js";
import { type PortalField, type PortalLine, portalFieldOf } from "../../service/portal-table.js";

/** Without these there is no telling whose request it is, nor when it is due. */
const NEEDED: readonly PortalField[] = ["number", "submitted"];

/**
 * The lines of the portal's list, whatever file it is in.
 *
 * @param path absolute
 * @throws UserError where the file cannot be read, or lacks columns
 */
export async function openPortalFile(path: string): Promise<PortalLine[]> {
  const bytes = readUserFile(path, PLAIN_FILE);
  const isJson = extname(path).toLowerCase() === ".json";
  return isJson ? linesOfJson(bytes, basename(path)) : linesOfTable(bytes, basename(path));
}

function linesOfJson(bytes: Uint8Array, file: string): PortalLine[] {
  const list = parseJson(bytes, file);
  if (!Array.isArray(list)) throw new UserError("portal-file-json", { file });
  return list.map((item: unknown, index) => {
    if (typeof item !== "object" || item === null)
      throw new UserError("portal-file-json", { file });
    const cells = Object.entries(item).flatMap(([key, value]) => {
      const field = portalFieldOf(normaliseWords(key));
      const isSaid =
        typeof value === "number" || (typeof value === "string" && value.trim() !== "");
      return field && isSaid ? [[field, String(value).trim()]] : [];
    });
    return { line: index + 1, cells: Object.fromEntries(cells) };
  });
}

function parseJson(bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(
      Buffer.from(bytes)
        .toString("utf8")
        .replace(/^\uFEFF/, ""),
    );
  } catch (cause) {
    throw new UserError("portal-file-json", { file }, cause);
  }
}

async function linesOfTable(bytes: Uint8Array, file: string): Promise<PortalLine[]> {
  const [grid] = await filledGrids(bytes, file);
  const [header, fields] = headerOf(grid?.lines ?? []);
  refuseMissing(new Set(fields.values()), file);
  const below = (grid?.lines ?? []).filter(({ row }) => row > (header?.row ?? 0));
  return below.map((line) => ({ line: line.row, cells: cellsOf(line, fields) }));
}

async function filledGrids(bytes: Uint8Array, file: string): Promise<Grid[]> {
  const { openGrids } = await import("../../roster/open-roster.js");
  const { namingFile } = await import("../../roster/open-roster.js");
  try {
    return (await openGrids(bytes)).grids.filter(({ lines }) => lines.length > 0);
  } catch (error) {
    // Its words speak of a lecturer's roster; here columns are what is lacking.
    if (error instanceof UserError && error.code === "roster-empty") return [];
    throw namingFile(error, file);
  }
}

/** The first line that names a field. */
function headerOf(lines: readonly GridLine[]): [GridLine | null, Map<number, PortalField>] {
  for (const line of lines) {
    const fields = new Map<number, PortalField>();
    for (const [index, { text }] of line.cells) {
      const field = portalFieldOf(normaliseWords(text));
      if (field && ![...fields.values()].includes(field)) fields.set(index, field);
    }
    if (fields.size > 1) return [line, fields];
  }
  return [null, new Map()];
}

function refuseMissing(fields: ReadonlySet<PortalField>, file: string): void {
  const missing: string[] = NEEDED.filter((field) => !fields.has(field));
  if (!fields.has("iin") && !fields.has("name")) missing.push("iin / name");
  if (missing.length > 0) {
    throw new UserError("portal-file-columns", { file, list: missing.join(", ") });
  }
}

function cellsOf(line: GridLine, fields: ReadonlyMap<number, PortalField>): PortalLine["cells"] {
  const cells = [...fields].flatMap(([index, field]) => {
    const cell = line.cells.get(index);
    if (!cell || cell.text.trim() === "") return [];
    const { date, time, text } = cell;
    return [[field, date ? `${date} ${time ?? "00:00"}` : text.trim()] as const];
  });
  return Object.fromEntries(cells);
}
