/** Where the sites lie against where their owners are at home. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { Table } from '../harm/Table.tsx';
import type { Cell, Part } from './query.ts';

/** A column of the matrix: at home where the site lies, in one other economy, or not known and why. */
function columnOf({ dugIn, kind, ownedIn }: Cell): string {
  if (kind !== 'HOME') return kind;
  return ownedIn?.id === dugIn?.id ? 'AT_HOME' : (ownedIn?.id ?? 'HOME');
}

const last = ['HOME_NOT_KNOWN', 'SPLIT_UNKNOWN', 'CONTRADICTED', 'RING', 'NOT_NAMED'];

/** As many places as make a small matrix. */
const mostPlaces = 12;

export function Matrix({ part, name }: { readonly part: Part; readonly name: string }): ReactNode {
  const { t } = useTranslation('ownership');
  const [isWhole, setWhole] = useState(false);
  const cells = part.cells.map((cell, place) => ({ cell, place, column: columnOf(cell) }));
  // Of one place there is nothing to set against another.
  if (new Set(cells.map(({ cell }) => cell.dugIn?.id ?? '')).size < 2) return null;
  const found = [...new Set(cells.map(({ column }) => column))];
  const isElsewhere = (column: string): boolean => column !== 'AT_HOME' && !last.includes(column);
  const columns = [
    ...found.filter((column) => column === 'AT_HOME'),
    ...found.filter(isElsewhere).sort(),
    ...last.filter((column) => found.includes(column)),
  ];
  const titles = new Map(
    cells.map(({ cell, column }) => [
      column,
      isElsewhere(column)
        ? (cell.ownedIn?.name ?? '')
        : t(column === 'AT_HOME' ? 'atHome' : `homes.${column}`),
    ]),
  );
  const rows = [...new Set(cells.map(({ cell }) => cell.dugIn?.id ?? ''))].map((dugIn) => ({
    dugIn,
    own: cells.filter(({ cell }) => (cell.dugIn?.id ?? '') === dugIn),
  }));
  const shown = isWhole ? rows : rows.slice(0, mostPlaces);
  return (
    <>
      <Table
        caption={t('byPlace')}
        columns={[
          { head: t('liesIn') },
          ...columns.map((column) => ({ head: titles.get(column) ?? column, isNumber: true })),
        ]}
        rows={shown.map(({ dugIn, own }) => {
          const place = own[0]?.cell.dugIn?.name ?? t('placeNotSaid');
          return {
            key: dugIn,
            cells: [
              place,
              ...columns.map((column) => {
                const one = own.find((cell) => cell.column === column);
                return one === undefined ? (
                  ''
                ) : (
                  <FigureButton
                    key={column}
                    target={{ figure: `${name}.${one.place}.share` }}
                    quantity={one.cell.share.quantity}
                    about={`${place}, ${titles.get(column) ?? column}`}
                  />
                );
              }),
            ],
          };
        })}
      />
      {shown.length < rows.length ? (
        <button type="button" className="button ownership-more" onClick={() => setWhole(true)}>
          {t('showMore', { count: rows.length - shown.length })}
        </button>
      ) : null}
    </>
  );
}
