/** The choices of the page: how far, which kinds of link (each beside its line: the legend), picture or table. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { legendKinds, outlineOf, paintOf, strokeOf } from '../../../picture/network/marks.ts';
import type { NeighbourhoodResult, RelationResult } from '../../../picture/network/query.ts';
import { outlinePath } from '../../../picture/network/scene.ts';
import { formatNumber } from '../../../picture/number.ts';
import type { RelationPredicate } from '../../../schema/network.ts';
import { relationPredicates } from '../../../schema/network.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import type { PageParameters } from '../../state/use-parameters.ts';
import { Choice } from '../harm/Controls.tsx';
import type { networkParameters } from './query.ts';

export function Controls({
  parameters: { values, set },
  said,
  view,
  children,
}: {
  readonly parameters: PageParameters<typeof networkParameters>;
  readonly said: NeighbourhoodResult;
  readonly view: 'PICTURE' | 'TABLE';
  /** What can be taken away. */
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useTranslation('network');
  const language = useLanguage();
  const words = usePictureWords();
  const chosen = values.predicates;
  // Farther away there are kinds of link that the thing itself has none of.
  const own = new Set(said.predicates.map(({ predicate }) => predicate.id));
  const farther = new Map<string, { predicate: RelationResult; count: number }>();
  for (const { predicate } of said.edges) {
    if (own.has(predicate.id)) continue;
    farther.set(predicate.id, { predicate, count: (farther.get(predicate.id)?.count ?? 0) + 1 });
  }
  const offered = [...said.predicates, ...farther.values()].flatMap(({ predicate, count }) => {
    const id = relationPredicates.find((known) => known === predicate.id);
    return id === undefined ? [] : [{ id, label: predicate.label, count }];
  });
  const toggle = (id: RelationPredicate): void => {
    const held = chosen ?? offered.map((one) => one.id);
    const next = held.includes(id) ? held.filter((one) => one !== id) : [...held, id];
    const isAll = offered.every((one) => next.includes(one.id));
    set({ predicates: next.length === 0 || isAll ? undefined : next });
  };
  return (
    <>
      <div className="section-tools network-tools">
        <Choice
          label={t('depth.label')}
          value={String(values.depth ?? 1)}
          options={(['1', '2', '3'] as const).map((one) => [one, t(`depth.${one}`)])}
          onChange={(one) => set({ depth: one === undefined || one === '1' ? undefined : Number(one) })}
        />
        {values.grown === undefined ? null : (
          <button type="button" className="button" onClick={() => set({ grown: undefined })}>
            {t('foldAll')}
          </button>
        )}
        <fieldset className="network-views" aria-label={t('view.label')}>
          {(['PICTURE', 'TABLE'] as const).map((one) => (
            <button
              key={one}
              type="button"
              className="button"
              aria-pressed={view === one}
              onClick={() => set({ view: one })}
            >
              {t(`view.${one}`)}
            </button>
          ))}
        </fieldset>
        {children}
      </div>
      <fieldset className="network-filter" aria-label={t('filter')}>
        {offered.map(({ id, label, count }) => {
          const { width, colour, dash } = strokeOf(id);
          return (
            <button
              key={id}
              type="button"
              className="button"
              aria-pressed={chosen === undefined || chosen.includes(id)}
              onClick={() => toggle(id)}
            >
              <svg viewBox="0 0 34 10" width={34} height={10} aria-hidden="true">
                <path
                  d="M0 5H34"
                  fill="none"
                  stroke={`var(--${colour})`}
                  strokeWidth={width}
                  strokeDasharray={dash.join(' ')}
                />
              </svg>
              {label} <span className="network-count">{formatNumber(count, language, 15)}</span>
            </button>
          );
        })}
      </fieldset>
      {view === 'TABLE' ? null : (
        <ul className="network-legend">
          {legendKinds(said.nodes.map(({ entity }) => entity)).map(({ kind, side, label }) => {
            const { fill, line } = paintOf({ kind, side });
            return (
              <li key={`${kind} ${side}`}>
                <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
                  <path
                    d={outlinePath(outlineOf(kind), { x: 8, y: 8 }, 7)}
                    fill={`var(--${fill})`}
                    stroke={`var(--${line})`}
                    strokeWidth={1.4}
                  />
                </svg>
                {side === null || side === 'UNCLASSIFIED' ? label : `${label}, ${words.sides[side]}`}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
