/** Far below the number of values that one query may take. */
const VALUES_A_QUERY = 500;

/** What `query` finds for all the values, asked a chunk of them at a time. */
export async function inChunks<Value, Found>(
  values: readonly Value[],
  query: (chunk: readonly Value[]) => Promise<readonly Found[]>,
): Promise<Found[]> {
  const found: Found[] = [];
  for (let from = 0; from < values.length; from += VALUES_A_QUERY) {
    found.push(...(await query(values.slice(from, from + VALUES_A_QUERY))));
  }
  return found;
}
