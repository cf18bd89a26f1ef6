/** Two life cycles beside each other: how a year is divided on one scale, and every number that both can have. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DifferenceTable } from '../../compare/DifferenceTable.tsx';
import { Sides } from '../../compare/Sides.tsx';
import type { Answer } from '../../data/use-query.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { comparedRows } from './compared-rows.ts';
import type { LifeCycleData, LifeCycleResult } from './query.ts';
import { longestYear, phaseOfPart, YearBars } from './Years.tsx';

/** The second may be refused: the first keeps its name and its choices. */
export function Compared({
  first,
  second,
}: {
  readonly first: LifeCycleResult;
  readonly second: Answer<LifeCycleData>;
}): ReactNode {
  const { t } = useTranslation(['compare', 'life-cycle', 'life']);
  if (second.state !== 'ready') return <AnswerNotice answer={second} />;
  const other = second.data.lifeCycle;
  if (other.of.id === first.of.id) return <p className="note">{t('why.same')}</p>;
  if (other.kind !== first.kind) return <p className="note">{t('life-cycle:otherKind')}</p>;
  const both = [first, other];
  const names = { first: first.of.name, second: other.of.name };
  const longest = Math.max(...both.map(longestYear));
  const rows = comparedRows(first, other, {
    measure: (measure) => t(`life:measure.${measure}`),
    phase: (phase) => t(`life:phases.${phase}`),
    part: (part) => t(part === 'whole' ? 'life:phases.WHOLE' : `life:phases.${phaseOfPart[part]}`),
    least: t('life:least'),
    most: t('life:most'),
    lifetime: t('life-cycle:years.lifetime'),
    mass: t('life-cycle:materials.mass'),
    perYear: t('life-cycle:materials.perYear'),
    why: (apart) => t(`why.${apart}`),
  });
  return (
    <section className="section" aria-labelledby="compare-title">
      <h2 id="compare-title">{t('title', names)}</h2>
      <p className="note">
        {longest > 0 ? `${t('life-cycle:oneScale')} ` : ''}
        {t('life-cycle:compared')}
      </p>
      {longest > 0 ? (
        <Sides
          sides={both.map((said, place) => ({
            key: place === 0 ? 'first' : 'second',
            title: said.of.name,
            children: <YearBars said={said} longest={longest} />,
          }))}
        />
      ) : null}
      {rows.length === 0 ? <p className="note">{t('life-cycle:nothingCompared')}</p> : null}
      <DifferenceTable caption={t('tableOf')} first={names.first} second={names.second} rows={rows} />
    </section>
  );
}
