import { seeded } from "../run-folder.js";
import { fixture } from "./build-files.js";

/** How many damaged files are made of each sound one. */
export const FILES = 200;

type Random = (below: number) => number;

/** Ways in which files come to harm; each changes the bytes it is given or gives others. */
const DAMAGES: Record<string, (bytes: Buffer, random: Random) => Buffer> = {
  "bytes flipped": (bytes, random) => {
    for (let left = random(4); left >= 0; left -= 1) {
      const at = random(bytes.length);
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 + random(255)), at);
    }
    return bytes;
  },
  "a range cut out": (bytes, random) => {
    const { from, to } = range(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  "ranges swapped": (bytes, random) => {
    const length = 1 + random(Math.min(600, Math.floor(bytes.length / 2)));
    const first = random(bytes.length - 2 * length + 1);
    const second = first + length + random(bytes.length - first - 2 * length + 1);
    const moved = Buffer.from(bytes.subarray(first, first + length));
    bytes.copy(bytes, first, second, second + length);
    moved.copy(bytes, second);
    return bytes;
  },
  "a range zeroed": (bytes, random) => {
    const { from, to } = range(bytes, random);
    return bytes.fill(0, from, to);
  },
  "the tail lost": (bytes, random) => bytes.subarray(0, random(bytes.length)),
};

function range(bytes: Buffer, random: Random): { from: number; to: number } {
  const from = random(bytes.length);
  return { from, to: Math.min(bytes.length, from + 1 + random(600)) };
}

/** Every way in turn; the same files in every run. */
export function damagedFiles(name: string, seed: number): { way: string; bytes: Buffer }[] {
  const random = seeded(seed);
  const ways = Object.entries(DAMAGES);
  return Array.from({ length: FILES }, (_, index) => {
    const [way, damage] = ways[index % ways.length] ?? ["", (bytes) => bytes];
    return { way, bytes: damage(fixture(name), random) };
  });
}
