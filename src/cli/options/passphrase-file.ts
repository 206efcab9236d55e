import { option } from "../option.js";
import { file } from "../values/file.js";

/** `--passphrase-file <file>`: where the passphrase of a copy is read from. */
export const passphraseFile = option(file(), "option.passphrase-file");
