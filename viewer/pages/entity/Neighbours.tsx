/** What an entity is connected to, by predicate and direction; each neighbour leads to its own page. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatNumber } from '../../../picture/number.ts';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import type { EntityResult, NeighbourResult } from './head.ts';

/** Neighbours shown before "and … more". */
const few = 12;

interface Way {
  readonly key: string;
  readonly predicate: NeighbourResult['predicate'];
  readonly direction: 'OUT' | 'IN';
  readonly neighbours: readonly NeighbourResult[];
}

function waysOf(neighbours: readonly NeighbourResult[]): readonly Way[] {
  const ways = new Map<string, NeighbourResult[]>();
  for (const neighbour of neighbours) {
    const key = `${neighbour.predicate.id} ${neighbour.direction}`;
    const held = ways.get(key);
    if (held === undefined) ways.set(key, [neighbour]);
    else held.push(neighbour);
  }
  return [...ways].flatMap(([key, found]) => {
    const [first] = found;
    return first === undefined
      ? []
      : [{ key, predicate: first.predicate, direction: first.direction, neighbours: found }];
  });
}

export function Neighbours({ entity }: { readonly entity: EntityResult }): ReactNode {
  const { t } = useTranslation('entity');
  const ways = useMemo(() => waysOf(entity.neighbours), [entity]);
  return (
    <section className="section" aria-labelledby="neighbours-title">
      <h2 id="neighbours-title">{t('neighbours.title')}</h2>
      {ways.length === 0 ? (
        <p>{t('neighbours.none')}</p>
      ) : (
        <>
          <p className="note">{t('neighbours.subtitle')}</p>
          <dl className="neighbours">
            {ways.map((way) => (
              <div key={way.key}>
                <dt>
                  {way.direction === 'OUT'
                    ? `${entity.name} ${way.predicate.label}`
                    : t('neighbours.about', { predicate: way.predicate.label, name: entity.name })}
                </dt>
                <dd>
                  <Names neighbours={way.neighbours.slice(0, few)} />
                  <Rest neighbours={way.neighbours.slice(few)} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

function Rest({ neighbours }: { readonly neighbours: readonly NeighbourResult[] }): ReactNode {
  const { t } = useTranslation('entity');
  const language = useLanguage();
  if (neighbours.length === 0) return null;
  return (
    <details>
      <summary>
        {t('neighbours.more', {
          count: neighbours.length,
          number: formatNumber(neighbours.length, language, 15),
        })}
      </summary>
      <Names neighbours={neighbours} />
    </details>
  );
}

function Names({ neighbours }: { readonly neighbours: readonly NeighbourResult[] }): ReactNode {
  const language = useLanguage();
  return (
    <ul className="neighbour-names">
      {neighbours.map(({ entity, statements }) => (
        <li key={entity.id}>
          <Link to={entityPath(language, entity.id)}>{entity.name}</Link>{' '}
          <span className="note">{formatNumber(statements, language, 15)}</span>
        </li>
      ))}
    </ul>
  );
}
