/**
 * The identity documents that a person can show, and the electronic form from the digital documents
 * service. Only kind and number are kept, never a copy.
 * Source: order № ҚР ДСМ-303/2020, list of main requirements, row 8; law 94-V, art. 7(10).
 */
export const PRESENTED_KINDS = [
  "id-card",
  "passport",
  "residence-permit",
  "refugee-certificate",
  "other",
] as const;

export type PresentedKind = (typeof PRESENTED_KINDS)[number];

export const DIGITAL_IDENTITY = "digital";

/** How registrars call them besides; longer names before those they begin with. */
const ALSO_CALLED: readonly [string, PresentedKind | typeof DIGITAL_IDENTITY][] = [
  ["удостоверение беженца", "refugee-certificate"],
  ["босқын куәлігі", "refugee-certificate"],
  ["вид на жительство", "residence-permit"],
  ["ықтиярхат", "residence-permit"],
  ["удостоверение личности", "id-card"],
  ["удостоверение", "id-card"],
  ["жеке куәлік", "id-card"],
  ["төлқұжат", "passport"],
  ["паспорт", "passport"],
  ["другой документ", "other"],
  ["басқа құжат", "other"],
  ["электронный документ", DIGITAL_IDENTITY],
  ["электрондық құжат", DIGITAL_IDENTITY],
];

/** Nine digits. */
const ID_CARD = /^\d{9}$/;
/** At least three digits: the name of a picture is no number. */
const NUMBER = /^(?=(?:\D*\d){3})[\p{L}\p{N}][\p{L}\p{N}/ -]{2,29}$/u;

/**
 * What was shown, as it is kept: `id-card 012345678`, `passport N12345678`, or `digital`.
 *
 * @returns null where it is neither, or the number cannot be one of its kind
 */
export function parsePresentedIdentity(text: string): string | null {
  const said = withOwnName(text.trim().replace(/\s+/g, " "));
  if (said.toLowerCase() === DIGITAL_IDENTITY) return DIGITAL_IDENTITY;
  const [kindSaid = "", ...rest] = said.split(" ");
  const kind = PRESENTED_KINDS.find((one) => one === kindSaid.toLowerCase());
  const number = rest.join(" ").replace(/^№\s*/, "").toUpperCase();
  if (!kind) return null;
  const isPossible = kind === "id-card" ? ID_CARD.test(number) : NUMBER.test(number);
  return isPossible ? `${kind} ${number}` : null;
}

function withOwnName(said: string): string {
  const lower = `${said.toLowerCase()} `;
  const called = ALSO_CALLED.find(([name]) => lower.startsWith(`${name} `));
  return called ? `${called[1]}${said.slice(called[0].length)}` : said;
}
