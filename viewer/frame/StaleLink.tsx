/** A link carries the release and the digest of its answer; under another release the page says what became of it. */
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { addPageWords } from '../language/i18n.ts';
import { InvalidNotices } from '../notice/InvalidNotices.tsx';
import { Notice } from '../notice/Notice.tsx';
import { matching } from '../state/parameter.ts';
import { useParameters } from '../state/use-parameters.ts';
import { LoadBoundary } from './LoadBoundary.tsx';

/** Comes when a link is of another release, and with no page. */
const WhatChanged = lazy(async () => {
  const { WhatChanged, words } = await import('./WhatChanged.tsx');
  addPageWords(words);
  return { default: WhatChanged };
});

const parameters = {
  release: matching(/^[0-9a-f]{8,64}$/),
  answer: matching(/^[0-9a-f]{8,64}$/),
} as const;

export interface StaleLinkProps {
  /** The release of what is shown; undefined while it is not known. */
  readonly release: string | undefined;
  /** The permalink of the answer that is shown, which carries its digest. */
  readonly permalink?: string | undefined;
}

export function StaleLink({ release, permalink }: StaleLinkProps): ReactNode {
  const { t } = useTranslation('frame');
  const { values, invalid } = useParameters(parameters);
  const before = values.release;
  if (before === undefined || release === undefined || release.startsWith(before)) {
    return <InvalidNotices invalid={invalid} />;
  }
  const now = release.slice(0, before.length);
  const digest =
    permalink === undefined ? null : new URL(permalink, 'http://filon').searchParams.get('answer');
  const fate =
    digest === null || values.answer === undefined
      ? 'unknown'
      : digest === values.answer
        ? 'same'
        : 'changed';
  return (
    <>
      <InvalidNotices invalid={invalid} />
      <Notice drawing="invalid" title={t('stale.title')}>
        {t(`stale.${fate}`, { before, now })}
        <LoadBoundary fallback={null}>
          <Suspense fallback={null}>
            <WhatChanged before={before} />
          </Suspense>
        </LoadBoundary>
      </Notice>
    </>
  );
}
