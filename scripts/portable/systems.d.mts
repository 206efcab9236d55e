/** What differs from system to system in a portable folder. */
export interface System {
  /** What a person starts, at the top of the folder. */
  readonly starter: string;
  /** The text that tells how to begin, beside `systems.mjs`. */
  readonly note: string;
  readonly newline: string;
  readonly markOfNote: string;
  readonly node: { readonly package: string; readonly program: string };
  readonly sqlite: string;
}

export const SYSTEMS: Readonly<Record<"win-x64" | "linux-x64" | "linux-arm64", System>>;
export function systemOf(process: Pick<NodeJS.Process, "platform" | "arch">): string;
