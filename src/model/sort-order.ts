/** Made once for a language: that takes longer than sorting with it. */
const collators = new Map<string, Intl.Collator>();

/**
 * How readers of a language order texts: ә after а, ё with е; numbers in them by value.
 *
 * @param language Kazakh where there is no reader: its alphabet has the Russian one's letters too
 */
export function inOrderOf(language = "kk"): (one: string, other: string) => number {
  const known = collators.get(language);
  const collator = known ?? new Intl.Collator(language, { numeric: true });
  collators.set(language, collator);
  return collator.compare;
}

/** A list by one of its texts; those of which it is the same stay as they stood. */
export function sortedBy<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  language?: string,
): Item[] {
  if (items.length < 2) return [...items];
  const inOrder = inOrderOf(language);
  return items.toSorted((one, other) => inOrder(textOf(one), textOf(other)));
}
