/** Small charts side by side, or the same figures as a table. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SideName } from '../../../picture/answer.ts';
import { useQuery } from '../../data/use-query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { layOutChart, type YearValue } from './multiples.ts';
import { type ChartSubject, type SeriesPointResult, seriesAt, seriesQuestion } from './series.ts';

export interface ChartsProps {
  readonly charts: readonly ChartSubject[];
  readonly lang: string;
  /** Side of the page's own entity, for charts about it. */
  readonly side: SideName | null;
  readonly hasCommonScale: boolean;
  readonly isTable: boolean;
}

interface Shown {
  readonly chart: ChartSubject;
  readonly points: readonly SeriesPointResult[];
  /** Highest value of its own. */
  readonly top: number;
  readonly unit: string;
}

const box = { width: 176, height: 84 };

export function Charts({ charts, lang, side, hasCommonScale, isTable }: ChartsProps): ReactNode {
  const { t } = useTranslation('entity');
  const { query, variables } = useMemo(() => seriesQuestion(charts, lang), [charts, lang]);
  const answer = useQuery(query, variables);
  if (answer.state !== 'ready') return <AnswerNotice answer={answer} />;
  const shown = charts
    .map((chart, place): Shown => {
      const { points } = seriesAt(answer.data, place);
      const values = points.map(({ figure }) => figure.quantity.value ?? 0);
      const unit = points.find(({ figure }) => figure.quantity !== null)?.figure.quantity.unit;
      return { chart, points, top: Math.max(0, ...values), unit: unit?.id ?? '' };
    })
    .filter(({ points }) => points.length > 0);
  if (shown.length === 0) return null;
  if (isTable) return <SeriesTable shown={shown} />;
  const drawn = shown.map(withoutProjections);
  const all = drawn.flatMap(({ points }) => points);
  const years = {
    from: Math.min(...all.map(({ period }) => period.from)),
    to: Math.max(...all.map(({ period }) => period.to)),
  };
  // One scale only among charts of one unit: tonnes and carats share none.
  const topOfUnit = (unit: string) =>
    Math.max(...drawn.filter((one) => one.unit === unit).map(({ top }) => top));
  return (
    <>
      <ul className="charts">
        {drawn.map((one) => (
          <SmallChart
            key={one.chart.entity.id}
            shown={one}
            years={years}
            top={hasCommonScale ? topOfUnit(one.unit) : one.top}
            side={one.chart.entity.side ?? side}
          />
        ))}
      </ul>
      {drawn.some((one, place) => one.points.length < (shown[place]?.points.length ?? 0)) ? (
        <p className="source-line">{t('series.projected')}</p>
      ) : null}
    </>
  );
}

/** A projection would be read as what is: the charts end with what was, and the table has all. */
function withoutProjections(shown: Shown): Shown {
  const points = shown.points.filter(({ figure }) => figure.quantity.status !== 'PROJECTED');
  if (points.length === 0) return shown;
  return { ...shown, points, top: Math.max(0, ...points.map(({ figure }) => figure.quantity.value ?? 0)) };
}

function yearValues(points: readonly SeriesPointResult[]): readonly YearValue[] {
  return points.map(({ period, figure }) => ({ year: period.from, value: figure.quantity.value }));
}

interface SmallChartProps {
  readonly shown: Shown;
  readonly years: { readonly from: number; readonly to: number };
  readonly top: number;
  readonly side: SideName | null;
}

function SmallChart({ shown, years, top, side }: SmallChartProps): ReactNode {
  const language = useLanguage();
  const { chart, points } = shown;
  const drawn = layOutChart(yearValues(points), { ...box, years, top });
  const last = points.at(-1);
  const tone = side === null ? 'unclassified' : side.toLowerCase();
  return (
    <li className={`chart chart-${tone}`}>
      <p className="chart-head">
        {chart.entity.id.includes(':') ? (
          <Link to={entityPath(language, chart.entity.id)}>{chart.entity.name}</Link>
        ) : (
          chart.entity.name
        )}
        {last === undefined ? null : (
          <PointButton point={last} about={`${chart.entity.name}, ${last.period.text}`} />
        )}
      </p>
      <svg viewBox={`0 -4 ${box.width} ${box.height + 6}`} aria-hidden="true" preserveAspectRatio="none">
        <pattern
          id={`hatch-${chart.entity.id}`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V5" className="chart-hatch" />
        </pattern>
        {drawn.missing.map(({ x, width }) => (
          <rect
            key={x}
            x={x}
            y={box.height - 10}
            width={width}
            height={10}
            fill={`url(#hatch-${chart.entity.id})`}
          />
        ))}
        {drawn.areas.map((d) => (
          <path key={d} d={d} className="chart-area" />
        ))}
        {drawn.lines.map((d) => (
          <path key={d} d={d} className="chart-line" />
        ))}
        {drawn.columns.map(({ x, y, width, height }) => (
          <rect key={x} x={x} y={y} width={width} height={height} className="chart-column" />
        ))}
        <path d={`M0 ${box.height}H${box.width}`} className="chart-base" />
      </svg>
      <p className="chart-years">
        <span>{years.from}</span>
        {chart.remark === null ? null : <span>{chart.remark}</span>}
        <span>{years.to}</span>
      </p>
    </li>
  );
}

/** A point opens the statement that was chosen for it. */
function PointButton({
  point,
  about,
}: {
  readonly point: SeriesPointResult;
  readonly about: string;
}): ReactNode {
  const [statement] = point.figure.evidence.nodes;
  if (statement === undefined) return null;
  return <FigureButton target={{ statement: statement.id }} quantity={point.figure.quantity} about={about} />;
}

function SeriesTable({ shown }: { readonly shown: readonly Shown[] }): ReactNode {
  const { t } = useTranslation('entity');
  const periods = [...new Set(shown.flatMap(({ points }) => points.map(({ period }) => period.text)))]
    .sort()
    .reverse();
  return (
    <div className="table-scroll series-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('series.year')}</th>
            {shown.map(({ chart }) => (
              <th key={chart.entity.id} scope="col" className="number">
                {chart.entity.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map((period) => (
            <tr key={period}>
              <th scope="row">{period.replace('/', '–')}</th>
              {shown.map(({ chart, points }) => {
                const point = points.find((one) => one.period.text === period);
                return (
                  <td key={chart.entity.id} className="number">
                    {point === undefined ? (
                      ''
                    ) : (
                      <PointButton point={point} about={`${chart.entity.name}, ${period}`} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
