/** What was perhaps meant: the nearest ids that the API named, by their names, each leading to its page. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NamedResult } from '../../picture/answer.ts';
import { defineQuery, type Query, type Variables } from '../data/query.ts';
import { useQuery } from '../data/use-query.ts';
import { entityPath, useApiLanguage, useLanguage } from '../language/use-language.ts';

/** No more are asked for and shown. */
const most = 5;
const isId = (text: string): boolean => /^[a-z]+:[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text);

type Names = Readonly<Record<string, NamedResult | null>>;

function namesQuery(count: number): Query<Names, Variables> {
  const places = Array.from({ length: count }, (_, index) => index);
  return defineQuery<Names, Variables>(`
    query NearestNames${count}(${places.map((place) => `$id${place}: ID!`).join(', ')}, $lang: Language) {
      ${places.map((place) => `e${place}: entity(id: $id${place}, lang: $lang) { id name }`).join(' ')}
    }
  `);
}

const queries = Array.from({ length: most }, (_, index) => namesQuery(index + 1));

/** Nothing when there is none; what is no id, such as a year, is written out. */
export function NearestLinks({ nearest }: { readonly nearest: readonly string[] }): ReactNode {
  const { t } = useTranslation('frame');
  const language = useLanguage();
  const lang = useApiLanguage();
  const shown = nearest.slice(0, most);
  const ids = shown.filter(isId);
  const query = queries[Math.max(0, ids.length - 1)];
  const variables = Object.fromEntries([
    ...ids.map((id, place) => [`id${place}`, id] as const),
    ['lang', lang],
  ]);
  const answer = useQuery(query ?? namesQuery(1), ids.length === 0 ? null : variables);
  if (shown.length === 0) return null;
  const names = new Map(
    answer.state === 'ready'
      ? Object.values(answer.data).flatMap((one) => (one === null ? [] : [[one.id, one.name]]))
      : [],
  );
  return (
    <div className="nearest">
      <p>{t('failure.nearest')}</p>
      <ul>
        {shown.map((near) => (
          <li key={near}>
            {isId(near) ? <Link to={entityPath(language, near)}>{names.get(near) ?? near}</Link> : near}
          </li>
        ))}
      </ul>
    </div>
  );
}
