/** The arguments of every citation: its style, and the site that its link leads to. */
import { QuestionError } from '../../analysis/answer.ts';
import { builder } from '../builder.ts';
import { CitationStyleEnum } from '../enums.ts';

export const citationArgs = builder.args((arg) => ({
  style: arg.field({ type: CitationStyleEnum, defaultValue: 'text', description: 'How it is written.' }),
  site: arg.string({
    description:
      'The site that a link in it leads to, such as `https://filon.example`; without it the link is a path.',
  }),
}));

/**
 * A path on this server as an address of the site that was named; the server itself does not know by which
 * name it is reached, and an answer must be the same on every machine.
 * @throws QuestionError (BAD_USER_INPUT) when the site is not `http://host` or `https://host`
 */
export function addressOn(site: string | null | undefined, path: string): string {
  if (site == null) return path;
  if (/^https?:\/\/[A-Za-z0-9.:[\]-]{1,255}$/.test(site)) return `${site}${path}`;
  throw new QuestionError('BAD_USER_INPUT', 'site: expected http:// or https:// and a host, without a path');
}
