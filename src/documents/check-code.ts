import { createHmac } from "node:crypto";
import { writePng } from "../formats/write-png.js";
import type { IsoDate } from "../model/course.js";

/** What a check code vouches for. No IIN: a code that can be tried out must not confirm one. */
export interface CheckedFacts {
  number: string;
  issuedOn: IsoDate;
  fullNameKk: string;
  fullNameRu: string;
  programmeKk: string;
  programmeRu: string;
}

/** Crockford's base 32: no I, L, O, U, so that a code can be read out and typed. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 12;

/**
 * The issuer's own proof that a document is its own: only who has the secret can make it, and it fits no
 * other number, date, name or programme. It is no electronic signature, and not egov's.
 *
 * @param secret random bytes that only the register knows
 * @returns 12 letters and digits (60 bits), in groups of four: `7QH2-0K9M-XW3T`
 */
export function checkCode(secret: Uint8Array | string, facts: CheckedFacts): string {
  const { number, issuedOn, fullNameKk, fullNameRu, programmeKk, programmeRu } = facts;
  const told = [number, issuedOn, fullNameKk, fullNameRu, programmeKk, programmeRu];
  const digest = createHmac("sha256", secret).update(JSON.stringify(told)).digest();
  let bits = digest.readBigUInt64BE();
  let code = "";
  for (let at = 0; at < LENGTH; at += 1) {
    code = LETTERS.charAt(Number(bits & 31n)) + code;
    bits >>= 5n;
  }
  return (code.match(/.{4}/g) ?? []).join("-");
}

/** Draws a text; without one, a white dot that no document shows. */
export type Draw = (text: string) => Buffer;

/** Pixels to a square's side: at 25 mm about 150 dots an inch. */
const SCALE = 4;
/** White squares around the code. Source: ISO/IEC 18004, 5.3.8 (quiet zone). */
const QUIET_ZONE = 4;
/** Always the same: choosing the best of the eight takes seven times as long, and all can be read. */
const MASK = 3;

/** A white dot that no document shows. */
export const NO_PICTURE = writePng([[false]], 1);

/** What draws QR codes; loaded where a template shows one. */
export async function loadQrDraw(): Promise<Draw> {
  const { encode } = await import("uqr");
  return (text) => {
    if (text === "") return NO_PICTURE;
    const look = { ecc: "M", border: QUIET_ZONE, maskPattern: MASK, boostEcc: false } as const;
    const { data } = encode(text, look);
    return writePng(data, SCALE);
  };
}
