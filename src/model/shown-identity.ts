/** What identifies a person. */
interface Identified {
  iin: string | null;
  identityDocument: string | null;
}

/** How IINs and identity documents are shown: as they are, or with their middle hidden. */
export interface ShownIdentity {
  /** An IIN, or what stands where one should. */
  iin(iin: string): string;
  /** Kind and number of an identity document. */
  document(document: string): string;
  /** Any text; IINs may stand in it. */
  text(text: string): string;
  /** A person's data. */
  person<Person extends Identified>(person: Person): Person;
}

const asIs = <Value>(value: Value): Value => value;

/** On the card of one person, and in a list where that was asked for. */
export const WHOLE: ShownIdentity = { iin: asIs, document: asIs, text: asIs, person: asIs };

/** In lists, which are read over somebody's shoulder, printed and sent on. */
export const MASKED: ShownIdentity = {
  iin: maskIin,
  document: maskDocument,
  text: (text) => text.replace(IIN_IN_TEXT, maskIin),
  person: (person) => ({
    ...person,
    iin: person.iin && maskIin(person.iin),
    identityDocument: person.identityDocument && maskDocument(person.identityDocument),
  }),
};

/** How a list shows them. */
export function inList({ full = false }: { full?: boolean | undefined }): ShownIdentity {
  return full ? WHOLE : MASKED;
}

const HIDDEN = "•";
/** In one piece or in groups of three or six; registration numbers are grouped otherwise. */
const IIN_IN_TEXT = /(?<!\d)(?:\d{12}|\d{6}[ -]\d{6}|\d{3}(?:[ -]\d{3}){3})(?!\d)/gu;

/** The first six and the last two signs tell namesakes apart: «841014••••86». */
function maskIin(iin: string): string {
  const hidden = iin.length - 8;
  if (hidden <= 0) return maskDocument(iin);
  return `${iin.slice(0, 6)}${HIDDEN.repeat(hidden)}${iin.slice(-2)}`;
}

/** The words of a document stay, of its number the last three signs: «паспорт ••••••678». */
function maskDocument(document: string): string {
  const number = document.replace(/[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*/gu, (word) =>
    HIDDEN.repeat(word.length),
  );
  const end = number.lastIndexOf(HIDDEN) + 1;
  const start = Math.max(end - 3, 0);
  const last = document.slice(start, end);
  return `${number.slice(0, start)}${last}${number.slice(end)}`;
}
