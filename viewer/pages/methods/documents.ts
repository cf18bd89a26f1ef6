/** The documents of `docs/methods`, each in three languages and loaded when it is read. */
import type { Language } from '../../../schema/label.ts';
import { type MethodItem, methods } from '../../../schema/method.ts';

const loaders = import.meta.glob<string>('../../../docs/methods/{*,fr/*,es/*}.md', {
  query: '?html',
  import: 'default',
});

/** What is common to all methods has a document, and is no method. */
export const commonRules = 'common-rules';

/** `methods/harm-attribution.md` is read at `/methods/harm-attribution`. */
export function documentOf({ page }: MethodItem): string {
  return page.slice(page.lastIndexOf('/') + 1).replace(/\.md(#.*)?$/, '');
}

/** Methods by the document that tells of them. */
export const byDocument: ReadonlyMap<string, MethodItem> = new Map(
  methods.all.map((method) => [documentOf(method), method]),
);

export function isDocument(id: string): boolean {
  return id === commonRules || byDocument.has(id);
}

/** The HTML of a document. @throws Error when it does not come */
export async function loadDocument(id: string, language: Language): Promise<string> {
  const file = id === commonRules ? 'README' : id;
  const folder = language === 'en' ? '' : `${language}/`;
  const load = loaders[`../../../docs/methods/${folder}${file}.md`];
  if (load === undefined) throw new Error(`there is no document "${id}" in ${language}`);
  return load();
}
