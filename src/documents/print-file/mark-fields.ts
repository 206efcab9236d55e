import { counterMark } from "./marks.js";

/** A field's instruction, which a word processor may have cut into pieces, and what it showed last. */
interface Field {
  pieces: { start: number; end: number }[];
  instruction: string;
  result: string;
}

/** Source: ECMA-376 part 1, 17.16.2 (syntax), 17.16.4.2 (formula and switches), 17.16.5 (fields). */
const COUNTER = /^\s*SEQ\s+(?:"|&quot;)?([^\s"\\&]+)(?:"|&quot;)?\s*(?:\\|$)/i;
const BEGINS_AT_NUMBER = /\\r\s*(?:"|&quot;)?\d/i;
const REPEATS = /\\c(?![a-z])/i;
const PAGES = /^(\s*)NUMPAGES\b/i;

/**
 * Fields that count through the whole file count through each document: numbers in a sequence begin
 * anew, and the number of pages is that of the document.
 *
 * @param isOneSection whether a document is one section, whose pages a field can count; else the number
 *   of pages stays the one that the template was saved with
 */
export function markFields(xml: string, isOneSection: boolean): string {
  const edits = fieldsIn(xml).flatMap((field) => {
    const instruction = countingByDocument(field, isOneSection);
    if (instruction === field.instruction) return [];
    return field.pieces.map((piece, index) => ({ ...piece, text: index > 0 ? "" : instruction }));
  });
  let marked = "";
  let position = 0;
  for (const { start, end, text } of edits.sort((one, other) => one.start - other.start)) {
    marked += xml.slice(position, start) + text;
    position = end;
  }
  return marked + xml.slice(position);
}

function countingByDocument({ instruction, result }: Field, isOneSection: boolean): string {
  const counter = COUNTER.exec(instruction)?.[1]?.toLowerCase();
  if (counter !== undefined) {
    if (BEGINS_AT_NUMBER.test(instruction)) return instruction + counterMark(counter, "", "");
    if (REPEATS.test(instruction)) {
      return instruction.replace(REPEATS, () => counterMark(counter, "\\r 0", "\\c"));
    }
    return instruction + counterMark(counter, " \\r 1", "");
  }
  const quoted = `QUOTE &quot;${result}&quot;`;
  return instruction.replace(PAGES, (_, gap) => gap + (isOneSection ? "SECTIONPAGES" : quoted));
}

const TOKEN =
  /<w:fldChar\s(?:[^>]*\s)?w:fldCharType="(begin|separate|end)"|(<w:instrText(?:\s[^>]*)?>)([^<]*)|<w:t(?:\s[^>]*)?>([^<]*)/g;
const SIMPLE = /(<w:fldSimple\s(?:[^>]*\s)?w:instr=")([^"]*)"[^>]*>/g;

function fieldsIn(xml: string): Field[] {
  return [...simpleFields(xml), ...complexFields(xml)];
}

function simpleFields(xml: string): Field[] {
  return [...xml.matchAll(SIMPLE)].map(({ 0: tag, 1: before = "", 2: instruction = "", index }) => {
    const start = index + before.length;
    const after = index + tag.length;
    const shown = tag.endsWith("/>") ? "" : xml.slice(after, xml.indexOf("</w:fldSimple>", after));
    const texts = [...shown.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)/g)].map(([, text]) => text);
    const pieces = [{ start, end: start + instruction.length }];
    return { pieces, instruction, result: texts.join("") };
  });
}

/** Fields may stand in the instructions and results of others. */
function complexFields(xml: string): Field[] {
  const found: Field[] = [];
  const open: (Field & { isShowing: boolean })[] = [];
  for (const { 0: token, 1: mark, 2: tag = "", 3: told, 4: text, index } of xml.matchAll(TOKEN)) {
    const field = open.at(-1);
    if (mark === "begin") {
      open.push({ pieces: [], instruction: "", result: "", isShowing: false });
    } else if (!field) continue;
    else if (mark === "separate") field.isShowing = true;
    else if (mark === "end") found.push(...open.splice(-1));
    else if (told !== undefined && !field.isShowing) {
      field.pieces.push({ start: index + tag.length, end: index + token.length });
      field.instruction += told;
    } else if (text !== undefined && field.isShowing) field.result += text;
  }
  return found;
}
