import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What starts other programs says so in its name; of the rest a few do the same thousands of times. */
const SLOW = [
  /\.libreoffice\.test\.ts$/,
  /\.chromium\.test\.ts$/,
  /\.process\.test\.ts$/,
  /damaged|passphrase|\.property\./,
];

/** Begins with the files that take long, so that at the end no processor waits for the last of them. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual.sort((one, other) => rank(one.moduleId) - rank(other.moduleId));
  }
}

function rank(file: string): number {
  const kind = SLOW.findIndex((name) => name.test(file));
  return kind === -1 ? SLOW.length : kind;
}
