/** Life cycles: of what one can be told, or what one device, site, operator or model takes, each source beside the others. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ofSecond } from '../../compare/second.ts';
import { compareWords } from '../../compare/words.ts';
import { type Answer as Asked, useQuery } from '../../data/use-query.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { RightOfReply } from '../../frame/RightOfReply.tsx';
import { shortRelease } from '../../frame/release.ts';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { useParameters } from '../../state/use-parameters.ts';
import { useYearsInstead } from '../../years/use-years-instead.ts';
import { yearsWords } from '../../years/words.ts';
import { Years as YearsOf } from '../../years/Years.tsx';
import { Caveats } from '../harm/Foot.tsx';
import { Reported } from '../infrastructure/Electricity.tsx';
import { BehindDevices, Lifetimes, Materials } from './Around.tsx';
import { CompareChoice } from './CompareChoice.tsx';
import { Compared } from './Compared.tsx';
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
  ...compareWords,
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
  const { economy, year, with: other } = asked.values;
  const isUnderstood = subjectPattern.test(id);
  const variables = useMemo(
    () => ({ of: id, economy: economy ?? null, year: year ?? null, lang }),
    [id, economy, year, lang],
  );
  const answer = useQuery(lifeCycleQuery, isUnderstood ? variables : null);
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const shown = data?.lifeCycle;
  const instead = useYearsInstead(lifeCycleQuery, variables, answer);
  const otherVariables = useMemo(
    () => (other === undefined ? null : { ...variables, of: other }),
    [variables, other],
  );
  const second = useQuery(lifeCycleQuery, otherVariables);
  const subjectOf = useCallback(
    (name: string) => {
      const isSecond = name.startsWith(ofSecond);
      if (isSecond && (otherVariables === null || second.state === 'failed')) return undefined;
      const told = isSecond
        ? second.state === 'ready'
          ? second.data.lifeCycle
          : undefined
        : answer.state === 'loading'
          ? undefined
          : shown;
      if (told === undefined) return null;
      const subject = lifeCycleSubject(told, isSecond ? name.slice(ofSecond.length) : name, {
        heading: told.of.name,
        line: t('line'),
        variables: isSecond ? (otherVariables ?? variables) : variables,
      });
      return subject === null ? null : { ...subject, key: name };
    },
    [shown, answer.state, second, otherVariables, variables, t],
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
        years={(shown ?? instead.data?.lifeCycle)?.years ?? []}
        year={year ?? shown?.years.at(-1)}
        refused={instead.isRefused ? year : undefined}
        isChosen={year !== undefined}
        isThere={answer.state === 'ready'}
        asked={year}
        onYear={(wanted, how) => asked.set({ year: wanted }, how)}
        note={t('years:upTo')}
      />
      {shown === undefined ? null : <CompareChoice asked={asked} first={shown} />}
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
        <div
          className={answer.state === 'loading' ? 'is-waiting' : undefined}
          aria-busy={answer.state === 'loading'}
        >
          <Answer
            data={data}
            isWaiting={answer.state === 'loading'}
            variables={variables}
            otherVariables={otherVariables}
            second={otherVariables === null ? null : second}
          />
        </div>
      )}
      <FigurePanel subjectOf={subjectOf} />
    </>
  );
}

function Answer({
  data,
  isWaiting,
  variables,
  otherVariables,
  second,
}: {
  readonly data: LifeCycleData;
  readonly isWaiting: boolean;
  /** Of what is put beside it; null where nothing is. */
  readonly otherVariables: Readonly<Record<string, string | number | null>> | null;
  readonly second: Asked<LifeCycleData> | null;
  readonly variables: Readonly<Record<string, string | number | null>>;
}): ReactNode {
  const { t } = useTranslation(['life-cycle', 'life']);
  const said = data.lifeCycle;
  const isDevice = said.kind === 'DEVICE';
  const all = second?.state === 'ready' ? [said, second.data.lifeCycle] : [said];
  const sources = [...new Set(all.flatMap((one) => one.sources.map(({ source }) => source.shortTitle)))];
  const caveats = all.flatMap((one) => [...one.assumptions.map(({ text }) => text), ...one.caveats]);
  const take = (
    <TakeAway
      data={data}
      variables={variables}
      isWaiting={isWaiting}
      beside={second?.state === 'ready' ? otherVariables : null}
    />
  );
  return (
    <>
      {second !== null ? (
        <>
          <p className="lead">
            <Named entity={said.of} />
          </p>
          <p className="note">{t(`kindLead.${said.kind}`)}</p>
          {take}
          <Compared first={said} second={second} />
        </>
      ) : (
        <>
          <section className="section" aria-labelledby="life-cycle-of">
            <h2 id="life-cycle-of">
              <Named entity={said.of} />
            </h2>
            <p className="note">{t(`kindLead.${said.kind}`)}</p>
            {take}
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
        </>
      )}
      <p className="source-line">
        <b>{t('sources')}</b> {sources.join('; ')}. <b>{t('release')}</b> {shortRelease(data.release.id)}.
      </p>
      <Caveats caveats={[...new Set(caveats)]} />
      <RightOfReply />
    </>
  );
}
