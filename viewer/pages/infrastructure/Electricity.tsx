/** Electricity: Scope 2 by place beside by market as picture and table, cloud regions, grids, and what else is stated. */
import { type ReactNode, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  drawTwoWays,
  type TwoWaysOptions,
  type TwoWaysRow,
} from '../../../picture/infrastructure/two-ways.ts';
import { formatNumber } from '../../../picture/number.ts';
import { Hatching, Scene } from '../../drawing/Scene.tsx';
import { useWidth } from '../../drawing/use-width.ts';
import { useNumber } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Barred, Folded, Names, Opens } from './parts.tsx';
import type { InfrastructureResult, ReportedRow } from './query.ts';

const firstRows = 12;
const firstWidth = 1200;
const tonnesInMegatonne = 1e6;

/** Rows of organisations as wholes: their parts stand in the table. */
export function useTwoWays(said: Pick<InfrastructureResult, 'reported'>): {
  readonly rows: readonly TwoWaysRow[];
  readonly options: Omit<TwoWaysOptions, 'width'>;
} {
  const { t } = useTranslation('infrastructure');
  const language = useLanguage();
  const number = useNumber();
  return useMemo(() => {
    const whole = said.reported.filter(({ subject, organisation }) => subject.id === organisation.id);
    const sentence = ({ byPlace, byMarket, isPlaceKeptOut, isMarketKeptOut, left }: ReportedRow): string => {
      if (left !== null) return t('picture.left', { share: number(left.quantity).text });
      if (isPlaceKeptOut || isMarketKeptOut) return t('picture.keptOut');
      return t(
        byPlace !== null ? 'picture.noMarket' : byMarket === null ? 'picture.neither' : 'picture.noPlace',
      );
    };
    return {
      rows: whole.map((row) => ({
        key: `${row.subject.id} ${row.year}`,
        group: row.organisation.name,
        name: String(row.year),
        byPlace: row.byPlace?.quantity.value ?? null,
        byMarket: row.byMarket?.quantity.value ?? null,
        said: sentence(row),
      })),
      options: {
        tick: (value: number) =>
          t('picture.tick', { value: formatNumber(value / tonnesInMegatonne, language) }),
        words: { byPlace: t('byPlace'), byMarket: t('byMarket') },
      },
    };
  }, [said, t, language, number]);
}

export function Reported({ said }: { readonly said: Pick<InfrastructureResult, 'reported'> }): ReactNode {
  const { t } = useTranslation('infrastructure');
  const id = useId();
  const [measure, width] = useWidth(firstWidth);
  const { rows, options } = useTwoWays(said);
  const picture = useMemo(() => drawTwoWays(rows, { ...options, width }), [rows, options, width]);
  const pictureId = id.replaceAll(/[^\w-]/g, '');
  if (said.reported.length === 0) return null;
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{t('reported.title')}</h2>
      <p>{t('reported.lead')}</p>
      {picture.height === 0 ? null : (
        <figure className="infrastructure-figure" ref={measure}>
          <figcaption className="note">{t('reported.caption')}</figcaption>
          <svg
            viewBox={`0 0 ${picture.width} ${picture.height}`}
            width="100%"
            role="img"
            aria-labelledby={`${pictureId}-title`}
          >
            <title id={`${pictureId}-title`}>{t('reported.title')}</title>
            <Hatching id={`${pictureId}-hatch`} />
            <Scene shapes={picture.shapes} hatchId={`${pictureId}-hatch`} />
          </svg>
        </figure>
      )}
      <ReportedTable said={said} />
    </section>
  );
}

function ReportedTable({ said }: { readonly said: Pick<InfrastructureResult, 'reported'> }): ReactNode {
  const { t } = useTranslation('infrastructure');
  const none = (isKeptOut: boolean): ReactNode => (
    <span className="note">{t(isKeptOut ? 'keptOut' : 'notFound')}</span>
  );
  return (
    <Folded
      caption={t('reported.table')}
      first={firstRows}
      columns={[
        { head: t('organisation') },
        { head: t('year'), isNumber: true },
        { head: t('byPlace'), isNumber: true },
        { head: t('byMarket'), isNumber: true },
        { head: t('left'), isNumber: true },
        { head: t('gone'), isNumber: true },
      ]}
      rows={said.reported.map((row, place) => {
        const key = `reported.${place}`;
        const about = `${row.subject.name}, ${row.year}`;
        return {
          key,
          cells: [
            <Names key="subject" entities={[row.subject]} />,
            row.year,
            <Opens
              key="byPlace"
              name={`${key}.byPlace`}
              figure={row.byPlace}
              about={`${about}, ${t('byPlace')}`}
              none={none(row.isPlaceKeptOut)}
            />,
            <Opens
              key="byMarket"
              name={`${key}.byMarket`}
              figure={row.byMarket}
              about={`${about}, ${t('byMarket')}`}
              none={none(row.isMarketKeptOut)}
            />,
            row.left === null ? (
              none(row.isPlaceKeptOut || row.isMarketKeptOut)
            ) : (
              <Barred key="left" name={`${key}.left`} figure={row.left} about={`${about}, ${t('left')}`} />
            ),
            <Opens
              key="gone"
              name={`${key}.gone`}
              figure={row.gone}
              about={`${about}, ${t('gone')}`}
              none={none(row.isPlaceKeptOut || row.isMarketKeptOut)}
            />,
          ],
        };
      })}
    />
  );
}

