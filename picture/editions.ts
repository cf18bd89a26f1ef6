/** Sources with their editions, for what is said under a picture: apart from it, since most pictures name sources alone. */

/** Sources as a footer names them where editions matter: "USGS 2024, 2025". */
export function withEditions(
  uses: readonly { readonly source: { readonly shortTitle: string }; readonly edition: string }[],
): readonly { readonly source: { readonly shortTitle: string } }[] {
  const editions = new Map<string, Set<string>>();
  for (const { source, edition } of uses) {
    const held = editions.get(source.shortTitle) ?? new Set();
    editions.set(source.shortTitle, held.add(edition));
  }
  return [...editions].map(([title, of]) => ({ source: { shortTitle: `${title} ${[...of].join(', ')}` } }));
}
