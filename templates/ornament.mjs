import { encodePng } from "./png.mjs";
import {
  box,
  diamond,
  intersect,
  mirror,
  move,
  outline,
  quarterTurn,
  repeat,
  scale,
  stroke,
  subtract,
  union,
} from "./shapes.mjs";

/**
 * The ornament of the documents: қошқар мүйіз, the ram's horns, drawn here from scratch.
 * Three drawings make a frame: the rails of an edge run on under the corners, so that it is one border.
 */

/** 279 dots an inch: above 300, LibreOffice resamples a picture when it writes PDF. */
const PIXELS_PER_MILLIMETRE = 11;

const WHITE = [255, 255, 255];
const TEAL = [11, 84, 99];
const GOLD = [176, 141, 62];
const TEAL_SHADES = 8;
const GOLD_SHADES = 7;

const PALETTE = [WHITE, ...shades(TEAL, TEAL_SHADES), ...shades(GOLD, GOLD_SHADES)];

/** A pair of horns on one stem: a unit high, rising from the origin. */
const horns = mirror(stroke(hornPoints()));

/** Millimetres: across the frame's edge, and along each side of its corner. */
export const EDGE = 7;
export const CORNER = 13;
/** By how much a corner covers the end of an edge: no printer shows a seam. */
export const OVERLAP = 0.5;

const RAIL = 0.4;
const HAIRLINE = 0.18;
const HAIRLINE_INSET = 0.9;
const HORN_HEIGHT = 4.3;
const HORN_SPACE = 6.3;

/**
 * One edge of the frame, as long as asked for: horns standing and hanging in turn. Its rails run on
 * under the corners, or close it where it stands by itself.
 */
export function drawEdge(length, { upright = false, closed = false } = {}) {
  const count = oddCount(length - 2 * HAIRLINE_INSET - 1, HORN_SPACE);
  const step = wholePixels((length - 2 * HAIRLINE_INSET - 1) / count);
  const pair = move(scale(horns, HORN_HEIGHT), 0, HORN_HEIGHT / 2);
  const standing = repeat(pair, 2 * step);
  const hanging = move(repeat(quarterTurn(pair, 2), 2 * step), step, 0);
  const running = intersect(union(standing, hanging), box((count * step) / 2, EDGE));
  const railed = closed ? length : length + 4 * EDGE;
  const teal = union(outline(box(railed / 2, EDGE / 2), RAIL), running);
  const gold = inset(railed, EDGE);
  const turned = (shape) => (upright ? quarterTurn(shape) : shape);
  return rasterise({
    width: upright ? EDGE : length,
    height: upright ? length : EDGE,
    teal: turned(teal),
    gold: turned(gold),
  });
}

/** The corner of the frame: four pairs of horns about a diamond; the same from all sides. */
export function drawCorner() {
  const teal = union(outline(box(CORNER / 2, CORNER / 2), RAIL), rosette(4.3, 0.85));
  const gold = union(inset(CORNER, CORNER), diamond(0.75, 0.75));
  return rasterise({ width: CORNER, height: CORNER, teal, gold });
}

/** Of the ground: a net of fine waves in a tint of the border's colour, as valuable papers have it. */
const NET_PIXELS_PER_MILLIMETRE = 6;
const WAVE = { length: 10, height: 2, apart: 4, width: 0.17 };
const TINTS = [WHITE, ...shades([226, 236, 237], 7), ...shades([243, 236, 219], 8)];

/** A ground so light that every text reads on it. It repeats by whole pixels and packs to little. */
export function drawGround(width, height) {
  const columns = Math.round(width * NET_PIXELS_PER_MILLIMETRE);
  const rows = Math.round(height * NET_PIXELS_PER_MILLIMETRE);
  const pixels = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = (column + 0.5 - columns / 2) / NET_PIXELS_PER_MILLIMETRE;
      const y = (row + 0.5 - rows / 2) / NET_PIXELS_PER_MILLIMETRE;
      pixels[row * columns + column] = tintAt(x, y);
    }
  }
  const png = encodePng({
    width: columns,
    height: rows,
    pixels,
    palette: TINTS,
    pixelsPerMillimetre: NET_PIXELS_PER_MILLIMETRE,
  });
  return { png, width, height };
}

