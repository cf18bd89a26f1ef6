/** What sources state of a site, an operator or a model, and the grids it stands on. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainTable } from '../../figure/Table.tsx';
import { periodText } from '../../figure/words.ts';
import { Opens } from './Opens.tsx';
import type { LifeCycleResult, Stated } from './query.ts';

interface Said {
  readonly said: LifeCycleResult;
}

/** What a source assumes stands in a table of its own. */
export function StatedTables({ said: { stated } }: Said): ReactNode {
  const { t } = useTranslation('life-cycle');
  const rows = stated.map((row, place) => ({ row, key: `stated.${place}` }));
  const isAssumed = ({ row }: { readonly row: Stated }): boolean => row.amount.quantity.status === 'ASSUMED';
  const assumed = rows.filter(isAssumed);
  return (
    <>
      <StatedTable caption={t('stated.table')} rows={rows.filter((one) => !isAssumed(one))} />
      {assumed.length === 0 ? null : <p className="note">{t('stated.assumedLead')}</p>}
      <StatedTable caption={t('stated.assumed')} rows={assumed} />
    </>
  );
}

function StatedTable({
  caption,
  rows,
}: {
  readonly caption: string;
  readonly rows: readonly { readonly row: Stated; readonly key: string }[];
}): ReactNode {
  const { t } = useTranslation(['life-cycle', 'life']);
  return (
    <PlainTable
      className="harm-table"
      caption={caption}
      columns={[
        { head: t('life:what') },
        { head: t('life:phase') },
        { head: t('life:year') },
        { head: t('life:amount'), isNumber: true },
        { head: t('life:source') },
      ]}
      rows={rows.map(({ row, key }) => {
        const what = row.indicator?.name ?? t(`life:measure.${row.measure ?? 'ENERGY'}`);
        return {
          key,
          cells: [
            what,
            row.phase === null ? t('stated.beside') : t(`life:phases.${row.phase}`),
            row.isProjected
              ? t('stated.foreseen', { period: periodText(row.period) })
              : periodText(row.period),
            <Opens key="amount" name={`${key}.amount`} figure={row.amount} about={what} />,
            row.source.shortTitle,
          ],
        };
      })}
    />
  );
}

export function Grids({ said: { grids, economy } }: Said): ReactNode {
  const { t } = useTranslation(['life-cycle', 'life']);
  if (grids.length === 0) return null;
  return (
    <section className="section" aria-labelledby="life-cycle-grids">
      <h2 id="life-cycle-grids">{t('grids.title')}</h2>
      <p className="note">{t(economy === null ? 'grids.ofPlace' : 'grids.asked')}</p>
      <PlainTable
        className="harm-table"
        caption={t('grids.table')}
        columns={[
          { head: t('grids.economy') },
          { head: t('life:year'), isNumber: true },
          { head: t('life:amount'), isNumber: true },
          { head: t('life:source') },
        ]}
        rows={grids.map((row, place) => ({
          key: `${row.economy.id} ${row.source.id}`,
          cells: [
            row.economy.name,
            row.year,
            <Opens
              key="intensity"
              name={`grids.${place}.intensity`}
              figure={row.intensity}
              about={`${row.economy.name}, ${row.source.shortTitle}`}
            />,
            row.source.shortTitle,
          ],
        }))}
      />
    </section>
  );
}
