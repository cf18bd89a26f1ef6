/** What a request asks for in its headers: language, form, compression. */
import Negotiator from 'negotiator';
import { type Language, languages } from '../../schema/label.ts';

export type RequestHeaders = Readonly<Record<string, string | string[] | undefined>>;

function negotiator(headers: RequestHeaders): Negotiator {
  return new Negotiator({ headers: { ...headers } });
}

/** The language of `Accept-Language` that Filon speaks; English where it names none of them. */
export function languageOf(headers: RequestHeaders): Language {
  const wanted = negotiator(headers).language(languages);
  return languages.find((language) => language === wanted) ?? 'en';
}

/** The first of the media types in the order that `Accept` prefers; undefined when it takes none of them. */
export function mediaTypeOf<Type extends string>(
  headers: RequestHeaders,
  types: readonly Type[],
): Type | undefined {
  const wanted = negotiator(headers).mediaType(types);
  return types.find((type) => type === wanted);
}

export const encodings = ['br', 'gzip'] as const;
export type Encoding = (typeof encodings)[number];

/**
 * The compression to use; undefined for none. Browsers name several without a preference: of those that are
 * taken, the one that packs best.
 */
export function encodingOf(headers: RequestHeaders): Encoding | undefined {
  const taken = negotiator(headers).encodings([...encodings, 'identity']);
  return taken[0] === 'identity' ? undefined : encodings.find((encoding) => taken.includes(encoding));
}
