/** The sites one by one, where they are few enough to be read; unfolded when somebody asks for them. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainTable } from '../../figure/Table.tsx';
import { Names, Opens } from './parts.tsx';
import type { InfrastructureResult, SiteRow } from './query.ts';

export function Sites({ said }: { readonly said: InfrastructureResult }): ReactNode {
  const { t } = useTranslation('infrastructure');
  // Rows of a folded list would be drawn for nobody.
  const [isOpen, setOpen] = useState(false);
  const { nodes, totalCount } = said.list;
  // What no shown site has is no column.
  const amounts = (['running', 'announced', 'electricity', 'grid'] as const).filter((amount) =>
    nodes.some((row) => row[amount] !== null),
  );
  if (nodes.length === 0) return null;
  return (
    <details className="infrastructure-sites" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('list', { count: totalCount })}</summary>
      {isOpen ? (
        <>
          {totalCount > nodes.length ? <p className="note">{t('firstOf', { count: nodes.length })}</p> : null}
          <PlainTable
            className="harm-table"
            caption={t('listTable')}
            columns={[
              { head: t('site') },
              { head: t('whoEver') },
              { head: t('liesOrLands') },
              ...amounts.map((amount) => ({ head: t(amount), isNumber: true })),
              { head: t('publisher') },
            ]}
            rows={nodes.map((row, place) => ({
              key: `list.nodes.${place}`,
              cells: [
                <span key="site">
                  <Names entities={[row.site]} />
                  {row.isPlanned ? <span className="note"> {t('planned')}</span> : null}
                </span>,
                row.actors.length === 0 ? (
                  <span key="actors" className="note">
                    {t('notNamed')}
                  </span>
                ) : (
                  <Names key="actors" entities={row.actors} />
                ),
                <Names key="economies" entities={row.economies} />,
                ...amounts.map((amount) => amountCell(row, amount, place, t(amount))),
                row.source.shortTitle,
              ],
            }))}
          />
        </>
      ) : null}
    </details>
  );
}

function amountCell(
  row: SiteRow,
  amount: 'running' | 'announced' | 'electricity' | 'grid',
  place: number,
  label: string,
): ReactNode {
  return <Opens key={amount} name={`list.nodes.${place}.${amount}`} figure={row[amount]} about={label} />;
}
