/** A few things to begin with, by the names that the data give them. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { defineQuery, type Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { pathOfHit } from '../../search/hits.ts';

interface Named {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

const tryQuery = defineQuery<Readonly<Record<string, Named | null>>, Variables>(`
  query HomeTry($lang: Language) {
    smartphone: entity(id: "device:smartphone", lang: $lang) { id kind name }
    cobalt: entity(id: "material:cobalt", lang: $lang) { id kind name }
    congo: entity(id: "economy:COD", lang: $lang) { id kind name }
    copper: entity(id: "material:copper", lang: $lang) { id kind name }
    chile: entity(id: "economy:CHL", lang: $lang) { id kind name }
  }
`);

/** Nothing, until the names are there: they are a help and hold nothing up. */
export function Try(): ReactNode {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const answer = useQuery(tryQuery, { lang: useApiLanguage() });
  const found = answer.state === 'ready' ? Object.values(answer.data).filter((one) => one !== null) : [];
  return (
    <p className="try">
      {found.length === 0 ? '\u00a0' : t('try')}{' '}
      {found.map((entity) => (
        <Link key={entity.id} to={pathOfHit(language, { entity })}>
          {entity.name}
        </Link>
      ))}
    </p>
  );
}
