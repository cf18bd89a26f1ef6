/** One track as a table: a row a block, the economies folded into it on demand, each number with its source. */
import { type CSSProperties, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChainOptions } from '../../../picture/chain/options.ts';
import type { TraceHarmResult } from '../../../picture/chain/query.ts';
import type { ChainTableRow, ChainTableStage, ChainTableTrack } from '../../../picture/chain/table.ts';
import { formatNumber } from '../../../picture/number.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import { ActorList, ActorsButton } from './Actors.tsx';
import { keyOf } from './keys.ts';

export interface TrackTableProps {
  readonly stage: ChainTableStage;
  readonly track: ChainTableTrack;
  readonly options: Omit<ChainOptions, 'width'>;
  /** Phones fold the small economies of a long table. */
  readonly isNarrow: boolean;
}

/** So many economies stay in the folded table of a phone, if more than one would go. */
const mostOnPhone = 6;

export function TrackTable({ stage, track, options, isNarrow }: TrackTableProps): ReactNode {
  const { t } = useTranslation('chain');
  const { table } = options.labels;
  const hasSides = track.rows.some(({ side }) => side !== '');
  const { hasShares } = track;
  // A phone has no room for one column more: there it stands below the amount.
  const hasCarried = track.hasCarried && !isNarrow;
  const isStacked = track.hasCarried && isNarrow;
  const most = Math.max(...track.rows.map(({ part }) => part ?? 0));
  const [isWhole, setWhole] = useState(false);
  const rows = track.rows.filter(({ member }) => member === null);
  // What is not known, and what is folded already, always stays.
  const small = isNarrow ? rows.filter(({ node }) => node?.kind === 'ECONOMY').slice(mostOnPhone) : [];
  const folded = new Set(isWhole || small.length < 2 ? [] : small);
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
          {hasCarried ? (
            <th scope="col" className="number column-carried">
              {track.carriedHead}
            </th>
          ) : null}
          {hasShares ? <td className="column-bar" /> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) =>
          folded.has(row) ? (
            row === small[0] ? (
              <tr key="folded">
                <td colSpan={6}>
                  <button type="button" className="link-button" onClick={() => setWhole(true)}>
                    {t('table.more', { count: folded.size })}
                  </button>
                </td>
              </tr>
            ) : null
          ) : (
            <Rows
              key={row.id}
              row={row}
              members={track.rows.filter(({ member, node }) => member !== null && node === row.node)}
              stage={stage}
              track={track}
              columns={{ hasSides, hasShares, hasCarried, isStacked, most }}
            />
          ),
        )}
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
            {hasCarried ? <td className="column-carried" /> : null}
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
            {hasCarried ? <td className="column-carried" /> : null}
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
  readonly columns: {
    readonly hasSides: boolean;
    readonly hasShares: boolean;
    readonly hasCarried: boolean;
    readonly isStacked: boolean;
    readonly most: number;
  };
}

/** A block, and on demand the economies folded into it. */
function Rows({ members, ...props }: RowProps & { readonly members: readonly ChainTableRow[] }): ReactNode {
  const { t } = useTranslation('chain');
  const { node } = props.row;
  const count = node?.actorCount ?? 0;
  const [areNamed, setNamed] = useState(false);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Row {...props}>
        <ActorsButton count={count} isOpen={areNamed} onToggle={() => setNamed(!areNamed)} />
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
      {areNamed && node !== null ? (
        <tr className="actor-row">
          <td colSpan={6}>
            <ActorList stage={props.stage.stage} track={props.track.id} node={node.id} count={count} />
          </td>
        </tr>
      ) : null}
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
  const { hasSides, hasShares, hasCarried, isStacked, most } = columns;
  const { t } = useTranslation('chain');
  const words = usePictureWords();
  const language = useLanguage();
  const { node, member } = row;
  const figure = (of: 'share' | 'quantity' | 'carried') => {
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
        {!isStacked || source?.carried == null ? null : (
          <span className="row-carried">
            {track.carriedHead}
            {words.chain.colon}
            <FigureButton
              target={{ figure: figure('carried') }}
              quantity={source.carried.quantity}
              about={row.name}
            />
          </span>
        )}
      </td>
      {hasCarried ? (
        <td className="number column-carried">
          {source?.carried == null ? null : (
            <FigureButton
              target={{ figure: figure('carried') }}
              quantity={source.carried.quantity}
              about={row.name}
            />
          )}
        </td>
      ) : null}
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
export function HarmLines({ harms }: { readonly harms: readonly TraceHarmResult[] }): ReactNode {
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
