/** What stands under the pictures: scheme, sources, release, and what to mind before quoting. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceUseResult } from '../../../picture/answer.ts';
import { shortRelease } from '../../frame/release.ts';

export function SourceLine({
  data,
  release,
}: {
  readonly data: {
    readonly scheme: { readonly label: string };
    readonly sources: readonly SourceUseResult[];
  };
  readonly release: string;
}): ReactNode {
  const { t } = useTranslation('concentration');
  const sources = [...new Set(data.sources.map(({ source }) => source.shortTitle))];
  return (
    <p className="source-line">
      <b>{t('scheme')}</b> {data.scheme.label}. <b>{t('sources')}</b> {sources.join('; ')}.{' '}
      <b>{t('release')}</b> {shortRelease(release)}.
    </p>
  );
}

export function BeforeQuoting({ caveats }: { readonly caveats: readonly string[] }): ReactNode {
  const { t } = useTranslation('concentration');
  return (
    <section className="section" aria-labelledby="caveats-title">
      <h2 id="caveats-title">{t('caveats')}</h2>
      <ul className="concentration-caveats">
        {caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
    </section>
  );
}
