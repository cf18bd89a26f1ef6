/** The table twin of the chain: the stages as a list on the vein, each with its bar, and a table behind it. */
import { type CSSProperties, type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stageNames } from '../../../picture/answer.ts';
import { bandText, largestText } from '../../../picture/chain/list.ts';
import type { ChainOptions } from '../../../picture/chain/options.ts';
import type { TraceResult } from '../../../picture/chain/query.ts';
import { saidBands } from '../../../picture/chain/sides.ts';
import { type ChainTableStage, chainTable } from '../../../picture/chain/table.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { keyOf } from './keys.ts';
import { HarmLines, TrackTable, type TrackTableProps } from './TrackTable.tsx';
import './chain-table.css';

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

interface TrackProps extends TrackTableProps {
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
