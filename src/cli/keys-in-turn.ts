import { Transform } from "node:stream";
import { setImmediate } from "node:timers/promises";

const ESCAPE = "\u001B";
/** Keys that mean what stands in a list: Enter, Tab, ↑ and ↓. */
const CHOOSING = new RegExp(`(\\r|\\n|\\t|${ESCAPE}\\[[AB])`);

/** A terminal whose keys that choose wait for the list that belongs to what was typed before them. */
export interface KeysInTurn {
  keys: NodeJS.ReadableStream;
  /** Makes a list that is waited for. */
  waitedFor<Found>(find: (typed: string) => Promise<Found>): (typed: string) => Promise<Found>;
  /** Lets the terminal go. */
  end(): void;
}

/**
 * Passes on what is typed. Text and Enter that come at once (pasted, or from quick fingers) would choose
 * from the list before: the library draws the next one only when both have been read.
 */
export function keysInTurn(terminal: NodeJS.ReadStream): KeysInTurn {
  let list: Promise<unknown> | null = null;
  const settled = async () => {
    let seen: unknown;
    do {
      seen = list;
      await list?.catch(() => {});
      await setImmediate();
    } while (seen !== list);
  };
  const pass = async (chunk: Buffer, keys: Transform) => {
    // What was typed before anything was asked is no answer.
    if (list === null) return;
    // One letter to a byte: a letter of two bytes may be halved between two chunks.
    for (const part of chunk.toString("latin1").split(CHOOSING)) {
      if (part === "") continue;
      if (CHOOSING.test(part)) await settled();
      keys.push(Buffer.from(part, "latin1"));
      await setImmediate();
    }
  };
  const keys = Object.assign(
    new Transform({
      transform(chunk: Buffer, _, done) {
        pass(chunk, this).then(() => done(), done);
      },
    }),
    { isTTY: true, setRawMode: (isRaw: boolean) => terminal.setRawMode(isRaw) },
  );
  terminal.pipe(keys);
  return {
    keys,
    waitedFor: (find) => (typed) => {
      const found = find(typed);
      list = found;
      return found;
    },
    end() {
      terminal.unpipe(keys);
      terminal.pause();
      keys.destroy();
    },
  };
}
