/** The answers that the page came with: the server drew its first picture from them, we do not ask again. */

/** Answers by request key, from the page's data island; empty when there is none. */
export function firstAnswers(page: Document): ReadonlyMap<string, unknown> {
  const text = page.getElementById('filon-first')?.textContent ?? '';
  if (text.trim() === '') return new Map();
  const items: unknown = JSON.parse(text);
  if (!Array.isArray(items)) throw new Error('the data of the page are not a list of answers');
  return new Map(
    items.map((item: { readonly key?: unknown; readonly data?: unknown }) => {
      if (typeof item?.key !== 'string') throw new Error('an answer of the page has no key');
      return [item.key, item.data];
    }),
  );
}
