const MARK = "age-encryption.org/v1\n";

/** Whether a file is encrypted in the age format (https://age-encryption.org/v1). */
export function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, MARK.length)).equals(Buffer.from(MARK, "latin1"));
}
