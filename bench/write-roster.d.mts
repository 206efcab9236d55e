export function writeRoster(path: string, people: number, seed: string, first?: number): void;
