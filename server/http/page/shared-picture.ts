/** The picture of a page as a share preview, with those choices of the page's address that the picture takes. */
import { idInPath } from '../../graphql/cite/permalink.ts';
import type { ServedPicture } from '../picture/served/served.ts';
import type { PageRequest } from './compose.ts';
import { Address, type AddressQuery } from './parameter.ts';

/**
 * @param id of the thing that the picture is of; empty where it is of none
 * @returns its address from `/`; null where what the address says makes no question
 */
export function sharedPicture(
  served: ServedPicture,
  { language, query }: Pick<PageRequest, 'language' | 'query'>,
  id = '',
): string | null {
  const wrongIn = (asked: AddressQuery): ReadonlySet<string> => {
    const address = new Address(asked, true);
    served.read(address, language, id);
    return new Set(address.wrong([]).map(({ name }) => name));
  };
  // A page drops what it does not understand, and has choices of its own that no picture knows.
  const wrong = wrongIn(query);
  const kept = Object.entries(query).filter(
    (one): one is [string, string] => typeof one[1] === 'string' && !wrong.has(one[0]),
  );
  if (wrongIn(Object.fromEntries(kept)).size > 0) return null;
  const of = id === '' ? '' : `/${idInPath(id)}`;
  return `/picture/${served.name}${of}.svg?${new URLSearchParams([...kept, ['lang', language]])}`;
}
