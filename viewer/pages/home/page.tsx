/** The home page: one sentence, the search, the ledger, three doors, what is known of each stage. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../data/use-query.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { StaleLink } from '../../frame/StaleLink.tsx';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage } from '../../language/use-language.ts';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { SearchBox } from '../../search/SearchBox.tsx';
import { useParameters } from '../../state/use-parameters.ts';
import { Coverage } from './Coverage.tsx';
import { coverageQuery, coverageSubject } from './coverage.ts';
import { Doors } from './Doors.tsx';
import { Ledger } from './Ledger.tsx';
import { ledgerSubject } from './ledger-figures.ts';
import { ledgerParameters, ledgerQuery, ledgerVariables } from './ledger-parameters.ts';
import { schemesQuery } from './schemes.ts';
import { Try } from './Try.tsx';
import './home.css';

export function Component(): ReactNode {
  const { t } = useTranslation('home');
  const words = usePictureWords();
  const lang = useApiLanguage();
  useHead({ page: 'home' });
  const parameters = useParameters(ledgerParameters);
  const schemes = useQuery(schemesQuery, { lang });
  const coverage = useQuery(coverageQuery, { lang });
  const { values } = parameters;

  const known = schemes.state === 'ready' ? schemes.data.schemes : [];
  const isUnknownScheme =
    values.scheme !== undefined && schemes.state === 'ready' && !known.some(({ id }) => id === values.scheme);
  const variables = useMemo(
    () =>
      ledgerVariables(
        {
          scheme: isUnknownScheme ? undefined : values.scheme,
          year: values.year,
          weighting: values.weighting,
          chinaApart: values.chinaApart,
        },
        lang,
      ),
    [isUnknownScheme, values.scheme, values.year, values.weighting, values.chinaApart, lang],
  );
  const ledger = useQuery(ledgerQuery, variables);

  const subjectOf = useCallback(
    (key: string) => {
      if (key.startsWith('coverage.')) {
        if (coverage.state !== 'ready') return null;
        return coverageSubject(coverage.data, key, lang, (stage) => words.stages[stage]);
      }
      if (ledger.state !== 'ready') return null;
      return ledgerSubject(ledger.data.ledger, key, variables, {
        band: words.ledger.band,
        africa: words.ledger.africa,
        total: t('table.total'),
        heading: (title, name) => t('band.heading', { title, name }),
        underScheme: (scheme) => t('table.scheme', { side: words.sides.SOUTH, scheme }),
      });
    },
    [coverage, ledger, variables, lang, words, t],
  );

  const years = useMemo(() => {
    if (coverage.state !== 'ready') return [];
    const latest = coverage.data.coverage.stages.flatMap(({ yearTo }) => yearTo ?? []);
    const newest = Math.max(...latest);
    return latest.length === 0 ? [] : Array.from({ length: 20 }, (_, index) => newest - index);
  }, [coverage]);
  const aimed = values.year;
  const offered = aimed === undefined || years.includes(aimed) ? years : [aimed, ...years];

  return (
    <>
      <div className="hero">
        <h1>{t('title')}</h1>
        <div>
          <SearchBox isLarge isOpen={false} />
          <Try />
        </div>
      </div>
      <InvalidNotices
        invalid={[
          ...parameters.invalid,
          ...(isUnknownScheme
            ? [
                {
                  name: 'scheme',
                  text: values.scheme ?? '',
                  parameter: { expected: 'choice' as const, choices: known.map(({ id }) => id) },
                },
              ]
            : []),
        ]}
      />
      <StaleLink
        release={ledger.state === 'ready' ? ledger.data.release.id : undefined}
        permalink={ledger.state === 'ready' ? ledger.data.ledger.permalink : undefined}
      />
      <Ledger answer={ledger} schemes={known} years={offered} parameters={parameters} />
      <Doors />
      <Coverage answer={coverage} />
      <FigurePanel subjectOf={subjectOf} />
    </>
  );
}
