/** The words of comparing, in all languages; each page that compares hands them over with its own. */
export const compareWords: Readonly<Record<string, unknown>> = import.meta.glob('../locales/*/compare.json', {
  eager: true,
  import: 'default',
});
