/** What stands under the chain: what links rest on, scheme, years, sources, release, what to know before quoting. */
import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chainFooter } from '../../../picture/chain/footer.ts';
import { capital } from '../../../picture/chain/heads.ts';
import { legendItems, patchSize } from '../../../picture/chain/legend.ts';
import type { Colouring } from '../../../picture/chain/options.ts';
import type { TraceData, TraceResult } from '../../../picture/chain/query.ts';
import { formatShare } from '../../../picture/number.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';

export function Legend({
  data,
  colourBy,
}: {
  readonly data: TraceData;
  readonly colourBy: Colouring;
}): ReactNode {
  const words = usePictureWords();
  return (
    <ul className="chain-legend">
      {legendItems(data.trace, colourBy, words.chain).map(({ key, text, fill, opacity }) => (
        <li key={key}>
          <span
            className={fill === 'hatch' ? 'legend-patch hatched' : 'legend-patch'}
            style={{
              ...patchSize,
              opacity,
              ...(fill === 'hatch' ? {} : { backgroundColor: `var(--${fill})` }),
            }}
          />
          {text}
        </li>
      ))}
    </ul>
  );
}

export interface UnderChainProps {
  readonly data: TraceData;
  /** Phones fold the notes; paper and wide screens have them open. */
  readonly isNarrow: boolean;
}

export function UnderChain({ data, isNarrow }: UnderChainProps): ReactNode {
  const { t } = useTranslation('chain');
  const words = usePictureWords();
  const { caveats, assumptions } = data.trace;
  return (
    <>
      <p className="source-line chain-sources">{chainFooter(data, words).join(' ')}</p>
      <Coverage trace={data.trace} />
      <div className="chain-notes">
        <Notes title={t('caveats')} count={caveats.length} isNarrow={isNarrow}>
          <ul className="dashes">
            {caveats.map((caveat) => (
              <li key={caveat}>{caveat}</li>
            ))}
          </ul>
        </Notes>
        {assumptions.length === 0 ? null : (
          <Notes title={t('assumptions')} count={assumptions.length} isNarrow={isNarrow}>
            <Assumptions trace={data.trace} />
          </Notes>
        )}
      </div>
    </>
  );
}

function Notes({
  title,
  count,
  isNarrow,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly isNarrow: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return isNarrow ? (
    <details className="chain-note">
      <summary>
        {title} ({count})
      </summary>
      {children}
    </details>
  ) : (
    <section className="chain-note">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** How much of the blocks above has a name: a bar and a sentence, since one number alone says too little. */
function Coverage({ trace: { coverage, columns } }: { readonly trace: TraceResult }): ReactNode {
  const { t } = useTranslation('chain');
  const language = useLanguage();
  const tracks = columns.reduce((sum, column) => sum + column.tracks.length, 0);
  const { known, assumed, unknown } = coverage;
  const share = (part: number) => formatShare(part, language);
  const parts = { known: share(known), assumed: share(assumed), unknown: share(unknown), count: tracks };
  return (
    <section className="chain-coverage">
      <h2>{t('coverage.title')}</h2>
      <div className="side-bar" aria-hidden="true">
        {[
          { name: 'side-band coverage-known', part: known },
          { name: 'side-band coverage-assumed', part: assumed },
          { name: 'side-band hatched', part: unknown },
        ]
          .filter(({ part }) => part > 0)
          .map(({ name, part }) => (
            <span key={name} className={name} style={{ '--share': part } as CSSProperties} />
          ))}
      </div>
      <p>
        {t('coverage.known', parts)} {assumed > 0 ? `${t('coverage.assumed', parts)} ` : null}
        {t('coverage.unknown', parts)} <span className="note">{t('coverage.of', parts)}</span>
      </p>
    </section>
  );
}

/** What is supposed, material by material, each with the part of the metal that rests on it. */
function Assumptions({ trace: { assumptions, columns } }: { readonly trace: TraceResult }): ReactNode {
  const { t } = useTranslation('chain');
  const language = useLanguage();
  const tracks = columns.flatMap((column) => column.tracks);
  const materials = [...new Set(assumptions.map(({ id }) => materialOf(id)))];
  return (
    <>
      {materials.map((material) => {
        const name = tracks.find((track) => track.material?.id === material)?.material?.name;
        return (
          <div key={material} className="assumed-material">
            {name === undefined ? null : <h3>{capital(name)}</h3>}
            <ul>
              {assumptions
                .filter(({ id }) => materialOf(id) === material)
                .map(({ id, text, share }) => (
                  <li key={id}>
                    <b>{share === null ? '' : formatShare(share, language)}</b>
                    <span>{text}</span>
                  </li>
                ))}
            </ul>
          </div>
        );
      })}
      {assumptions.some(({ share }) => share !== null) ? (
        <p className="note">{t('assumptionShare')}</p>
      ) : null}
    </>
  );
}

/** `world-pool:material:copper` is about copper; others are about all of the picture. */
const materialOf = (assumption: string): string => assumption.match(/:(material:.+)$/)?.[1] ?? '';
