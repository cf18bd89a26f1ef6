/** The home page: one sentence, the search, the ledger, three doors, what is known of each stage. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { homeRows } from '../../../picture/ledger/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { StaleLink } from '../../frame/StaleLink.tsx';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage } from '../../language/use-language.ts';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { SearchBox } from '../../search/SearchBox.tsx';
import { useParameters } from '../../state/use-parameters.ts';
import { ledgerParameters } from '../ledger/ledger-parameters.ts';
import { useLedger, yearsToAimAt } from '../ledger/use-ledger.ts';
import { Coverage } from './Coverage.tsx';
import { coverageQuery, coverageSubject } from './coverage.ts';
import { Doors } from './Doors.tsx';
import { Ledger } from './Ledger.tsx';
import { Try } from './Try.tsx';
import '../ledger/ledger.css';
import './home.css';

export function Component(): ReactNode {
  const { t } = useTranslation('home');
  const words = usePictureWords();
  const lang = useApiLanguage();
  useHead({ page: 'home' });
  const parameters = useParameters(ledgerParameters);
  const coverage = useQuery(coverageQuery, { lang });
  const { values } = parameters;
  const asked = useLedger(values, homeRows);
  const ledger = asked.answer;
  const { subjectOf: ofLedger } = asked;

  const subjectOf = useCallback(
    (key: string) => {
      if (!key.startsWith('coverage.')) return ofLedger(key);
      if (coverage.state !== 'ready') return null;
      return coverageSubject(coverage.data, key, lang, (stage) => words.stages[stage]);
    },
    [coverage, ofLedger, lang, words],
  );

  const latest = useMemo(
    () =>
      coverage.state === 'ready' ? coverage.data.coverage.stages.flatMap(({ yearTo }) => yearTo ?? []) : [],
    [coverage],
  );
  const years = yearsToAimAt(latest.length === 0 ? undefined : Math.max(...latest), values.year);

  return (
    <>
      <div className="hero">
        <h1>{t('title')}</h1>
        <div>
          <SearchBox isLarge isOpen={false} />
          <Try />
        </div>
      </div>
      <InvalidNotices invalid={[...parameters.invalid, ...asked.invalid]} />
      <StaleLink
        release={ledger.state === 'ready' ? ledger.data.release.id : undefined}
        permalink={ledger.state === 'ready' ? ledger.data.ledger.permalink : undefined}
      />
      <Ledger
        variables={asked.variables}
        answer={ledger}
        schemes={asked.schemes}
        years={years}
        parameters={parameters}
      />
      <Doors />
      <Coverage answer={coverage} />
      <FigurePanel subjectOf={subjectOf} />
    </>
  );
}
