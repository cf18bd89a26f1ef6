/** The table twin of the chain: the stages as a list on the vein, each with its bar, and a table behind it. */
import { type CSSProperties, type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stageNames } from '../../../picture/answer.ts';
import { bandText, largestText } from '../../../picture/chain/list.ts';
import type { ChainOptions } from '../../../picture/chain/options.ts';
import type { TraceHarmResult, TraceResult } from '../../../picture/chain/query.ts';
import { saidBands } from '../../../picture/chain/sides.ts';
import {
  type ChainTableRow,
  type ChainTableStage,
  type ChainTableTrack,
  chainTable,
} from '../../../picture/chain/table.ts';
import { formatNumber } from '../../../picture/number.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import { keyOf } from './keys.ts';

type Options = Omit<ChainOptions, 'width'>;

export interface ChainTableProps {
  readonly trace: TraceResult;
  readonly options: Options;
  /** Phones begin with the first and the last stage open; wide screens with all. */
  readonly isNarrow: boolean;
}

export function ChainTable({ trace, options, isNarrow }: ChainTableProps): ReactNode {
  const { t } = useTranslation('chain');
  const stages = useMemo(() => chainTable(trace, options), [trace, options]);
  return (
    <div className="chain-table">
      <p className="note">{t('table.caption')}</p>
      <ol>
        {stages.map((stage) => (
          <Stage
            key={stage.stage}
            stage={stage}
            options={options}
            isOpenFirst={!isNarrow || stage.stage === stageNames[0] || stage.stage === stageNames.at(-1)}
          />
        ))}
      </ol>
    </div>
  );
}

interface StageProps {
  readonly stage: ChainTableStage;
  readonly options: Options;
  readonly isOpenFirst: boolean;
}

function Stage({ stage, options, isOpenFirst }: StageProps): ReactNode {
  const [isOpen, setOpen] = useState(isOpenFirst);
  const isCovered = stage.tracks.some(({ nothing }) => nothing === null);
  const id = `chain-stage-${stage.stage.toLowerCase()}`;
  return (
    <li className={isCovered ? 'chain-stage is-covered' : 'chain-stage'}>
      <h2>
        <button
          type="button"
          className="chain-stage-head"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {stage.name}
        </button>
      </h2>
      <div id={id}>
        {stage.nothing === null ? null : <p className="unknown-words">{stage.nothing}</p>}
        {stage.tracks.map((track) => (
          <Track key={track.id} stage={stage} track={track} options={options} isOpen={isOpen} />
        ))}
      </div>
    </li>
  );
}

interface TrackProps {
  readonly stage: ChainTableStage;
  readonly track: ChainTableTrack;
  readonly options: Options;
  readonly isOpen: boolean;
}

function Track({ stage, track, options, isOpen }: TrackProps): ReactNode {
  const largest = largestText(track, options);
  const hasBar = track.nothing !== null || track.hasShares;
  return (
    <section className="chain-track">
      <p className="note">
        {track.measure}
        {track.period === '' ? null : `, ${track.period}`}
      </p>
      {hasBar ? (
        <div className="side-bar" aria-hidden="true">
          {track.bands.map(({ band, share }) => (
            <span
              key={band}
              className={`side-band side-${band.toLowerCase()}${band === 'UNKNOWN' ? ' hatched' : ''}`}
              style={{ '--share': share } as CSSProperties}
            />
          ))}
        </div>
      ) : null}
      {track.nothing === null ? (
        <>
          {track.hasShares ? (
            <p className="side-words">
              {saidBands(track.bands).map((band) => (
                <span key={band.band} className={`side-text-${band.band.toLowerCase()}`}>
                  {bandText(band, options)}
                </span>
              ))}
            </p>
          ) : null}
          {isOpen ? (
            <TrackTable stage={stage} track={track} options={options} />
          ) : largest === '' ? null : (
            <p>{largest}</p>
          )}
        </>
      ) : (
        <>
          <p className="unknown-words">
            <b>{track.nothing}</b>
          </p>
          {track.harms.length === 0 ? null : (
            <>
              <HarmLines harms={track.harms} />
              <FigureButton
                target={{ figure: keyOf({ kind: 'nothing', stage: stage.stage, track: track.track }) }}
                quantity={null}
                about={options.labels.table.harm}
              />
            </>
          )}
        </>
      )}
      {track.note === null || (!isOpen && track.nothing === null) ? null : (
        <p className="note">{track.note}</p>
      )}
    </section>
  );
}

