/** Names a question with its variables, so that an answer that came with the page is found again. */

/** A JSON text in which the keys of every object are sorted and null or undefined values are left out. */
function sortedJson(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) => {
      if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
      const kept = Object.entries(inner)
        .filter(([, item]) => item !== null && item !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
      // Without a prototype: a key called `__proto__` stays a key.
      const sorted: Record<string, unknown> = Object.create(null);
      for (const [key, item] of kept) sorted[key] = item;
      return sorted;
    }) ?? 'null'
  );
}

/**
 * The operation's name and the JSON of its variables, sorted and without nulls: a variable that is not given
 * and one that is null ask the same question.
 */
export function requestKey(operationName: string, variables: Readonly<Record<string, unknown>>): string {
  return `${operationName} ${sortedJson(variables)}`;
}
