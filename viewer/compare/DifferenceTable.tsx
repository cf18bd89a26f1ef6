/** Two answers number by number: each opens its source, and between them what they differ by, or why that is not said. */
import type { ReactNode } from 'react';
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

export function DifferenceTable({ caption, first, second, rows }: DifferenceTableProps): ReactNode {
  const { t } = useTranslation('compare');
  const cell = (name: string, of: ComparedFigure | null, about: string): ReactNode =>
    of === null ? (
      <span key={name} className="note">
        {t('none')}
      </span>
    ) : (
      <FigureButton
        key={name}
        target={{ figure: of.figure }}
        quantity={of.quantity}
        about={`${about}, ${name}`}
        hasRange
      />
    );
  return (
    <PlainTable
      className="compare-table"
      caption={caption}
      columns={[
        { head: t('what') },
        { head: first, isNumber: true },
        { head: second, isNumber: true },
        { head: t('difference'), isNumber: true },
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: [
          row.name,
          cell(first, row.first, row.name),
          cell(second, row.second, row.name),
          <Differs key="difference" row={row} />,
        ],
      }))}
    />
  );
}

/** The two numbers beside it are what it stands on. */
function Differs({ row: { first, second, whyNot } }: { readonly row: ComparedRow }): ReactNode {
  const { t } = useTranslation('compare');
  const locale = useLanguage();
  const { numbers } = usePictureWords();
  const difference = differenceOf(first?.quantity, second?.quantity);
  const why = whyNot ?? (typeof difference === 'string' ? t(`why.${difference}`) : null);
  if (typeof difference === 'string' || why !== null) return <span className="note">{why}</span>;
  return (
    <span className="compare-difference">
      <StatusMark mark="derived" />
      {differenceText(difference, { locale, numbers, points: (value) => t('points', { value }) })}
    </span>
  );
}
