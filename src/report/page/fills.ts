/**
 * How bars are filled. Each has a pattern besides its colour, and the colours differ in brightness:
 * they can be told apart on a black-and-white print too, and by who cannot see colours.
 */
export interface Fill {
  color: string;
  decal: object;
}

const LINE = "rgba(255,255,255,0.75)";
const DARK_LINE = "rgba(0,0,0,0.45)";
const PLAIN = { symbol: "none" };

const dots = { symbol: "circle", symbolSize: 0.55, dashArrayX: [[5, 5]], dashArrayY: [5, 0] };
const diagonal = { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 };

export const GOOD: Fill = { color: "#1d5f7a", decal: PLAIN };
export const BAD: Fill = { color: "#b8432f", decal: { ...diagonal, color: LINE } };
export const DOUBTFUL: Fill = { color: "#e3a93b", decal: { ...dots, color: DARK_LINE } };
export const WAITING: Fill = {
  color: "#dfe5e9",
  decal: { ...diagonal, rotation: Math.PI / 4, dashArrayY: [1, 6], color: DARK_LINE },
};
export const SECOND: Fill = {
  color: "#7db8c4",
  decal: { ...diagonal, dashArrayY: [1, 5], color: DARK_LINE },
};