export function Regions({ said }: { readonly said: InfrastructureResult }): ReactNode {
  const { t } = useTranslation('infrastructure');
  const id = useId();
  if (said.regions.length === 0) return null;
  const none = <span className="note">{t('notStated')}</span>;
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{t('regions.title')}</h2>
      <p>{t('regions.lead')}</p>
      <Folded
        caption={t('regions.table')}
        first={firstRows}
        columns={[
          { head: t('region') },
          { head: t('economy') },
          { head: t('year'), isNumber: true },
          { head: t('carbonFree'), isNumber: true },
          { head: t('regionGrid'), isNumber: true },
          { head: t('counted') },
          { head: t('grid'), isNumber: true },
        ]}
        rows={said.regions.map((row, place) => {
          const key = `regions.${place}`;
          const about = row.site.name;
          return {
            key,
            cells: [
              <Names key="site" entities={[row.site]} />,
              row.economy === null ? t('placeNotSaid') : <Names key="economy" entities={[row.economy]} />,
              row.year,
              row.carbonFree === null ? (
                none
              ) : (
                <Barred
                  key="carbonFree"
                  name={`${key}.carbonFree`}
                  figure={row.carbonFree}
                  about={`${about}, ${t('carbonFree')}`}
                />
              ),
              <Opens
                key="intensity"
                name={`${key}.intensity`}
                figure={row.intensity}
                about={`${about}, ${t('regionGrid')}`}
                none={none}
              />,
              row.indicator?.name ?? '',
              <Opens
                key="grid"
                name={`${key}.grid`}
                figure={row.grid}
                about={`${about}, ${t('grid')}`}
                none={none}
              />,
            ],
          };
        })}
      />
    </section>
  );
}

export function Grids({ said }: { readonly said: InfrastructureResult }): ReactNode {
  const { t } = useTranslation('infrastructure');
  const id = useId();
  if (said.grids.length === 0) return null;
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{t('grids.title')}</h2>
      <Folded
        caption={t('grids.table')}
        first={firstRows}
        columns={[
          { head: t('economy') },
          { head: t('year'), isNumber: true },
          { head: t('grid'), isNumber: true },
          { head: t('publisher') },
        ]}
        rows={said.grids.map(({ economy, year, intensity, source }, place) => ({
          key: `grids.${place}`,
          cells: [
            <Names key="economy" entities={[economy]} />,
            year,
            <Opens
              key="intensity"
              name={`grids.${place}.intensity`}
              figure={intensity}
              about={`${economy.name}, ${t('grid')}`}
            />,
            source.shortTitle,
          ],
        }))}
      />
    </section>
  );
}

export function Stated({ said }: { readonly said: InfrastructureResult }): ReactNode {
  const { t } = useTranslation('infrastructure');
  const id = useId();
  if (said.stated.length === 0) return null;
  const numbered = said.stated.map((row, place) => ({ row, key: `stated.${place}` }));
  const measures = (['ELECTRICITY', 'WATER', 'EFFECTIVENESS'] as const).filter((measure) =>
    numbered.some(({ row }) => row.measure === measure),
  );
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{t('stated.title')}</h2>
      <p>{t('stated.lead')}</p>
      {measures.map((measure) => (
        <Folded
          key={measure}
          caption={t(`stated.${measure}`)}
          first={firstRows}
          columns={[
            { head: t('of') },
            { head: t('counted') },
            { head: t('year') },
            { head: t(measure === 'EFFECTIVENESS' ? 'beyond' : 'amount'), isNumber: true },
            { head: t('publisher') },
          ]}
          rows={numbered
            .filter(({ row }) => row.measure === measure)
            .map(({ row, key }) => ({
              key,
              cells: [
                <Names key="subject" entities={[row.subject]} />,
                row.indicator?.name ?? '',
                row.isProjected ? t('projected', { period: row.period }) : row.period,
                <Opens
                  key="amount"
                  name={`${key}.${row.beyond === null ? 'amount' : 'beyond'}`}
                  figure={row.beyond ?? row.amount}
                  about={row.subject.name}
                />,
                row.source.shortTitle,
              ],
            }))}
        />
      ))}
    </section>
  );
}
