/** Life cycles: of what one can be told, or what one device, site, operator or model takes, each source beside the others. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from '../../data/use-query.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { RightOfReply } from '../../frame/RightOfReply.tsx';
import { shortRelease } from '../../frame/release.ts';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { useParameters } from '../../state/use-parameters.ts';
import { yearsWords } from '../../years/words.ts';
import { Years as YearsOf } from '../../years/Years.tsx';
import { Caveats } from '../harm/Foot.tsx';
import { Reported } from '../infrastructure/Electricity.tsx';
import { BehindDevices, Lifetimes, Materials } from './Around.tsx';
import { Controls } from './Controls.tsx';
import { Named } from './Opens.tsx';
import { Overview } from './Overview.tsx';
import { type LifeCycleData, lifeCycleParameters, lifeCycleQuery, subjectPattern } from './query.ts';
import { Spreads } from './Spreads.tsx';
import { Grids, StatedTables } from './Stated.tsx';
import { lifeCycleSubject } from './subject.ts';
import { TakeAway } from './TakeAway.tsx';
import { CellsTable, ComputedTable } from './tables.tsx';
import { Years } from './Years.tsx';
import '../harm/harm.css';
import '../infrastructure/infrastructure.css';
import './life-cycle.css';

/** Words that only this page needs come with it: its own, those of the panel on other pages, and those of Scope 2. */
export const words: Readonly<Record<string, unknown>> = {
  ...import.meta.glob(
    ['../../locales/*/life.json', '../../locales/*/life-cycle.json', '../../locales/*/infrastructure.json'],
    { eager: true, import: 'default' },
  ),
  ...yearsWords,
};

export function Component(): ReactNode {
  const { t } = useTranslation('life-cycle');
  const { id } = useParams();
  useHead({ page: 'life-cycle' });
  return (
    <div className="life-cycle-page">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {id === undefined ? <Overview /> : <OneLife key={id} id={id} />}
    </div>
  );
}

function OneLife({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation(['life-cycle', 'years']);
  const lang = useApiLanguage();
  const language = useLanguage();
  const asked = useParameters(lifeCycleParameters);
  const { economy, year } = asked.values;
  const isUnderstood = subjectPattern.test(id);
  const variables = useMemo(
    () => ({ of: id, economy: economy ?? null, year: year ?? null, lang }),
    [id, economy, year, lang],
  );
  const answer = useQuery(lifeCycleQuery, isUnderstood ? variables : null);
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const shown = data?.lifeCycle;
  const subjectOf = useCallback(
    (key: string) =>
      shown === undefined
        ? null
        : lifeCycleSubject(shown, key, { heading: shown.of.name, line: t('line'), variables }),
    [shown, variables, t],
  );
  return (
    <>
      <InvalidNotices invalid={asked.invalid} />
      {isUnderstood ? null : <p role="alert">{t('badId', { id })}</p>}
      <p className="life-cycle-all">
        <Link to={`/${language}/life-cycle`}>{t('askAll')}</Link>
      </p>
      <Controls asked={asked} shown={shown} />
      <YearsOf
        years={shown?.years ?? []}
        year={year ?? shown?.years.at(-1)}
        isChosen={year !== undefined}
        isThere={answer.state === 'ready'}
        onYear={(wanted) => asked.set({ year: wanted })}
        note={t('years:upTo')}
      />
      {data === undefined ? (
        <div className="harm-place">
          {isUnderstood ? <AnswerNotice answer={answer} /> : null}
          {answer.state !== 'failed' || (economy === undefined && year === undefined) ? null : (
            <button
              type="button"
              className="button"
              onClick={() => asked.set({ economy: undefined, year: undefined })}
            >
              {t('askNewest')}
            </button>
          )}
        </div>
      ) : (
        <div className={answer.state === 'loading' ? 'is-waiting' : undefined}>
          <Answer data={data} variables={variables} />
        </div>
      )}
      <FigurePanel subjectOf={subjectOf} />
    </>
  );
}

function Answer({
  data,
  variables,
}: {
  readonly data: LifeCycleData;
  readonly variables: Readonly<Record<string, string | number | null>>;
}): ReactNode {
  const { t } = useTranslation(['life-cycle', 'life']);
  const said = data.lifeCycle;
  const isDevice = said.kind === 'DEVICE';
  const sources = [...new Set(said.sources.map(({ source }) => source.shortTitle))];
  return (
    <>
      <section className="section" aria-labelledby="life-cycle-of">
        <h2 id="life-cycle-of">
          <Named entity={said.of} />
        </h2>
        <p className="note">{t(`kindLead.${said.kind}`)}</p>
        <TakeAway data={data} variables={variables} />
        <CellsTable cells={said.cells} className="harm-table life-cycle-known" />
        <StatedTables said={said} />
        <ComputedTable
          computed={said.computed}
          name={said.of.name}
          className="harm-table"
          targetOf={(row) => `computed.${row}.amount`}
        />
      </section>
      {isDevice ? (
        <>
          <Years said={said} />
          <Spreads said={said} />
          <Materials said={said} />
          <Lifetimes said={said} />
          <BehindDevices said={said} />
        </>
      ) : (
        <Reported said={said} />
      )}
      <Grids said={said} />
      <p className="source-line">
        <b>{t('sources')}</b> {sources.join('; ')}. <b>{t('release')}</b> {shortRelease(data.release.id)}.
      </p>
      <Caveats caveats={[...said.assumptions.map(({ text }) => text), ...said.caveats]} />
      <RightOfReply />
    </>
  );
}
