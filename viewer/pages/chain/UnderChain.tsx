/** What stands under the chain: what links rest on, scheme, years, sources, release, what to know before quoting. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chainFooter } from '../../../picture/chain/footer.ts';
import { legendItems, patchSize } from '../../../picture/chain/legend.ts';
import type { Colouring } from '../../../picture/chain/options.ts';
import type { TraceData } from '../../../picture/chain/query.ts';
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

export function UnderChain({ data }: { readonly data: TraceData }): ReactNode {
  const { t } = useTranslation('chain');
  const words = usePictureWords();
  const language = useLanguage();
  const { caveats, assumptions, coverage } = data.trace;
  return (
    <>
      <p className="source-line chain-sources">{chainFooter(data, words).join(' ')}</p>
      <div className="chain-notes">
        <div className="caveats">
          <h2>{t('caveats')}</h2>
          <ul>
            {caveats.map((caveat) => (
              <li key={caveat}>{caveat}</li>
            ))}
            <li>
              {t('coverage', {
                known: formatShare(coverage.known, language),
                assumed: formatShare(coverage.assumed, language),
                unknown: formatShare(coverage.unknown, language),
                of: coverage.of,
              })}
            </li>
          </ul>
        </div>
        {assumptions.length === 0 ? null : (
          <div className="caveats">
            <h2>{t('assumptions')}</h2>
            <ul>
              {assumptions.map(({ id, text, share }) => (
                <li key={id}>
                  {text}
                  {share === null
                    ? null
                    : ` ${t('assumptionShare', { share: formatShare(share, language) })}`}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </>
  );
}
