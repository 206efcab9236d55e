/** Names in Cyrillic, a folder, a program among other files. */
export const FILES = [
  { path: "б/оқы.txt", bytes: Buffer.from("Ә"), mode: 0o644 },
  { path: "a", bytes: Buffer.from("#!/bin/sh\n"), mode: 0o755 },
];
