/** The table twin of the coverage: the same rows and years, a button a cell. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StageName } from '../../../picture/answer.ts';
import type { CoveragePartResult, CoverageResult } from '../../../picture/coverage/query.ts';
import { economiesIn, momentText, rowText } from '../../../picture/coverage/words.ts';
import { formatNumber } from '../../../picture/number.ts';
import { useOpenPanel } from '../../figure/PanelOpener.tsx';
import { StatusMark } from '../../figure/StatusMark.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { targetName } from '../../figure/use-panel.ts';
import { useLanguage } from '../../language/use-language.ts';
import { markOfState } from './CellMore.tsx';
import { type Cell, cellKey, momentOf } from './cell.ts';

export interface CoverageTableProps {
  readonly coverage: CoverageResult;
  onMore(stage: StageName): void;
}

export function CoverageTable({ coverage, onMore }: CoverageTableProps): ReactNode {
  const { t } = useTranslation('coverage');
  const words = usePictureWords();
  const language = useLanguage();
  const { from, to, parts } = coverage.grid;
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return (
    <div>
      <p className="note">{t(coverage.economy === null ? 'table.captionAll' : 'table.captionOne')}</p>
      {parts.map((part) => (
        <section key={part.stage} className="coverage-part">
          <h2>{words.stages[part.stage]}</h2>
          <PartTable part={part} years={years} isOfOne={coverage.economy !== null} />
          {part.rowCount > part.rows.length ? (
            <button type="button" className="link-button" onClick={() => onMore(part.stage)}>
              {words.coverage.more.replace(
                '{count}',
                formatNumber(part.rowCount - part.rows.length, language, 15),
              )}
            </button>
          ) : null}
        </section>
      ))}
    </div>
  );
}

function PartTable({
  part,
  years,
  isOfOne,
}: {
  readonly part: CoveragePartResult;
  readonly years: readonly number[];
  readonly isOfOne: boolean;
}): ReactNode {
  const { t } = useTranslation('coverage');
  const { coverage: labels } = usePictureWords();
  const rows = part.rows.length === 0 ? [null] : part.rows;
  return (
    <div className="table-scroll">
      <table className="coverage-table">
        <thead>
          <tr>
            <th scope="col">{t('table.measure')}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="number">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={cellKey({ stage: part.stage, row, year: 0 })}>
              <th scope="row">{row === null ? labels.noRow : rowText(row, labels)}</th>
              {years.map((year) => (
                <td key={year} className="number">
                  <CellFigure cell={{ stage: part.stage, row, year }} isOfOne={isOfOne} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellFigure({ cell, isOfOne }: { readonly cell: Cell; readonly isOfOne: boolean }): ReactNode {
  const { coverage: labels } = usePictureWords();
  const language = useLanguage();
  const open = useOpenPanel();
  const moment = momentOf(cell);
  const figure = cellKey(cell);
  const said = momentText(moment, isOfOne, { locale: language, labels });
  const count = moment === undefined || isOfOne ? 0 : economiesIn(moment);
  const name = cell.row === null ? labels.noRow : rowText(cell.row, labels);
  return (
    <button
      type="button"
      className="figure-button"
      data-target={targetName({ figure })}
      aria-haspopup="dialog"
      aria-label={`${name}, ${cell.year}${labels.colon}${said}`}
      title={said}
      onClick={() => open({ figure })}
    >
      <StatusMark mark={moment === undefined ? 'unknown' : markOfState[moment.state]} />
      {count === 0 ? null : <span className="figure-value">{formatNumber(count, language, 15)}</span>}
    </button>
  );
}
