/** Names a question, so that an answer that came with the page is found again by whoever would ask for it. */

/**
 * The operation's name and its variables as JSON, sorted by name; those that are null or undefined are left out,
 * since leaving them out asks the same.
 */
export function requestKey(operationName: string, variables: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(variables)
    .filter(([, value]) => value !== null && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `${operationName} ${JSON.stringify(Object.fromEntries(given))}`;
}
