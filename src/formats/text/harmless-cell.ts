/**
 * A cell's text that no spreadsheet runs as a formula: one that begins like a formula gets an
 * apostrophe before it, which is how a person tells a spreadsheet that text is text.
 * Source: OWASP, "CSV Injection".
 */
export function harmlessCell(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
