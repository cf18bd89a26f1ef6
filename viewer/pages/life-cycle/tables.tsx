/** Tables that the page of a life cycle and the panel on the page of a thing share. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuantityResult } from '../../../picture/answer.ts';
import { PlainTable } from '../../figure/Table.tsx';
import { periodText } from '../../figure/words.ts';
import { Opens, Unknown } from './Opens.tsx';

const phases = ['PRODUCTION', 'USE', 'END_OF_LIFE'] as const;

export interface CellState {
  readonly measure: string;
  readonly phase: string;
  readonly state: 'STATED' | 'COMPUTED' | 'UNKNOWN';
  /** Why it is unknown, where that is told. */
  readonly reason?: string | null;
}

/** Five measures over three phases: what is stated, what is computed, and what is unknown. */
export function CellsTable({
  cells,
  className,
}: {
  readonly cells: readonly CellState[];
  readonly className: string;
}): ReactNode {
  const { t } = useTranslation('life');
  const measures = [...new Set(cells.map(({ measure }) => measure))];
  return (
    <PlainTable
      className={className}
      caption={t('cells')}
      columns={[{ head: t('what') }, ...phases.map((phase) => ({ head: t(`phases.${phase}`) }))]}
      rows={measures.map((measure) => ({
        key: measure,
        cells: [
          t(`measure.${measure}`),
          ...phases.map((phase) => {
            const cell = cells.find((one) => one.measure === measure && one.phase === phase);
            return cell === undefined || cell.state === 'UNKNOWN' ? (
              <span key={phase} className="life-cycle-unknown">
                <Unknown />
                {cell?.reason == null ? null : <span className="note">{cell.reason}</span>}
              </span>
            ) : (
              <b key={phase}>{t(`state.${cell.state}`)}</b>
            );
          }),
        ],
      }))}
    />
  );
}

export interface ComputedAmount {
  readonly measure: string;
  readonly phase: string;
  readonly rule: string;
  readonly period: string;
  readonly amount: { readonly quantity: QuantityResult } | null;
}

/** What follows from what is stated, and by which rule. */
export function ComputedTable({
  computed,
  name,
  className,
  targetOf,
}: {
  readonly computed: readonly ComputedAmount[];
  /** Of what it is said. */
  readonly name: string;
  readonly className: string;
  /** The name of the number in a row, by which it opens. */
  readonly targetOf: (row: number) => string;
}): ReactNode {
  const { t } = useTranslation('life');
  return (
    <PlainTable
      className={className}
      caption={t('computed')}
      columns={[
        { head: t('what') },
        { head: t('phase') },
        { head: t('year') },
        { head: t('amount'), isNumber: true },
        { head: t('how') },
      ]}
      rows={computed.map(({ measure, phase, rule, period, amount }, row) => ({
        key: `${measure} ${rule} ${period}`,
        cells: [
          t(`measure.${measure}`),
          t(`phases.${phase}`),
          periodText(period),
          <Opens
            key="amount"
            name={targetOf(row)}
            figure={amount}
            about={`${name}, ${t(`measure.${measure}`)}`}
          />,
          t(`rule.${rule}`),
        ],
      }))}
    />
  );
}
