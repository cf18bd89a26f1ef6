/** Each publisher's list for itself: whom it names, where its sites lie, where those named are at home. */
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SideName } from '../../../picture/answer.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { Barred, Folded, Names, Opens } from './parts.tsx';
import type { InfrastructureResult, Kind, SiteListResult } from './query.ts';

/** As many rows as a reader takes in at once. */
const firstRows = 10;

/** The lists of one kind under one head; nothing where there are none. */
export function ListsOf({
  said,
  kind,
}: {
  readonly said: InfrastructureResult;
  readonly kind: Kind;
}): ReactNode {
  const { t } = useTranslation('infrastructure');
  const numbered = said.lists.map((list, place) => ({ list, key: `lists.${place}` }));
  const own = numbered.filter(({ list }) => list.kind === kind);
  const id = useId();
  if (own.length === 0) return null;
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{t(`kinds.${kind}`)}</h2>
      {own.map(({ list, key }) => (
        <OneList key={list.source.id} list={list} name={key} of={said.of?.id} />
      ))}
      {kind === 'CABLE' ? <Cables said={said} /> : null}
    </section>
  );
}

/** One row that says what stands above it already: of nobody, or of whom was asked about. */
function isToldByHead({ actors }: SiteListResult, of: string | undefined): boolean {
  const [only, ...others] = actors;
  return others.length === 0 && (only?.actor == null || only.actor.id === of);
}

