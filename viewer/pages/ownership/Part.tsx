/** One part: its capacity by owner, by home of the owner and by place, with what nobody can be given. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import { Table } from '../harm/Table.tsx';
import { BarredShare, hueOfHome } from './Bar.tsx';
import { Matrix } from './Matrix.tsx';
import { Owners } from './Owners.tsx';
import type { HomeKind, HomeRow, Part } from './query.ts';
import { Sites } from './Sites.tsx';

export function PartSection({ part, place }: { readonly part: Part; readonly place: number }): ReactNode {
  const { t } = useTranslation('ownership');
  const words = usePictureWords();
  const key = `parts.${place}`;
  const { basisLabel } = part.total.quantity.unit;
  // Parts of one stage differ in nothing else: ore as it is weighed, or the metal in it.
  const basis = basisLabel === '' ? '' : ` (${basisLabel})`;
  const title = `${part.material.name}, ${words.stages[part.stage]}${basis}`;
  return (
    <section className="section" aria-labelledby={`part-${place} part-source-${place}`}>
      <h2 id={`part-${place}`}>{title}</h2>
      <p className="note" id={`part-source-${place}`}>
        {part.source.shortTitle}, {part.edition}. {t('yearsOf', { years: part.years.join(', ') })}
      </p>
      <p className="ownership-total">
        <FigureButton
          target={{ figure: `${key}.total` }}
          quantity={part.total.quantity}
          about={`${title}, ${t('total')}`}
        />{' '}
        <span className="note">
          {t('perYear', { count: part.sites })}
          {part.jointSites > 0 ? ` ${t('joint', { count: part.jointSites })}` : null}
          {part.withoutCapacity > 0 ? ` ${t('without', { count: part.withoutCapacity })}` : null}
        </span>
      </p>
      <Own part={part} name={`${key}.own`} />
      <Split homes={part.homes} />
      <Owners rows={part.rows} name={`${key}.rows`} />
      <Homes rows={part.homes} name={`${key}.homes`} />
      <Matrix part={part} name={`${key}.cells`} />
      <Sites list={part.list} name={`${key}.list`} />
    </section>
  );
}

/** What the company that was asked about has. */
function Own({ part, name }: { readonly part: Part; readonly name: string }): ReactNode {
  const { t } = useTranslation('ownership');
  if (part.own === null) return null;
  const { held, kept, share } = part.own;
  return (
    <p>
      {t('held')}{' '}
      <FigureButton target={{ figure: `${name}.held` }} quantity={held.quantity} about={t('held')} />{' '}
      <span className="note">
        (<FigureButton target={{ figure: `${name}.share` }} quantity={share.quantity} about={t('ofNamed')} />{' '}
        {t('ofNamed')})
      </span>{' '}
      {t('kept')}{' '}
      <FigureButton target={{ figure: `${name}.kept` }} quantity={kept.quantity} about={t('kept')} />
    </p>
  );
}

const kinds: readonly HomeKind[] = [
  'HOME',
  'HOME_NOT_KNOWN',
  'SPLIT_UNKNOWN',
  'CONTRADICTED',
  'RING',
  'NOT_NAMED',
];

/** The whole in one bar: what is known of the owners, and what is not. The numbers stand in the table of homes. */
function Split({ homes }: { readonly homes: readonly HomeRow[] }): ReactNode {
  const { t } = useTranslation('ownership');
  const bands = kinds.flatMap((kind) => {
    const own = homes.filter((row) => row.kind === kind);
    return own.length === 0
      ? []
      : [{ kind, part: own.reduce((sum, { share }) => sum + (share.quantity.value ?? 0), 0) }];
  });
  return (
    <div aria-hidden="true" className="ownership-split">
      <div className="ownership-bands">
        {bands.map(({ kind, part }) => (
          <span key={kind} data-hue={hueOfHome[kind]} style={{ flexGrow: part }} />
        ))}
      </div>
      <ul>
        {bands.map(({ kind }) => (
          <li key={kind}>
            <span data-hue={hueOfHome[kind]} />
            {t(`homes.${kind}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Homes({ rows, name }: { readonly rows: readonly HomeRow[]; readonly name: string }): ReactNode {
  const { t } = useTranslation('ownership');
  const language = useLanguage();
  return (
    <Table
      caption={t('byHome')}
      columns={[
        { head: t('home') },
        { head: t('share'), isNumber: true },
        { head: t('capacity'), isNumber: true },
        { head: t('owners'), isNumber: true },
        { head: t('sites'), isNumber: true },
      ]}
      rows={rows.map((row, place) => {
        const key = `${name}.${place}`;
        const about = row.economy?.name ?? t(`homes.${row.kind}`);
        return {
          key,
          cells: [
            row.economy === null ? (
              about
            ) : (
              <Link key="home" to={entityPath(language, row.economy.id)}>
                {about}
              </Link>
            ),
            <BarredShare
              key="share"
              name={`${key}.share`}
              share={row.share}
              about={`${about}, ${t('share')}`}
              hue={hueOfHome[row.kind]}
            />,
            <FigureButton
              key="capacity"
              target={{ figure: `${key}.capacity` }}
              quantity={row.capacity.quantity}
              about={`${about}, ${t('capacity')}`}
            />,
            row.owners,
            row.sites,
          ],
        };
      })}
    />
  );
}
