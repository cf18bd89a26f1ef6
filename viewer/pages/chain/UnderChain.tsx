/** What stands under the chain: what links rest on, scheme, years, sources, release, what to know before quoting. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chainFooter } from '../../../picture/chain/footer.ts';
import { legendKinds } from '../../../picture/chain/legend.ts';
import type { TraceData } from '../../../picture/chain/query.ts';
import { formatShare } from '../../../picture/number.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';

export function Legend({ data }: { readonly data: TraceData }): ReactNode {
  const words = usePictureWords();
  const kinds = legendKinds(data.trace.links.map(({ kind }) => kind));
  return (
    <ul className="chain-legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <span
            className={`legend-patch legend-${kind.toLowerCase().replaceAll('_', '-')}${kind === 'NOT_KNOWN' ? ' hatched' : ''}`}
          />
          {words.chain.links[kind]}
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
