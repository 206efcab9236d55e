/**
 * Shapes as distance fields: a shape is a function of a point, in millimetres, that answers how far
 * the point is from its edge, negative inside. Such shapes unite, cut and repeat in one line each,
 * and a distance turns into a smooth edge at any resolution without drawing anything twice.
 *
 * @typedef {(x: number, y: number) => number} Shape
 */

/** @returns {Shape} */
export const union =
  (...shapes) =>
  (x, y) =>
    Math.min(...shapes.map((shape) => shape(x, y)));

/** @returns {Shape} */
export const intersect = (a, b) => (x, y) => Math.max(a(x, y), b(x, y));

/** @returns {Shape} */
export const subtract = (shape, hole) => (x, y) => Math.max(shape(x, y), -hole(x, y));

/** @returns {Shape} */
export const move = (shape, dx, dy) => (x, y) => shape(x - dx, y - dy);

/** @returns {Shape} */
export const scale = (shape, factor) => (x, y) => shape(x / factor, y / factor) * factor;

/** Turned by quarter turns, clockwise as seen on the page. @returns {Shape} */
export function quarterTurn(shape, times = 1) {
  let turned = shape;
  for (let i = 0; i < times; i++) {
    const before = turned;
    turned = (x, y) => before(y, -x);
  }
  return turned;
}

/** Mirrored about the vertical axis, so that only the right half need be drawn. @returns {Shape} */
export const mirror = (shape) => (x, y) => shape(Math.abs(x), y);

/** Repeated for ever along x. @returns {Shape} */
export const repeat = (shape, period) => (x, y) => shape(x - period * Math.round(x / period), y);

/** @returns {Shape} */
export const box = (halfWidth, halfHeight) => (x, y) =>
  Math.max(Math.abs(x) - halfWidth, Math.abs(y) - halfHeight);

/** @returns {Shape} */
export const diamond = (halfWidth, halfHeight) => (x, y) =>
  ((Math.abs(x) / halfWidth + Math.abs(y) / halfHeight - 1) * halfWidth * halfHeight) /
  Math.hypot(halfWidth, halfHeight);

/** Only the outline of a shape, drawn inwards from its edge. @returns {Shape} */
export const outline = (shape, thickness) => (x, y) => {
  const distance = shape(x, y);
  return Math.max(distance, -distance - thickness);
};

/**
 * A line through points, each with its own half-thickness, so that a stroke can swell and taper.
 *
 * @param {{x: number, y: number, radius: number}[]} points
 * @returns {Shape}
 */
export function stroke(points) {
  const segments = points.slice(1).map((to, index) => ({ from: points[index], to }));
  return (x, y) => {
    let nearest = Infinity;
    for (const { from, to } of segments) {
      const dx = to.x - from.x;
      const dy = to.y - from.y;
      const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
      const t = Math.min(1, Math.max(0, along));
      const radius = from.radius + (to.radius - from.radius) * t;
      nearest = Math.min(nearest, Math.hypot(x - from.x - dx * t, y - from.y - dy * t) - radius);
    }
    return nearest;
  };
}
