/** Formats of numbers, each made once: a page writes thousands of numbers, and a format takes longer to make than to use. */

const made = new Map<string, Intl.NumberFormat>();

/**
 * @param locale a BCP 47 tag: en, fr, es
 * @param options of a few kinds, not of each number: all formats are kept
 */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = made.get(key);
  if (format === undefined) {
    // Spain's Spanish: that of no country groups and points as other countries do.
    format = new Intl.NumberFormat(locale === 'es' ? 'es-ES' : locale, options);
    made.set(key, format);
  }
  return format;
}
