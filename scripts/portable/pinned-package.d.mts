/** Folder with the lock file that pins the Node.js of portable folders. */
export const PINS: string;
export function withPinnedPackage<Result>(
  name: string,
  read: (folder: string) => Result,
  pins?: string,
): Result;
