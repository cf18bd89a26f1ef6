/** The words of the slider over years, in all languages; each page that has one hands them over with its own. */
export const yearsWords: Readonly<Record<string, unknown>> = import.meta.glob('../locales/*/years.json', {
  eager: true,
  import: 'default',
});
