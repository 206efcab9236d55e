import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What files are named after what they start, the slowest first. */
const SLOW = [/\.libreoffice\.test\.ts$/, /\.chromium\.test\.ts$/, /\.process\.test\.ts$/];

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
