/** A name of the network that leads to the surroundings of its bearer. */
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { NamedResult } from '../../../picture/answer.ts';
import { tongueOf } from '../../language/tongue.ts';
import { useLanguage } from '../../language/use-language.ts';

export function Name({ of }: { readonly of: NamedResult }): ReactNode {
  const language = useLanguage();
  return (
    <Link to={`/${language}/network/${of.id}`} lang={tongueOf(of.id)}>
      {of.name}
    </Link>
  );
}
