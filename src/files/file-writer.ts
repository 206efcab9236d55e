import { writeFileSync } from "node:fs";
import { Worker } from "node:worker_threads";

/** CommonJS for a thread of its own, which knows no bundles: new files, readable by their owner. */
const THREAD = `
const { writeFileSync } = require("node:fs");
const { parentPort } = require("node:worker_threads");
parentPort.on("message", ({ memory, files }) => {
  try {
    for (const { path, from, size } of files) {
      writeFileSync(path, new Uint8Array(memory, from, size), { flag: "wx", mode: 0o600 });
    }
    parentPort.postMessage({ memory });
  } catch (error) {
    const { code, syscall, path } = error;
    parentPort.postMessage({ memory, failure: { code, syscall, path } });
  }
});`;

interface Bundle {
  /** Shared and used again: handing buffers over would leave them to the thread's collector. */
  memory: SharedArrayBuffer;
  used: number;
  files: { path: string; from: number; size: number }[];
}

const BUNDLE_SIZE = 1024 * 1024;
/** One is being written, one is next. */
const MOST_WAITING = 2;

/**
 * Writes files one after the other, beside the work that makes them: in a thread of its own, which is
 * started once there is a whole bundle. Starting one takes longer than writing a few files.
 */
export function startFileWriter() {
  let thread: Worker | null = null;
  const free: SharedArrayBuffer[] = [];
  let bundle: Bundle | null = null;
  let waiting = 0;
  let failure: Error | null = null;
  let wake = () => {};
  const fail = (error: Error) => {
    failure ??= error;
    wake();
  };
  const startThread = () => {
    const started = new Worker(THREAD, { eval: true });
    started.on("error", fail);
    started.on("message", ({ memory, failure: cause }: Written) => {
      waiting -= 1;
      free.push(memory);
      if (cause) fail(Object.assign(new Error(cause.code), cause));
      else wake();
    });
    return started;
  };
  const handOver = () => {
    if (!bundle) return;
    thread ??= startThread();
    thread.postMessage(bundle);
    waiting += 1;
    bundle = null;
  };
  const writeHere = () => {
    const { memory, files } = bundle ?? { memory: new SharedArrayBuffer(0), files: [] };
    bundle = null;
    try {
      for (const { path, from, size } of files) {
        writeFileSync(path, new Uint8Array(memory, from, size), { flag: "wx", mode: 0o600 });
      }
    } catch (error) {
      fail(error as Error);
    }
  };
  const waitFor = async (most: number) => {
    while (waiting > most && !failure) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (failure) throw failure;
  };
  return {
    /** Takes a file to be written; its bytes are copied. */
    write(path: string, bytes: Uint8Array) {
      const size = bytes.length;
      if (bundle && bundle.used + size > bundle.memory.byteLength) handOver();
      bundle ??= { memory: memoryFor(size, free), used: 0, files: [] };
      new Uint8Array(bundle.memory).set(bytes, bundle.used);
      bundle.files.push({ path, from: bundle.used, size });
      bundle.used += size;
    },
    /** Waits while too much is being written. @throws as `done` */
    room: () => waitFor(MOST_WAITING),
    /** Waits until everything is written. @throws the system's error where a file was not */
    async done() {
      if (thread) handOver();
      else writeHere();
      await waitFor(0);
    },
    stop: async () => void (await thread?.terminate()),
  };
}

/** The thread's answer to a bundle. */
interface Written {
  memory: SharedArrayBuffer;
  /** What went wrong, by the system's names: `ENOSPC` in `write`. */
  failure?: { code: string; syscall?: string; path?: string };
}

function memoryFor(size: number, free: SharedArrayBuffer[]): SharedArrayBuffer {
  const used = free.pop();
  if (used && used.byteLength >= size) return used;
  return new SharedArrayBuffer(Math.max(size, BUNDLE_SIZE));
}
