import { tidy, withoutInvisible } from "./tidy-text.js";

/**
 * The key under which a person is known: the IIN where there is one, else the identity document
 * without spaces, punctuation and letter case.
 *
 * @returns null where a person has neither
 */
export function identityKeyOf(iin: string | null, identityDocument: string | null): string | null {
  return iin ? `iin:${iin}` : documentKeyOf(identityDocument);
}

/**
 * The key of an identity document by itself: a person who once came with a passport and now has an
 * IIN too is the same person.
 */
export function documentKeyOf(identityDocument: string | null): string | null {
  const document = withoutInvisible(identityDocument ?? "")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  return document === "" ? null : `document:${document}`;
}

/** What people write before an IIN: «ИИН 841014405586», «ЖСН: …». */
export const IIN_LABEL = /(?<!\p{L})(?:иин|жсн|iin)(?!\p{L})[\s:№#.=-]*/iu;
/** A spreadsheet's grouping: «841,014,405,586». */
const GROUPED = /^\d{1,3}(?:([.,])\d{3}(?:\1\d{3}){2})(?:[.,]0+)?$/;

/** «8,50412300313E+11»; a Russian keyboard has Е for E. */
const EXPONENT = /^(\d+)(?:[.,](\d+))?[eе]\+?(\d{1,2})$/i;

/**
 * The digits of an IIN without what a spreadsheet or a person puts between and behind them: spaces,
 * dashes, apostrophes, groups of three, decimals that are nought after a point or a comma, a stop; and
 * out of an exponent that has lost none. A minus before them belongs to no IIN and stays.
 *
 * @param text tidied; what else stands in it stays
 */
export function plainNumber(text: string): string {
  const joined = text
    .replace(/^№/, "")
    .normalize("NFKC")
    .replace(/[\s'’]/gu, "")
    .replace(/(?<=\d)\p{Pd}+/gu, "")
    .replace(/[.,;]$/, "");
  const exponential = EXPONENT.exec(joined);
  if (exponential) return withoutExponent(exponential) ?? joined.replace(/[еЕ]/, "E");
  const decimal = GROUPED.test(joined) ? /(?<=\d{3}[.,]\d{3}[.,]\d{3}[.,]\d{3})[.,]0+$/ : /[.,]0+$/;
  const whole = joined.replace(decimal, "");
  return GROUPED.test(whole) ? whole.replace(/[.,]/g, "") : whole;
}

/** All digits of a number in exponent form; null where it does not tell them all. */
function withoutExponent([, before = "", decimals = "", exponent]: RegExpExecArray): string | null {
  const isWhole = decimals.length >= Number(exponent);
  const [behind, fraction] = [
    decimals.slice(0, Number(exponent)),
    decimals.slice(Number(exponent)),
  ];
  return isWhole && /^0*$/.test(fraction) ? before + behind : null;
}

/**
 * By what a person is said to be known, in an option or an answer: the digits of an IIN, or another
 * document as it was typed, both tidied.
 */
export function identityTyped(text: string): string {
  const said = tidy(text);
  const label = IIN_LABEL.exec(said);
  const number = plainNumber(label?.index === 0 ? said.slice(label[0].length) : said);
  return label?.index === 0 || /^\d+$/.test(number) ? number : said;
}

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

/**
 * The identity documents that a person can show, and the electronic form from the digital documents
 * service. Only kind and number are kept, never a copy.
 * Source: order № ҚР ДСМ-303/2020, list of main requirements, row 8; law 94-V, art. 7(10).
 */
const PRESENTED_KINDS = [
  "id-card",
  "passport",
  "residence-permit",
  "refugee-certificate",
  "other",
] as const;

type PresentedKind = (typeof PRESENTED_KINDS)[number];

const DIGITAL_IDENTITY = "digital";

/** How registrars call them besides; longer names before those they begin with. */
const ALSO_CALLED: readonly [string, PresentedKind | typeof DIGITAL_IDENTITY][] = [
  ["удостоверение беженца", "refugee-certificate"],
  ["босқын куәлігі", "refugee-certificate"],
  ["вид на жительство", "residence-permit"],
  ["ықтиярхат", "residence-permit"],
  ["удостоверение личности", "id-card"],
  ["удостоверение", "id-card"],
  ["жеке куәлік", "id-card"],
  ["куәлік", "id-card"],
  ["төлқұжат", "passport"],
  ["паспорт", "passport"],
  ["другой документ", "other"],
  ["басқа құжат", "other"],
  ["электронный документ", DIGITAL_IDENTITY],
  ["электрондық құжат", DIGITAL_IDENTITY],
];

const ID_CARD = /^\d{9}$/;
/** At least three digits: the name of a picture is no number. */
const NUMBER = /^(?=(?:\D*\d){3})[\p{L}\p{N}][\p{L}\p{N}/ -]{2,29}$/u;

/**
 * What was shown, as it is kept: `id-card 012345678`, `passport N12345678`, or `digital`.
 *
 * @returns null where it is neither, or the number cannot be one of its kind
 */
export function parsePresentedIdentity(text: string): string | null {
  const said = withOwnName(tidy(text));
  if (said.toLowerCase() === DIGITAL_IDENTITY) return DIGITAL_IDENTITY;
  const [kindSaid = "", ...rest] = said.split(" ");
  const kind = PRESENTED_KINDS.find((one) => one === kindSaid.toLowerCase());
  const number = rest.join(" ").replace(/^№\s*/, "").toUpperCase();
  if (!kind) return null;
  const isPossible = kind === "id-card" ? ID_CARD.test(number) : NUMBER.test(number);
  return isPossible ? `${kind} ${number}` : null;
}

/** What the kinds of identity documents are called in the languages of the documents. */
const NAMES_OF_KINDS: readonly { said: RegExp; kk: string; ru: string }[] = [
  {
    said: /^(?:удостоверение беженца|босқын куәлігі)/iu,
    kk: "босқын куәлігі",
    ru: "удостоверение беженца",
  },
  {
    said: /^(?:вид на жительство|тұруға ықтиярхат|ықтиярхат)/iu,
    kk: "тұруға ықтиярхат",
    ru: "вид на жительство",
  },
  {
    said: /^(?:удостоверение личности|жеке куәлік)/iu,
    kk: "жеке куәлік",
    ru: "удостоверение личности",
  },
  { said: /^(?:паспорт|төлқұжат)/iu, kk: "паспорт", ru: "паспорт" },
];

/** An identity document as a roster names it, its kind in the language; an unknown one as it is. */
export function documentNamed(document: string, language: "kk" | "ru"): string {
  const known = NAMES_OF_KINDS.find(({ said }) => said.test(document));
  return known ? document.replace(known.said, known[language]) : document;
}

function withOwnName(said: string): string {
  const lower = `${said.toLowerCase()} `;
  const called = ALSO_CALLED.find(([name]) => lower.startsWith(`${name} `));
  return called ? `${called[1]}${said.slice(called[0].length)}` : said;
}
