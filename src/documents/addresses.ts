/** A path, on a disk or in a local network; not an address of the web, of mail, or a place in the text. */
export function isOnDisk(address: string): boolean {
  return !/^(?:#|(?!file:)[a-z][a-z\d+.-]+:)/i.test(address);
}

/** The name of the file alone: in whose folder it lies is nobody's business. */
export function fileIn(address: string): string {
  return address.split(/[\\/]/).findLast((name) => name !== "") ?? address;
}
