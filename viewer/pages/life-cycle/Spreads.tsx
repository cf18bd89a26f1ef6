/** How far sources lie apart: a dot a device on one scale for all sources of a phase, and least and most of each as a table. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../picture/number.ts';
import { PlainTable } from '../../figure/Table.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { Opens } from './Opens.tsx';
import { type LifeCycleResult, type PhasePart, phaseParts } from './query.ts';
import { phaseOfPart } from './Years.tsx';

export function Spreads({ said }: { readonly said: LifeCycleResult }): ReactNode {
  const { t } = useTranslation(['life-cycle', 'life']);
  if (said.spreads.length === 0) return null;
  return (
    <section className="section" aria-labelledby="life-cycle-spreads">
      <h2 id="life-cycle-spreads">{t('spreads.title')}</h2>
      <p className="note">{t('spreads.lead')}</p>
      <Dots said={said} />
      <PlainTable
        className="harm-table"
        caption={t('spreads.table')}
        columns={[
          { head: t('life:what') },
          { head: t('life:phase') },
          { head: t('life:least'), isNumber: true },
          { head: t('life:most'), isNumber: true },
          { head: t('life:devices'), isNumber: true },
          { head: t('life:source') },
        ]}
        rows={said.spreads.map((row, place) => {
          const key = `spreads.${place}`;
          const phase = t(`life:phases.${row.phase}`);
          const about = `${t(`life:measure.${row.measure}`)}, ${phase}, ${row.source.shortTitle}`;
          return {
            key,
            cells: [
              t(`life:measure.${row.measure}`),
              row.isComputed ? t('life:computedMark', { phase }) : phase,
              <Opens key="least" name={`${key}.least`} figure={row.least} about={about} />,
              <Opens key="most" name={`${key}.most`} figure={row.most} about={about} />,
              <Opens key="count" name={`${key}.count`} figure={row.count} about={about} />,
              row.source.shortTitle,
            ],
          };
        })}
      />
    </section>
  );
}

/** Ticks of a scale from 0: some five round numbers. */
function ticksTo(most: number): readonly number[] {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

function Dots({ said }: { readonly said: LifeCycleResult }): ReactNode {
  const { t } = useTranslation(['life-cycle', 'life']);
  const language = useLanguage();
  const sources = [...new Map(said.dots.nodes.map(({ source }) => [source.id, source])).values()];
  const parts: readonly (PhasePart | 'whole')[] = ['whole', ...phaseParts];
  const valuesOf = (source: string, part: PhasePart | 'whole'): readonly number[] =>
    said.dots.nodes
      .filter((dot) => dot.source.id === source)
      .flatMap(({ emissions }) => emissions[part]?.quantity.value ?? []);
  const most = Math.max(0, ...sources.flatMap(({ id }) => parts.flatMap((part) => valuesOf(id, part))));
  if (most === 0) return null;
  const ticks = ticksTo(most);
  const end = Math.max(most, ticks.at(-1) ?? 0) * 1.02;
  const place = (value: number): string => `${((value / end) * 100).toFixed(3)}%`;
  return (
    <div className="life-cycle-picture life-cycle-dots" aria-hidden="true">
      <p className="note">{t('spreads.scale')}</p>
      {parts.map((part) => (
        <div key={part} className="life-cycle-phase">
          <b>{t(part === 'whole' ? 'life:phases.WHOLE' : `life:phases.${phaseOfPart[part]}`)}</b>
          {sources.map((source) => (
            <div key={source.id} className="life-cycle-row">
              <span className="life-cycle-name">{source.shortTitle}</span>
              <span className="life-cycle-track">
                {ticks.map((tick) => (
                  <span key={tick} className="life-cycle-grid" style={{ insetInlineStart: place(tick) }} />
                ))}
                {valuesOf(source.id, part).length === 0 ? (
                  <span className="life-cycle-none">{t('life:state.UNKNOWN')}</span>
                ) : (
                  valuesOf(source.id, part).map((value, index) => (
                    <span
                      // biome-ignore lint/suspicious/noArrayIndexKey: dots of one row have nothing else to tell them apart
                      key={index}
                      className="life-cycle-dot"
                      style={{ insetInlineStart: place(value) }}
                    />
                  ))
                )}
              </span>
            </div>
          ))}
        </div>
      ))}
      <div className="life-cycle-row">
        <span className="life-cycle-name" />
        <span className="life-cycle-track life-cycle-ticks">
          {ticks.map((tick) => (
            <span key={tick} style={{ insetInlineStart: place(tick) }}>
              {formatNumber(tick, language)}
            </span>
          ))}
        </span>
      </div>
    </div>
  );
}
