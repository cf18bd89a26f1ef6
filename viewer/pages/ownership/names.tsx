/** Names of owners in a row, each a way to what else that owner has. */
import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { NamedResult } from '../../../picture/answer.ts';
import { tongueOf } from '../../language/tongue.ts';
import { entityPath, useLanguage } from '../../language/use-language.ts';

/** Beyond these the rest is counted: a joint capacity may have a dozen owners. */
const mostNames = 6;

export function Names({
  entities,
  isAsking = false,
  more,
}: {
  readonly entities: readonly NamedResult[];
  /** Whether a company's name asks this page what it has, in place of opening the page about it. */
  readonly isAsking?: boolean;
  /** "and 4 more". */
  readonly more: (count: number) => string;
}): ReactNode {
  const language = useLanguage();
  const rest = entities.length - mostNames;
  return (
    <>
      {entities.slice(0, mostNames).map(({ id, name }, place) => (
        <Fragment key={id}>
          {place === 0 ? null : ', '}
          <Link
            to={
              isAsking && id.startsWith('org:') ? `/${language}/ownership?of=${id}` : entityPath(language, id)
            }
            // Companies and sites bear the name that the source prints, in whatever language.
            lang={tongueOf(id)}
          >
            {name}
          </Link>
        </Fragment>
      ))}
      {rest > 0 ? ` ${more(rest)}` : null}
    </>
  );
}
