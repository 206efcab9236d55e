/** A path, on a disk or in a local network; not an address of the web, of mail, or a place in the text. */
export function isOnDisk(address: string): boolean {
  return !/^(?:#|(?!file:)[a-z][a-z\d+.-]+:)/i.test(address);
}

/**
 * An address of the web or of the network, where whatever opens the document would ask for something; not
 * a path on its maker's disk, which nobody else has.
 */
export function isOfNetwork(address: string): boolean {
  return /^(?:(?!file:|mailto:|data:)[a-z][a-z\d+.-]+:|(?:file:)?[\\/]{2}[^\\/])/i.test(address);
}

/** The name of the file alone: in whose folder it lies is nobody's business. */
export function fileIn(address: string): string {
  return address.split(/[\\/]/).findLast((name) => name !== "") ?? address;
}
