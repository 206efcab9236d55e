export function pageOf(markdown: string, language: string, pages: readonly string[]): string;
