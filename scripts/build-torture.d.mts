/** Bundles the tortures, because Node reads no TypeScript. @returns the bundle's path */
export function buildTorture(): Promise<string>;
