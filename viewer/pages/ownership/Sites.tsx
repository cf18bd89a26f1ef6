/** The sites of a part with their owners, those without one first; unfolded when somebody asks for them. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { Table } from '../harm/Table.tsx';
import { Names } from './names.tsx';
import type { SiteRow } from './query.ts';

const hasNoOwner = ({ claims }: SiteRow): boolean => claims.every(({ kind }) => kind === 'NOT_NAMED');

export function Sites({
  list,
  name,
}: {
  readonly list: readonly SiteRow[];
  readonly name: string;
}): ReactNode {
  const { t } = useTranslation('ownership');
  // Hundreds of rows of a folded list would be drawn for nobody.
  const [isOpen, setOpen] = useState(false);
  const numbered = list.map((row, place) => ({ row, key: `${name}.${place}` }));
  const nameless = numbered.filter(({ row }) => hasNoOwner(row));
  const others = numbered.filter(({ row }) => !hasNoOwner(row));
  const more = (count: number) => t('more', { count });
  const rowOf = ({ row, key }: (typeof numbered)[number]) => ({
    key,
    cells: [
      <Names key="site" entities={row.members.length === 1 ? row.members : [row.site]} more={more} />,
      row.economy?.name ?? t('placeNotSaid'),
      <FigureButton
        key="capacity"
        target={{ figure: `${key}.capacity` }}
        quantity={row.capacity.quantity}
        about={t('capacity')}
      />,
      row.year,
      <ul key="owners" className="ownership-claims">
        {row.claims.map(({ kind, owners, share }, place) => (
          <li key={`${kind} ${owners.map(({ id }) => id).join(' ')}`}>
            <FigureButton
              target={{ figure: `${key}.claims.${place}.share` }}
              quantity={share.quantity}
              about={t('share')}
            />{' '}
            <Names entities={owners} more={more} />
            {kind === 'OWNER' ? null : <span className="note"> {t(`kinds.${kind}`)}</span>}
          </li>
        ))}
      </ul>,
      <Names key="operators" entities={row.operators} more={more} />,
    ],
  });
  const columns = [
    { head: t('site') },
    { head: t('liesIn') },
    { head: t('capacity'), isNumber: true },
    { head: t('year'), isNumber: true },
    { head: t('ownersOfSite') },
    { head: t('operator') },
  ];
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('list', { count: list.length })}</summary>
      {isOpen ? (
        <>
          <Table caption={t('sitesWithout')} columns={columns} rows={nameless.map(rowOf)} />
          <Table caption={t('sitesWith')} columns={columns} rows={others.map(rowOf)} />
        </>
      ) : null}
    </details>
  );
}
