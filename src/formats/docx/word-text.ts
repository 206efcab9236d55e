/** A stretch of Word text by how it counts. */
export interface TextLook {
  struck: boolean;
  /** Taken out by a tracked change that nobody has accepted yet. */
  deleted: boolean;
}

/** What a cell or a paragraph says, put together run by run. */
export class WordText {
  #text = "";
  #deleted = "";
  #struck = "";
  #paragraphs = 0;

  beginParagraph(): void {
    if (this.#paragraphs > 0) this.add("\n", { struck: false, deleted: false });
    this.#paragraphs += 1;
  }

  add(text: string, { struck, deleted }: TextLook): void {
    if (deleted) {
      this.#deleted += text;
      return;
    }
    this.#text += text;
    if (struck) this.#struck += text;
  }

  /** What stands there still. */
  get text(): string {
    return this.#text;
  }

  /** What a tracked change takes out. */
  get deleted(): string {
    return this.#deleted;
  }

  /** What of the text is struck through. */
  get struck(): string {
    return this.#struck.trim();
  }

  get isStruck(): boolean {
    return letters(this.#text) === letters(this.#struck);
  }
}

function letters(text: string): number {
  return text.replace(/\s+/gu, "").length;
}
