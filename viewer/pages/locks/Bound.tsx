/** Who is bound by an instrument: a mark an economy by side, the counts, the thing concerned, and each economy. */
import { type ReactNode, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  drawStandings,
  type Standing,
  type StandingsOptions,
  type StandingsRow,
  standings,
} from '../../../picture/locks/standings.ts';
import { Hatching, Scene } from '../../drawing/Scene.tsx';
import { useWidth } from '../../drawing/use-width.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { Folded, Name, Opens } from './parts.tsx';
import type { LockResult } from './query.ts';

const firstRows = 20;
const firstWidth = 1200;
const sides = ['SOUTH', 'NORTH', 'UNCLASSIFIED'] as const;

/** The rows of the picture and its words, for the page and for the file. */
export function useStandings(lock: LockResult): {
  readonly rows: readonly StandingsRow[];
  readonly options: Omit<StandingsOptions, 'width'>;
} {
  const { t } = useTranslation('locks');
  const words = usePictureWords();
  return useMemo(() => {
    const count = (side: string, standing: Standing): number =>
      lock.sides.find((row) => row.side === side && row.standing === standing)?.economies.quantity.value ?? 0;
    const named = Object.fromEntries(
      standings.map((standing) => [standing, t(`standing.${standing}`)]),
    ) as Record<Standing, string>;
    return {
      rows: sides.map((side) => ({
        key: side,
        name: words.sides[side],
        counts: Object.fromEntries(standings.map((standing) => [standing, count(side, standing)])) as Record<
          Standing,
          number
        >,
      })),
      options: { words: named },
    };
  }, [lock, t, words]);
}

export function Bound({ lock }: { readonly lock: LockResult }): ReactNode {
  const { t } = useTranslation('locks');
  const id = useId();
  const [measure, width] = useWidth(firstWidth);
  const { rows, options } = useStandings(lock);
  const picture = useMemo(() => drawStandings(rows, { ...options, width }), [rows, options, width]);
  const pictureId = id.replaceAll(/[^\w-]/g, '');
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{t('bound.title')}</h2>
      {lock.listYear === null ? (
        <p>{t('noList')}</p>
      ) : (
        <>
          <p>
            {t(lock.listKind === 'PARTIES' ? 'bound.lead' : 'bound.leadAssessed', {
              year: String(lock.listYear),
              source: lock.listSources.map(({ shortTitle }) => shortTitle).join(', '),
            })}
          </p>
          <figure className="locks-figure" ref={measure}>
            <figcaption className="note">
              {t(lock.listKind === 'PARTIES' ? 'bound.caption' : 'bound.captionAssessed')}
            </figcaption>
            <svg
              viewBox={`0 0 ${picture.width} ${picture.height}`}
              width="100%"
              role="img"
              aria-labelledby={`${pictureId}-title`}
            >
              <title id={`${pictureId}-title`}>{t('bound.title')}</title>
              <Hatching id={`${pictureId}-hatch`} />
              <Scene shapes={picture.shapes} hatchId={`${pictureId}-hatch`} />
            </svg>
          </figure>
          <Sides lock={lock} />
          <Concerned lock={lock} />
          <Members lock={lock} />
        </>
      )}
    </section>
  );
}

function Sides({ lock }: { readonly lock: LockResult }): ReactNode {
  const { t } = useTranslation('locks');
  const words = usePictureWords();
  return (
    <Folded
      caption={t('bound.bySide')}
      first={firstRows}
      columns={[
        { head: t('side') },
        { head: t('how') },
        { head: t('economies'), isNumber: true },
        { head: t('ofSide'), isNumber: true },
      ]}
      rows={lock.sides.map((row, place) => {
        const key = `lock.sides.${place}`;
        const about = `${words.sides[row.side]}, ${t(`standing.${row.standing}`)}`;
        return {
          key,
          cells: [
            words.sides[row.side],
            t(`standing.${row.standing}`),
            <Opens key="economies" name={`${key}.economies`} figure={row.economies} about={about} />,
            <Opens key="share" name={`${key}.share`} figure={row.share} about={about} />,
          ],
        };
      })}
    />
  );
}

function Concerned({ lock: { concerned } }: { readonly lock: LockResult }): ReactNode {
  const { t } = useTranslation('locks');
  if (concerned === null) return null;
  return (
    <>
      <h3>{t('concerned.title')}</h3>
      <p>
        {t('concerned.lead', {
          year: String(concerned.year),
          source: concerned.source.shortTitle,
          count: concerned.withoutAmount,
        })}
      </p>
      <Folded
        caption={t('concerned.table')}
        first={firstRows}
        columns={[
          { head: t('how') },
          { head: t('economies'), isNumber: true },
          { head: t('amount'), isNumber: true },
          { head: t('share'), isNumber: true },
        ]}
        rows={concerned.rows.map((row, place) => {
          const key = `lock.concerned.rows.${place}`;
          const about = t(`standing.${row.standing}`);
          return {
            key,
            cells: [
              about,
              ...(['economies', 'amount', 'share'] as const).map((of) => (
                <Opens key={of} name={`${key}.${of}`} figure={row[of]} about={about} />
              )),
            ],
          };
        })}
      />
    </>
  );
}

function Members({ lock: { members, listSources } }: { readonly lock: LockResult }): ReactNode {
  const { t } = useTranslation('locks');
  const [only, ...others] = listSources;
  // What is the same in every row is said once.
  const isOneSource = only !== undefined && others.length === 0;
  return (
    <>
      <h3>{t('members.title')}</h3>
      {isOneSource ? <p className="note">{t('members.source', { source: only.shortTitle })}</p> : null}
      {order.map((standing) => (
        <MembersOf
          key={standing}
          standing={standing}
          rows={members.nodes.filter((row) => row.standing === standing)}
          hasSource={!isOneSource}
        />
      ))}
    </>
  );
}

// Whom nobody bound is what is asked most: they stand first.
const order = ['SIGNED', 'NOT_PARTY', 'PARTY', 'NOT_LISTED', 'NO_ENTRY'] as const;
const longTables: ReadonlySet<(typeof order)[number]> = new Set(['PARTY', 'NOT_LISTED', 'NO_ENTRY']);

function MembersOf({
  standing,
  rows,
  hasSource,
}: {
  readonly standing: (typeof order)[number];
  readonly rows: LockResult['members']['nodes'];
  readonly hasSource: boolean;
}): ReactNode {
  const { t } = useTranslation('locks');
  const words = usePictureWords();
  const hasDay = rows.some(({ day }) => day !== null);
  const isTold = standing !== 'NOT_LISTED' && standing !== 'NO_ENTRY';
  return (
    <Folded
      caption={t(
        hasDay && (standing === 'PARTY' || standing === 'SIGNED')
          ? `members.withDay.${standing}`
          : `members.${standing}`,
      )}
      first={longTables.has(standing) ? 10 : firstRows}
      columns={[
        { head: t('economy') },
        { head: t('side') },
        ...(hasDay ? [{ head: t('day') }] : []),
        ...(isTold && hasSource ? [{ head: t('source') }] : []),
      ]}
      rows={rows.map(({ economy, side, day, source }) => ({
        key: economy.id,
        cells: [
          <Name key="economy" entity={economy} />,
          words.sides[side],
          ...(hasDay ? [day ?? t('noDay')] : []),
          ...(isTold && hasSource ? [source?.shortTitle ?? ''] : []),
        ],
      }))}
    />
  );
}
