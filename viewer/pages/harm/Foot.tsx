/** What stands under an answer about a harm: scheme, sources, release, and what to mind. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceUseResult } from '../../../picture/answer.ts';
import { shortRelease } from '../../frame/release.ts';

export function Foot({
  said,
  release,
}: {
  readonly said: {
    readonly scheme: { readonly label: string };
    readonly sources: readonly SourceUseResult[];
    readonly caveats: readonly string[];
  };
  readonly release: string;
}): ReactNode {
  const { t } = useTranslation('harm');
  const sources = [...new Set(said.sources.map(({ source }) => source.shortTitle))];
  return (
    <>
      <p className="source-line">
        <b>{t('scheme')}</b> {said.scheme.label}. <b>{t('sources')}</b> {sources.join('; ')}.{' '}
        <b>{t('release')}</b> {shortRelease(release)}.
      </p>
      <Caveats caveats={said.caveats} />
    </>
  );
}

export function Caveats({ caveats }: { readonly caveats: readonly string[] }): ReactNode {
  const { t } = useTranslation('harm');
  return (
    <section className="section" aria-labelledby="harm-caveats">
      <h2 id="harm-caveats">{t('caveats')}</h2>
      <ul className="harm-caveats">
        {caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
    </section>
  );
}
