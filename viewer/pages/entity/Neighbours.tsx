/** What an entity is connected to, by predicate and direction; each neighbour leads to its own page. */
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatNumber } from '../../../picture/number.ts';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import { type EntityResult, mostNeighbours, type NeighbourResult } from './head.ts';
import { useWayHeading } from './use-way-heading.ts';

/** Neighbours shown before "and … more". */
const few = 12;

interface Way {
  readonly heading: string;
  readonly neighbours: readonly NeighbourResult[];
}

/** One group a heading: what is said alike of several things stands together. */
function waysOf(neighbours: readonly NeighbourResult[], heading: (of: NeighbourResult) => string): Way[] {
  const ways = new Map<string, NeighbourResult[]>();
  for (const neighbour of neighbours) {
    const said = heading(neighbour);
    const held = ways.get(said);
    if (held === undefined) ways.set(said, [neighbour]);
    else held.push(neighbour);
  }
  return [...ways].map(([said, found]) => ({ heading: said, neighbours: found }));
}

export function Neighbours({ entity }: { readonly entity: EntityResult }): ReactNode {
  const { t } = useTranslation('entity');
  const language = useLanguage();
  const heading = useWayHeading();
  const ways = useMemo(
    () => waysOf(entity.neighbours, (neighbour) => heading(entity.kind, neighbour)),
    [entity, heading],
  );
  return (
    <section className="section" aria-labelledby="neighbours-title">
      <h2 id="neighbours-title">{t('neighbours.title')}</h2>
      {ways.length === 0 ? (
        <p>{t('neighbours.none')}</p>
      ) : (
        <>
          <p className="note">
            {t('neighbours.subtitle')}
            {entity.neighbours.length < mostNeighbours
              ? null
              : ` ${t('neighbours.first', { number: formatNumber(mostNeighbours, language, 15) })}`}
          </p>
          <dl className="neighbours">
            {ways.map((way) => (
              <div key={way.heading}>
                <dt>{way.heading}</dt>
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

/** Drawn when it is opened: an economy has hundreds of others, and most readers open none. */
function Rest({ neighbours }: { readonly neighbours: readonly NeighbourResult[] }): ReactNode {
  const { t } = useTranslation('entity');
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  if (neighbours.length === 0) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t('neighbours.more', {
          count: neighbours.length,
          number: formatNumber(neighbours.length, language, 15),
        })}
      </summary>
      {isOpen ? <Names neighbours={neighbours} /> : null}
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
