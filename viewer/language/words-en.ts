/** All words of one language in one chunk, so that a page loads the language it is read in and no other. */
export const words: Readonly<Record<string, unknown>> = import.meta.glob('../locales/en/*.json', {
  eager: true,
  import: 'default',
});