function TrackTable({ stage, track, options }: Omit<TrackProps, 'isOpen'>): ReactNode {
  const { t } = useTranslation('chain');
  const { table } = options.labels;
  const hasSides = track.rows.some(({ side }) => side !== '');
  const { hasShares } = track;
  const most = Math.max(...track.rows.map(({ part }) => part ?? 0));
  return (
    <table>
      <caption className="hidden-text">
        {stage.name}: {track.measure}
      </caption>
      <thead>
        <tr>
          <th scope="col">{table.name}</th>
          {hasSides ? (
            <th scope="col" className="column-side">
              {table.side}
            </th>
          ) : null}
          {hasShares ? (
            <th scope="col" className="number">
              {table.share}
            </th>
          ) : null}
          <th scope="col" className="number column-quantity">
            {table.quantity}
          </th>
          {hasShares ? <td className="column-bar" /> : null}
        </tr>
      </thead>
      <tbody>
        {track.rows
          .filter(({ member }) => member === null)
          .map((row) => (
            <Rows
              key={row.id}
              row={row}
              members={track.rows.filter(({ member, node }) => member !== null && node === row.node)}
              stage={stage}
              track={track}
              columns={{ hasSides, hasShares, most }}
            />
          ))}
      </tbody>
      <tfoot>
        {track.total === null ? null : (
          <tr>
            <th scope="row">{t('table.total')}</th>
            {hasSides ? <td className="column-side" /> : null}
            {hasShares ? <td /> : null}
            <td className="number column-quantity">
              <FigureButton
                target={{
                  figure: keyOf({ kind: 'track', stage: stage.stage, track: track.track, of: 'total' }),
                }}
                quantity={track.track.total?.quantity}
                about={t('table.total')}
              />
            </td>
            {hasShares ? <td className="column-bar" /> : null}
          </tr>
        )}
        {track.publishedTotal === null ? null : (
          <tr>
            <th scope="row">{t('table.published')}</th>
            {hasSides ? <td className="column-side" /> : null}
            {hasShares ? <td /> : null}
            <td className="number column-quantity">
              <FigureButton
                target={{
                  figure: keyOf({
                    kind: 'track',
                    stage: stage.stage,
                    track: track.track,
                    of: 'publishedTotal',
                  }),
                }}
                quantity={track.track.publishedTotal?.quantity}
                about={t('table.published')}
              />
            </td>
            {hasShares ? <td className="column-bar" /> : null}
          </tr>
        )}
      </tfoot>
    </table>
  );
}

interface RowProps {
  readonly row: ChainTableRow;
  readonly stage: ChainTableStage;
  readonly track: ChainTableTrack;
  readonly columns: { readonly hasSides: boolean; readonly hasShares: boolean; readonly most: number };
}

/** A block, and on demand the economies folded into it. */
function Rows({ members, ...props }: RowProps & { readonly members: readonly ChainTableRow[] }): ReactNode {
  const { t } = useTranslation('chain');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Row {...props}>
        {members.length === 0 ? null : (
          <button
            type="button"
            className="link-button row-unfold"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {t(isOpen ? 'table.fold' : 'table.unfold')}
          </button>
        )}
      </Row>
      {isOpen ? members.map((member) => <Row key={member.id} {...props} row={member} />) : null}
    </>
  );
}

function Row({
  row,
  stage,
  track,
  columns,
  children,
}: RowProps & { readonly children?: ReactNode }): ReactNode {
  const { hasSides, hasShares, most } = columns;
  const { t } = useTranslation('chain');
  const language = useLanguage();
  const { node, member } = row;
  const figure = (of: 'share' | 'quantity') => {
    const base = { stage: stage.stage, track: track.track, of };
    if (node === null) return keyOf({ kind: 'nothing', ...base });
    return member === null
      ? keyOf({ kind: 'node', node, ...base })
      : keyOf({ kind: 'member', node, member, ...base });
  };
  const source = member ?? node;
  return (
    <tr className={member === null ? undefined : 'member-row'} data-row={row.id}>
      <th scope="row">
        {row.name}
        {row.side === '' ? null : <span className="row-side">{row.side}</span>}
        {children}
        <HarmLines harms={row.harms} />
      </th>
      {hasSides ? <td className="column-side">{row.side === '' ? t('table.noSide') : row.side}</td> : null}
      {hasShares ? (
        <td className="number">
          {source === null ? (
            <FigureButton
              target={{ figure: figure('share') }}
              quantity={undefined}
              text={row.share.text}
              about={row.name}
            />
          ) : source.share === null ? (
            <span className="unknown-words">{row.share.word}</span>
          ) : (
            <FigureButton
              target={{ figure: figure('share') }}
              quantity={source.share.quantity}
              about={row.name}
            />
          )}
        </td>
      ) : null}
      <td className="number column-quantity">
        {source?.quantity == null ? null : (
          <FigureButton
            target={{ figure: figure('quantity') }}
            quantity={source.quantity.quantity}
            about={row.name}
            hasRange
          />
        )}
      </td>
      {hasShares ? (
        <td className="column-bar" aria-hidden="true">
          {row.part === null ? null : (
            <span
              className={`row-bar side-${row.isUnknown ? 'unknown hatched' : (source?.side?.toLowerCase() ?? 'plain')}`}
              style={{ '--share': most > 0 ? row.part / most : 0 } as CSSProperties}
              title={formatNumber(row.part * 100, language, 3)}
            />
          )}
        </td>
      ) : null}
    </tr>
  );
}

/** Each kind of harm with its scope, once. */
function HarmLines({ harms }: { readonly harms: readonly TraceHarmResult[] }): ReactNode {
  const words = usePictureWords();
  const kinds = new Map(harms.map(({ harm, scope }) => [`${harm.id} ${scope}`, { harm, scope }]));
  return [...kinds].map(([key, { harm, scope }]) => (
    <span key={key} className="row-harm">
      <span className="harm-dot" aria-hidden="true" /> <b>{harm.name}</b>
      {words.chain.colon}
      {scope}
    </span>
  ));
}
