/** What is taken away of a lock: the picture of who is bound where there is a list, and every row of the page. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { standingsSvg } from '../../../picture/locks/svg.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { fill } from '../../../picture/words/fill.ts';
import type { Variables } from '../../data/query.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { shortRelease } from '../../frame/release.ts';
import { useLanguage } from '../../language/use-language.ts';
import { asked, type HandedPicture } from '../../take-away/handed.ts';
import { TakeAway as Take } from '../../take-away/TakeAway.tsx';
import { useStandings } from './Bound.tsx';
import { type LockResult, type LocksData, locksQuery } from './query.ts';

interface TakeAwayProps {
  readonly data: LocksData;
  readonly variables: Variables;
}

export function TakeAway({ data, variables }: TakeAwayProps): ReactNode {
  const { lock } = data.locks;
  return lock === null || lock.listYear === null ? (
    <TakeRows data={data} variables={variables} pictures={[]} />
  ) : (
    <TakeOfList data={data} variables={variables} lock={lock} />
  );
}

function TakeRows({
  data,
  variables,
  pictures,
}: TakeAwayProps & { readonly pictures: readonly HandedPicture[] }): ReactNode {
  const { t } = useTranslation('locks');
  const language = useLanguage();
  const { of, lock } = data.locks;
  return (
    <Take
      handed={{
        name: `filon-locks-${of?.id.replace(':', '-') ?? 'all'}-${language}`,
        title: lock?.instrument.name ?? of?.name ?? t('title'),
        question: asked(locksQuery, variables),
        pictures,
        tables: [
          {
            table: async (sourced) =>
              (await import('./locks-table.ts')).locksTable(await sourced.ask(locksQuery, variables)),
          },
        ],
      }}
    />
  );
}

function TakeOfList({ data, variables, lock }: TakeAwayProps & { readonly lock: LockResult }): ReactNode {
  const { t } = useTranslation('locks');
  const words = usePictureWords();
  const language = useLanguage();
  const { rows, options } = useStandings(lock);
  const listed = new Set(lock.members.nodes.flatMap(({ source }) => source?.id ?? []));
  const svg = (): string =>
    standingsSvg(rows, {
      ...options,
      width: 1200,
      paint: paintForTheme('print'),
      title: `${lock.instrument.name}. ${t('bound.title')}`,
      description: lock.finding,
      locale: language,
      footer: [
        lock.finding,
        fill(words.footer.sources, {
          sources: data.locks.sources
            .filter(({ source }) => listed.has(source.id))
            .map(({ source, edition }) => `${source.shortTitle} ${edition}`)
            .join(words.footer.separator),
        }),
        fill(words.footer.release, { release: shortRelease(data.release.id) }),
      ],
    });
  return <TakeRows data={data} variables={variables} pictures={[{ svg, label: t('bound.title') }]} />;
}