function tintAt(x, y) {
  const cover = (phase) => {
    const wave = WAVE.height * Math.sin((2 * Math.PI * x) / WAVE.length + phase);
    const from = Math.abs(y - wave - WAVE.apart * Math.round((y - wave) / WAVE.apart));
    return Math.min(1, Math.max(0, 0.5 - (from - WAVE.width) * NET_PIXELS_PER_MILLIMETRE));
  };
  const [teal, gold] = [cover(0), cover(Math.PI)];
  if (teal > 0) return Math.round(teal * 7);
  return gold > 0 ? 7 + Math.round(gold * 8) : 0;
}

/** What holds the place of a picture that each document draws anew. */
export function drawNothing(size) {
  const png = encodePng({
    width: 1,
    height: 1,
    pixels: Uint8Array.of(0),
    palette: [WHITE],
    pixelsPerMillimetre: 1,
  });
  return { png, width: size, height: size };
}

/** The golden hairline inside a panel. */
function inset(width, height) {
  return outline(box(width / 2 - HAIRLINE_INSET, height / 2 - HAIRLINE_INSET), HAIRLINE);
}

/** An odd number of horns looks the same from both ends. */
function oddCount(length, space) {
  const count = Math.floor(length / space);
  return count % 2 === 1 ? count : count - 1;
}

/** A pattern that repeats by whole pixels compresses to almost nothing. */
function wholePixels(millimetres) {
  return Math.floor(millimetres * PIXELS_PER_MILLIMETRE) / PIXELS_PER_MILLIMETRE;
}

function rosette(reach, gap) {
  const pair = move(scale(horns, reach), 0, -gap);
  const four = union(pair, quarterTurn(pair), quarterTurn(pair, 2), quarterTurn(pair, 3));
  return subtract(union(four, diamond(gap * 2.1, gap * 2.1)), diamond(gap * 1.3, gap * 1.3));
}

/** The right horn: up the stem, out over the top and curled in upon itself. */
function hornPoints() {
  const points = [{ x: 0, y: 0, radius: 0.085 }];
  const steps = 40;
  for (let i = 0; i <= steps; i++) {
    const t = i / steps;
    const angle = Math.PI - t * Math.PI * 2.6;
    const reach = 0.31 * (1 - 0.72 * t);
    points.push({
      x: 0.33 + reach * 1.06 * Math.cos(angle),
      y: -0.62 - reach * Math.sin(angle),
      radius: 0.085 - 0.02 * t,
    });
  }
  return points;
}

/** From white, exclusive, to the colour itself. */
function shades(colour, count) {
  return Array.from({ length: count }, (_, index) =>
    colour.map((part) => Math.round(255 + ((part - 255) * (index + 1)) / count)),
  );
}

/** Draws two shapes, centred, into a picture of the given millimetres. */
function rasterise({ width, height, teal, gold }) {
  const columns = Math.round(width * PIXELS_PER_MILLIMETRE);
  const rows = Math.round(height * PIXELS_PER_MILLIMETRE);
  const pixels = new Uint8Array(columns * rows);
  const coverage = (distance) => Math.min(1, Math.max(0, 0.5 - distance * PIXELS_PER_MILLIMETRE));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = (column + 0.5 - columns / 2) / PIXELS_PER_MILLIMETRE;
      const y = (row + 0.5 - rows / 2) / PIXELS_PER_MILLIMETRE;
      const tealShade = Math.round(coverage(teal(x, y)) * TEAL_SHADES);
      const goldShade = Math.round(coverage(gold(x, y)) * GOLD_SHADES);
      const shade = tealShade > 0 || goldShade === 0 ? tealShade : TEAL_SHADES + goldShade;
      pixels[row * columns + column] = shade;
    }
  }
  const png = encodePng({
    width: columns,
    height: rows,
    pixels,
    palette: PALETTE,
    pixelsPerMillimetre: PIXELS_PER_MILLIMETRE,
  });
  return { png, width, height };
}