function OneList({
  list,
  name,
  of,
}: {
  readonly list: SiteListResult;
  readonly name: string;
  /** What was asked about. */
  readonly of: string | undefined;
}): ReactNode {
  const { t } = useTranslation('infrastructure');
  return (
    <div className="infrastructure-list">
      <h3>
        {list.source.shortTitle}, {list.edition}
      </h3>
      <p className="infrastructure-finding">{list.finding}</p>
      <p className="note">{list.scope}</p>
      <dl className="infrastructure-facts">
        <Fact label={t('sitesAsked')}>
          <Opens name={`${name}.sites`} figure={list.sites} about={t('sitesAsked')} />
          {list.sites.quantity.value === list.total.quantity.value ? null : (
            <span className="note">
              {' '}
              {t('ofAll')} <Opens name={`${name}.total`} figure={list.total} about={t('listed')} />
            </span>
          )}
        </Fact>
        <Fact label={t(`with.${list.relation}`)}>
          <Opens name={`${name}.withActor`} figure={list.withActor} about={t(`with.${list.relation}`)} />
        </Fact>
        <Fact label={t('withHome')}>
          <Opens name={`${name}.withHome`} figure={list.withHome} about={t('withHome')} />
        </Fact>
        {list.announced === null ? null : (
          <>
            <Fact label={t('running')}>
              <Opens
                name={`${name}.running`}
                figure={list.running}
                about={t('running')}
                none={t('notStated')}
              />
            </Fact>
            <Fact label={t('announced')}>
              <Opens name={`${name}.announced`} figure={list.announced} about={t('announced')} />
            </Fact>
          </>
        )}
      </dl>
      {isToldByHead(list, of) ? null : <Actors list={list} name={name} />}
      <Places list={list} name={name} />
      <Homes list={list} name={name} />
      <Sides list={list} name={name} />
    </div>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface ListProps {
  readonly list: SiteListResult;
  readonly name: string;
}

/* Companies, cables and sites bear the names that sources print, in whatever language: labels of numbers leave them
   to the head of the row. */
function Actors({ list, name }: ListProps): ReactNode {
  const { t } = useTranslation('infrastructure');
  const hasPower = list.announced !== null;
  const nobody = `${name}.actors.${list.actors.findIndex(({ actor }) => actor === null)}`;
  return (
    <>
      <Folded
        caption={t(`by.${list.relation}`)}
        first={firstRows}
        // What has nobody beside it is never folded away.
        kept={(key) => key === nobody}
        columns={[
          { head: t(`who.${list.relation}`) },
          { head: t('home') },
          { head: t('share'), isNumber: true },
          { head: t('sites'), isNumber: true },
          ...(hasPower
            ? [
                { head: t('running'), isNumber: true },
                { head: t('announced'), isNumber: true },
              ]
            : []),
        ]}
        rows={list.actors.map((row, place) => {
          const key = `${name}.actors.${place}`;
          return {
            key,
            cells: [
              row.actor === null ? t('notNamed') : <Names key="actor" entities={[row.actor]} />,
              row.home === null ? (
                <span key="home" className="note">
                  {row.actor === null ? '' : t('notSaid')}
                </span>
              ) : (
                row.home.name
              ),
              <Barred
                key="share"
                name={`${key}.share`}
                figure={row.share}
                about={t('share')}
                isUnknown={row.actor === null}
              />,
              <Opens key="sites" name={`${key}.sites`} figure={row.sites} about={t('sites')} />,
              ...(hasPower ? powerCells(row, key, t) : []),
            ],
          };
        })}
      />
      {list.actorCount > list.actors.filter(({ actor }) => actor !== null).length ? (
        <p className="note infrastructure-under">{t('rest', { count: list.actorCount })}</p>
      ) : null}
    </>
  );
}

function powerCells(
  row: Pick<SiteListResult['actors'][number], 'running' | 'announced'>,
  key: string,
  t: (key: string) => string,
): readonly ReactNode[] {
  const none = <span className="note">{t('notStated')}</span>;
  return [
    <Opens key="running" name={`${key}.running`} figure={row.running} about={t('running')} none={none} />,
    <Opens
      key="announced"
      name={`${key}.announced`}
      figure={row.announced}
      about={t('announced')}
      none={none}
    />,
  ];
}

function Places({ list, name }: ListProps): ReactNode {
  const { t } = useTranslation('infrastructure');
  const words = usePictureWords();
  // A list of one economy has nothing to part.
  if (list.places.length < 2) return null;
  return (
    <>
      <Folded
        caption={t(list.kind === 'CABLE' ? 'byLanding' : 'byEconomy')}
        first={firstRows}
        columns={[
          { head: t('economy') },
          { head: t('side') },
          { head: t('share'), isNumber: true },
          { head: t('sites'), isNumber: true },
        ]}
        rows={list.places.map((row, place) => {
          const key = `${name}.places.${place}`;
          const about = row.economy?.name ?? t('placeNotSaid');
          return {
            key,
            cells: [
              row.economy === null ? about : <Names key="economy" entities={[row.economy]} />,
              row.side === null ? '' : words.sides[row.side],
              <Barred
                key="share"
                name={`${key}.share`}
                figure={row.share}
                about={`${about}, ${t('share')}`}
                isUnknown={row.economy === null}
              />,
              <Opens
                key="sites"
                name={`${key}.sites`}
                figure={row.sites}
                about={`${about}, ${t('sites')}`}
              />,
            ],
          };
        })}
      />
      {list.placeCount > list.places.filter(({ economy }) => economy !== null).length ? (
        <p className="note infrastructure-under">{t('restPlaces', { count: list.placeCount })}</p>
      ) : null}
    </>
  );
}

function Homes({ list, name }: ListProps): ReactNode {
  const { t } = useTranslation('infrastructure');
  if (list.homes.length < 2) return null;
  return (
    <Folded
      caption={t('byHome')}
      first={firstRows}
      kept={(key) => list.homes[Number(key.split('.').at(-1))]?.kind !== 'HOME'}
      columns={[
        { head: t('home') },
        { head: t('share'), isNumber: true },
        { head: t('sites'), isNumber: true },
      ]}
      rows={list.homes.map((row, place) => {
        const key = `${name}.homes.${place}`;
        const about = row.economy?.name ?? t(`homes.${row.kind}`);
        return {
          key,
          cells: [
            row.economy === null ? about : <Names key="home" entities={[row.economy]} />,
            <Barred
              key="share"
              name={`${key}.share`}
              figure={row.share}
              about={`${about}, ${t('share')}`}
              isUnknown={row.kind !== 'HOME'}
            />,
            <Opens key="sites" name={`${key}.sites`} figure={row.sites} about={`${about}, ${t('sites')}`} />,
          ],
        };
      })}
    />
  );
}

function Sides({ list, name }: ListProps): ReactNode {
  const { t } = useTranslation('infrastructure');
  const words = usePictureWords();
  if (list.sides.length < 2) return null;
  const sideNames = (sides: readonly SideName[]): string =>
    sides.length === 0 ? t('placeNotSaid') : sides.map((side) => words.sides[side]).join(' + ');
  return (
    <Folded
      caption={t(list.kind === 'CABLE' ? 'bySidesJoined' : 'bySide')}
      first={firstRows}
      columns={[
        { head: t('side') },
        { head: t('share'), isNumber: true },
        { head: t('sites'), isNumber: true },
      ]}
      rows={list.sides.map((row, place) => {
        const key = `${name}.sides.${place}`;
        const about = sideNames(row.sides);
        return {
          key,
          cells: [
            about,
            <Barred
              key="share"
              name={`${key}.share`}
              figure={row.share}
              about={`${about}, ${t('share')}`}
              isUnknown={row.sides.length === 0}
            />,
            <Opens key="sites" name={`${key}.sites`} figure={row.sites} about={`${about}, ${t('sites')}`} />,
          ],
        };
      })}
    />
  );
}

/** Cables with the most owners, and economies that the list joins to others by one cable. */
function Cables({ said }: { readonly said: InfrastructureResult }): ReactNode {
  const { t } = useTranslation('infrastructure');
  return (
    <>
      <Folded
        caption={t('mostOwned')}
        first={firstRows}
        columns={[
          { head: t('cable') },
          { head: t('owners'), isNumber: true },
          { head: t('who.OWNS') },
          { head: t('lands') },
        ]}
        rows={said.mostOwned.map(({ cable, owners, count, economies }, place) => ({
          key: `mostOwned.${place}`,
          cells: [
            <Names key="cable" entities={[cable]} />,
            <Opens key="count" name={`mostOwned.${place}.count`} figure={count} about={t('owners')} />,
            <Names key="owners" entities={owners} />,
            <Names key="economies" entities={economies} />,
          ],
        }))}
      />
      {said.singles.length === 0 ? null : (
        <>
          <p className="note">{t('singlesLead')}</p>
          <Folded
            caption={t('singles')}
            first={firstRows}
            columns={[{ head: t('economy') }, { head: t('cable') }, { head: t('landing'), isNumber: true }]}
            rows={said.singles.map(({ economy, cable, landing }, place) => ({
              key: `singles.${place}`,
              cells: [
                <Names key="economy" entities={[economy]} />,
                <Names key="cable" entities={[cable]} />,
                <Opens
                  key="landing"
                  name={`singles.${place}.landing`}
                  figure={landing}
                  about={`${economy.name}, ${t('landing')}`}
                />,
              ],
            }))}
          />
        </>
      )}
    </>
  );
}
