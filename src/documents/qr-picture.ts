import { writePng } from "../formats/write-png.js";

/** Draws a text; without one, a white dot that no document shows. */
export type Draw = (text: string) => Buffer;

/** Pixels to a square's side: at 25 mm about 150 dots an inch. */
const SCALE = 4;
/** White squares around the code. Source: ISO/IEC 18004, 5.3.8 (quiet zone). */
const QUIET_ZONE = 4;
/** Always the same: choosing the best of the eight takes seven times as long, and all can be read. */
const MASK = 3;

/** What draws QR codes; loaded where a template shows one. */
export async function loadQrDraw(): Promise<Draw> {
  const { encode } = await import("uqr");
  const nothing = writePng([[false]], 1);
  return (text) => {
    if (text === "") return nothing;
    const { data } = encode(text, {
      ecc: "M",
      border: QUIET_ZONE,
      maskPattern: MASK,
      boostEcc: false,
    });
    return writePng(data, SCALE);
  };
}
