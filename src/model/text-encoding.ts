/** How the bytes of a text table may be read. */
export const TEXT_ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1251", "kz-1048"] as const;

export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** A word of a file as either of the two Cyrillic code pages has it: «Ґалія», «Өалія». */
export type DoubtfulWord = Record<"windows-1251" | "kz-1048", string>;
