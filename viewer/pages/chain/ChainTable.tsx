/** The table twin of the chain: the stages as a list on the vein, each with its bar, and a table behind it. */
import { type CSSProperties, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stageNames } from '../../../picture/answer.ts';
import { bandText, largestText } from '../../../picture/chain/list.ts';
import type { ChainOptions } from '../../../picture/chain/options.ts';
import type { TraceResult } from '../../../picture/chain/query.ts';
import { saidBands } from '../../../picture/chain/sides.ts';
import { type ChainTableStage, chainTable } from '../../../picture/chain/table.ts';
import { fill } from '../../../picture/words/fill.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import type { openStages } from './chain-parameters.ts';
import { keyOf } from './keys.ts';
import { HarmLines, TrackTable, type TrackTableProps } from './TrackTable.tsx';
import './chain-table.css';

type Options = Omit<ChainOptions, 'width'>;

export interface ChainTableProps {
  readonly trace: TraceResult;
  readonly options: Options;
  /** Phones open one stage at a time, the first to begin with; wide screens begin with all. */
  readonly isNarrow: boolean;
  /** The stage that the address names. */
  readonly open: OpenStage | undefined;
  onOpen(stage: OpenStage): void;
}

type OpenStage = (typeof openStages)[number];

export function ChainTable({ trace, options, isNarrow, open, onOpen }: ChainTableProps): ReactNode {
  const { t } = useTranslation('chain');
  const [closed, setClosed] = useState<ReadonlySet<OpenStage>>(new Set());
  const only = open ?? stageNames[0];
  const isOpen = (stage: OpenStage) => (isNarrow ? stage === only : !closed.has(stage));
  function toggle(stage: OpenStage): void {
    if (isNarrow) onOpen(isOpen(stage) ? 'NONE' : stage);
    else setClosed(new Set(isOpen(stage) ? [...closed, stage] : [...closed].filter((one) => one !== stage)));
  }
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
            isOpen={isOpen(stage.stage)}
            isNamed={stage.stage === open}
            isNarrow={isNarrow}
            onToggle={() => toggle(stage.stage)}
          />
        ))}
      </ol>
    </div>
  );
}

interface StageProps {
  readonly stage: ChainTableStage;
  readonly options: Options;
  readonly isOpen: boolean;
  /** Whether the address names it. */
  readonly isNamed: boolean;
  readonly isNarrow: boolean;
  onToggle(): void;
}

function Stage({ stage, options, isOpen, isNamed, isNarrow, onToggle }: StageProps): ReactNode {
  const head = useRef<HTMLHeadingElement>(null);
  // A link leads to its stage; and where a longer one closed above it, a stage stays in sight.
  useEffect(() => {
    if (isNamed) head.current?.scrollIntoView({ block: 'nearest' });
  }, [isNamed]);
  const isCovered = stage.tracks.some(({ nothing }) => nothing === null);
  const id = `chain-stage-${stage.stage.toLowerCase()}`;
  return (
    <li className={isCovered ? 'chain-stage is-covered' : 'chain-stage'}>
      <h2 ref={head}>
        <button
          type="button"
          className="chain-stage-head"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onToggle}
        >
          {stage.name}
        </button>
      </h2>
      <div id={id}>
        {stage.nothing === null ? null : <p className="unknown-words">{stage.nothing}</p>}
        {stage.tracks.map((track) => (
          <Track
            key={track.id}
            stage={stage}
            track={track}
            options={options}
            isOpen={isOpen}
            isNarrow={isNarrow}
          />
        ))}
      </div>
    </li>
  );
}

interface TrackProps extends TrackTableProps {
  readonly isOpen: boolean;
}

function Track({ stage, track, options, isOpen, isNarrow }: TrackProps): ReactNode {
  const largest = largestText(track, options);
  const hasBar = track.nothing !== null || track.hasShares;
  return (
    <section className="chain-track">
      <p className="note">{track.short}</p>
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
            <TrackTable stage={stage} track={track} options={options} isNarrow={isNarrow} />
          ) : largest === '' ? null : (
            <p>{largest}</p>
          )}
        </>
      ) : (
        <>
          <p className="unknown-words">
            <b>{track.nothing}</b>
          </p>
          {track.harms.length === 0 ? null : !isOpen && isNarrow ? (
            <p className="row-harm">
              <span className="harm-dot" />{' '}
              {fill(options.labels.harm[track.harms.length === 1 ? 0 : 1], { count: track.harms.length })}
            </p>
          ) : (
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
      {track.note === null || (!isOpen && (isNarrow || track.nothing === null)) ? null : (
        <p className="note">{track.note}</p>
      )}
    </section>
  );
}
