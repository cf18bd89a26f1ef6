/** Two answers number by number: each opens its source, and between them what they differ by, or why that is not said. */
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuantityResult } from '../../picture/answer.ts';
import { FigureButton } from '../figure/FigureButton.tsx';
import { StatusMark } from '../figure/StatusMark.tsx';
import { PlainTable } from '../figure/Table.tsx';
import { usePictureWords } from '../figure/use-number.ts';
import { useLanguage } from '../language/use-language.ts';
import { differenceOf, differenceText } from './difference.ts';
import './compare.css';

/** A number of one side; the panel opens it by that name. */
export interface ComparedFigure {
  readonly figure: string;
  readonly quantity: QuantityResult;
}

export interface ComparedRow {
  readonly key: string;
  readonly name: string;
  /** Null where that side has no such number. */
  readonly first: ComparedFigure | null;
  readonly second: ComparedFigure | null;
  /** In words, why the two are not comparable; null where they are but for their units. */
  readonly whyNot: string | null;
}

export interface DifferenceTableProps {
  readonly caption: string;
  /** "Cobalt, 2024"; the two differ. */
  readonly first: string;
  readonly second: string;
  readonly rows: readonly ComparedRow[];
}

/** So many rows stand there at once; the others are asked for. */
const firstRows = 40;

export function DifferenceTable({ caption, first, second, rows }: DifferenceTableProps): ReactNode {
  const { t } = useTranslation('compare');
  const [isWhole, setWhole] = useState(false);
  const cell = (name: string, of: ComparedFigure | null, about: string): ReactNode =>
    of === null ? (
      <span key={name} className="note">
        {t('none')}
      </span>
    ) : (
      <CellButton key={name} of={of} about={`${about}, ${name}`} />
    );
  const shown = isWhole ? rows : rows.slice(0, firstRows);
  return (
    <>
      <PlainTable
        className="compare-table"
        caption={caption}
        columns={[
          { head: t('what') },
          { head: first, isNumber: true },
          { head: second, isNumber: true },
          { head: t('difference'), isNumber: true },
        ]}
        rows={shown.map((row) => ({
          key: row.key,
          cells: [
            row.name,
            cell(first, row.first, row.name),
            cell(second, row.second, row.name),
            <Differs key="difference" row={row} first={first} second={second} />,
          ],
        }))}
      />
      {rows.length <= firstRows ? null : (
        <div className="section-tools compare-all">
          <button
            type="button"
            className="button"
            aria-expanded={isWhole}
            onClick={() => setWhole((was) => !was)}
          >
            {t(isWhole ? 'fewer' : 'all', { count: rows.length })}
          </button>
        </div>
      )}
    </>
  );
}

function CellButton({ of, about }: { readonly of: ComparedFigure; readonly about: string }): ReactNode {
  return <FigureButton target={{ figure: of.figure }} quantity={of.quantity} about={about} hasRange />;
}

interface DiffersProps {
  readonly row: ComparedRow;
  readonly first: string;
  readonly second: string;
}

/** A click shows the two numbers that it stands on, each of which opens its source. */
function Differs({
  row: { name, first: one, second: other, whyNot },
  first,
  second,
}: DiffersProps): ReactNode {
  const { t } = useTranslation('compare');
  const locale = useLanguage();
  const { numbers } = usePictureWords();
  const { colon } = usePictureWords().chain;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const difference = differenceOf(one?.quantity, other?.quantity);
  const why = whyNot ?? (typeof difference === 'string' ? t(`why.${difference}`) : null);
  if (typeof difference === 'string' || why !== null || one === null || other === null)
    return <span className="note">{why}</span>;
  return (
    <>
      <button
        type="button"
        className="figure-button compare-difference"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        title={t('standsOn')}
        onClick={() => setOpen(!isOpen)}
      >
        <StatusMark mark="derived" />
        <span className="hidden-text">{`${t('differenceOf', { name })}${colon}`}</span>
        <span>
          {differenceText(difference, { locale, numbers, points: (value) => t('points', { value }) })}
        </span>
      </button>
      {isOpen ? (
        <dl id={id} className="compare-stands">
          <div>
            <dt>{second}</dt>
            <dd>
              <CellButton of={other} about={`${name}, ${second}`} />
            </dd>
          </div>
          <div>
            <dt>{t('less', { name: first })}</dt>
            <dd>
              <CellButton of={one} about={`${name}, ${first}`} />
            </dd>
          </div>
        </dl>
      ) : null}
    </>
  );
}
