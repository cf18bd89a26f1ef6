/** One part by owner: those with a share, those without one, and what has no named owner. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import { Table } from '../harm/Table.tsx';
import { BarredShare } from './Bar.tsx';
import { Names } from './names.tsx';
import type { OwnerRow } from './query.ts';

/** As many owners as a reader takes in at once. */
const mostOwners = 12;

export function Owners({
  rows,
  name,
}: {
  readonly rows: readonly OwnerRow[];
  readonly name: string;
}): ReactNode {
  const { t } = useTranslation('ownership');
  const [isWhole, setWhole] = useState(false);
  const numbered = rows.map((row, at) => ({ row, key: `${name}.${at}` }));
  const owners = numbered.filter(({ row }) => row.kind === 'OWNER');
  const unsettled = numbered.filter(({ row }) => row.kind !== 'OWNER' && row.kind !== 'NOT_NAMED');
  // What has no named owner is never folded away: it is half of what is to be told.
  const nameless = numbered.filter(({ row }) => row.kind === 'NOT_NAMED');
  const shown = isWhole
    ? numbered
    : [...owners.slice(0, mostOwners), ...unsettled.slice(0, mostOwners), ...nameless];
  const hidden = numbered.length - shown.length;
  const isHomeKnown = owners.some(({ row }) => row.home !== null);
  const isMorePossible = shown.some(({ row }) => row.atMost !== null);
  return (
    <>
      <Table
        caption={t('byOwner')}
        columns={[
          { head: t('owner') },
          { head: t('share'), isNumber: true },
          { head: t('capacity'), isNumber: true },
          ...(isHomeKnown ? [{ head: t('home') }] : []),
          ...(isMorePossible ? [{ head: t('atMost'), isNumber: true }] : []),
          { head: t('sites'), isNumber: true },
          { head: t('year'), isNumber: true },
        ]}
        rows={shown.map(({ row, key }) => {
          const isOwner = row.kind === 'OWNER';
          return {
            key,
            cells: [
              <span key="owner">
                <Names entities={row.owners} isAsking more={(count) => t('more', { count })} />
                {isOwner ? null : (
                  <span className={row.owners.length === 0 ? '' : 'note ownership-why'}>
                    {t(`kinds.${row.kind}`)}
                  </span>
                )}
              </span>,
              <BarredShare
                key="share"
                name={`${key}.share`}
                share={row.share}
                about={t('share')}
                hue={isOwner ? 'known' : row.kind === 'NOT_NAMED' ? 'nobody' : 'unknown'}
              />,
              <FigureButton
                key="capacity"
                target={{ figure: `${key}.capacity` }}
                quantity={row.capacity.quantity}
                about={t('capacity')}
              />,
              ...(isHomeKnown ? [<Home key="home" row={row} />] : []),
              ...(isMorePossible ? [<AtMost key="atMost" row={row} name={key} />] : []),
              row.sites,
              row.years.join(', '),
            ],
          };
        })}
      />
      {isHomeKnown || owners.length === 0 ? null : <p className="note ownership-under">{t('noHome')}</p>}
      {hidden > 0 ? (
        <button type="button" className="button ownership-more" onClick={() => setWhole(true)}>
          {t('showMore', { count: hidden })}
        </button>
      ) : null}
    </>
  );
}

function AtMost({ row: { atMost }, name }: { readonly row: OwnerRow; readonly name: string }): ReactNode {
  const { t } = useTranslation('ownership');
  return atMost === null ? null : (
    <FigureButton target={{ figure: `${name}.atMost` }} quantity={atMost.quantity} about={t('atMost')} />
  );
}

/** Where the owner of a row is at home; of a row of no one owner nothing. */
function Home({ row: { kind, home } }: { readonly row: OwnerRow }): ReactNode {
  const { t } = useTranslation('ownership');
  const language = useLanguage();
  if (home !== null) return <Link to={entityPath(language, home.id)}>{home.name}</Link>;
  return kind === 'OWNER' ? <span className="note">{t('notSaid')}</span> : null;
}
