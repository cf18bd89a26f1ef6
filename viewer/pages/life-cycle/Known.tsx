/** Five measures over three phases: what is stated, what is computed, and why the rest is unknown. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainTable } from '../../figure/Table.tsx';
import { Unknown } from './Opens.tsx';
import type { Cell, Phase } from './query.ts';

const phases: readonly Phase[] = ['PRODUCTION', 'USE', 'END_OF_LIFE'];

export function Known({ cells }: { readonly cells: readonly Cell[] }): ReactNode {
  const { t } = useTranslation('life');
  const measures = [...new Set(cells.map(({ measure }) => measure))];
  return (
    <PlainTable
      className="harm-table life-cycle-known"
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
                <span className="note">{cell?.reason}</span>
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
