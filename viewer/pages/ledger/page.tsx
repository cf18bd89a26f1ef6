/** The North–South ledger: every question, the six schemes side by side, what single figures say, who has no side. */

import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type BurdenData, burdenQuery as burdenText } from '../../../picture/burden/query.ts';
import { ofSecond } from '../../compare/second.ts';
import { compareWords } from '../../compare/words.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { CampaignLink } from '../../frame/CampaignLink.tsx';
import { StaleLink } from '../../frame/StaleLink.tsx';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { useParameters } from '../../state/use-parameters.ts';
import { yearsWords } from '../../years/words.ts';
import { Years } from '../../years/Years.tsx';
import { Burden } from './Burden.tsx';
import { burdenSubject, isBurdenKey } from './burden-figures.ts';
import { Choices } from './Choices.tsx';
import { CompareChoice, Compared, isComparing } from './Compared.tsx';
import { LedgerFigure } from './LedgerFigure.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { defaultBenefit, defaultBurden, fullParameters } from './ledger-parameters.ts';
import { Moved } from './Moved.tsx';
import { Schemes } from './Schemes.tsx';
import { Singles } from './Singles.tsx';
import { yearsOf } from './sources.ts';
import { TakeAway } from './TakeAway.tsx';
import { UnderPicture } from './UnderPicture.tsx';
import { type AskedLedger, useLedger, yearsToAimAt } from './use-ledger.ts';
import './ledger.css';

/** Words of the parts that this page shares with few others. */
export const words = { ...compareWords, ...yearsWords };

const burdenQuery = defineQuery<BurdenData, Variables>(burdenText);

export function Component(): ReactNode {
  const { t } = useTranslation(['ledger', 'years']);
  useHead({ page: 'ledger' });
  const parameters = useParameters(fullParameters);
  const { values, set, invalid } = parameters;
  const asked = useLedger(values);
  const { answer, schemes } = asked;
  // The latest years, so that those to aim at do not end with the year aimed at; the same answer where none is.
  const latest = useLedger({ ...values, year: undefined });
  // Where nothing is compared this is the first ledger again, which is kept.
  const second = useLedger({
    ...values,
    scheme: values.with ?? values.scheme,
    year: values.withYear ?? values.year,
  });
  const lang = useApiLanguage();
  const { benefit = defaultBenefit, burden = defaultBurden, year, scheme } = values;
  const burdenVariables = useMemo(
    () => ({ benefit, burden, year: year ?? null, scheme: scheme ?? null, lang }),
    [benefit, burden, year, scheme, lang],
  );
  const against = useQuery(burdenQuery, burdenVariables);
  const { subjectOf: ofLedger } = asked;
  const { subjectOf: ofOther } = second;
  const isCompared = isComparing(values);
  const subjectOf = useCallback(
    (key: string) => {
      if (key.startsWith(ofSecond)) {
        const subject =
          isCompared && second.answer.state !== 'failed' ? ofOther(key.slice(ofSecond.length)) : undefined;
        return subject == null ? subject : { ...subject, key };
      }
      if (!isBurdenKey(key)) return ofLedger(key);
      if (against.state !== 'ready') return null;
      return burdenSubject(against.data.burden, key, burdenVariables, {
        quarter: (quarter) => t(`burden.quarter.${quarter}`),
        withoutBenefit: t('burden.withoutBenefit'),
        givenToNobody: t('burden.givenToNobody'),
      });
    },
    [ofLedger, ofOther, isCompared, second.answer.state, against, burdenVariables, t],
  );
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const isTable = values.view === 'TABLE';
  const newest = newestOf(latest.answer);
  // While another year is on its way, what is shown is of the year before.
  const yearBefore = useRef(values.year);
  useEffect(() => {
    if (answer.state === 'ready') yearBefore.current = values.year;
  }, [answer.state, values.year]);
  const isRefused = answer.state === 'failed' && answer.failure.kind === 'refused';
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <InvalidNotices
        invalid={[
          ...invalid,
          ...asked.invalid,
          ...(values.with === undefined ? [] : second.invalid.map((one) => ({ ...one, name: 'with' }))),
        ]}
      />
      <StaleLink
        release={answer.state === 'ready' ? answer.data.release.id : undefined}
        permalink={answer.state === 'ready' ? answer.data.ledger.permalink : undefined}
      />
      <section className="section" aria-labelledby="ledger-title">
        <div className="section-head">
          <div>
            <h2 id="ledger-title">{t('picture.title')}</h2>
            <p className="note">{t('picture.subtitle')}</p>
          </div>
          <div className="section-tools">
            <button
              type="button"
              className="button"
              aria-pressed={isTable}
              onClick={() => set({ view: isTable ? undefined : 'TABLE' })}
            >
              {t('view.table')}
            </button>
            <TakeAway
              data={answer.state === 'ready' ? data : undefined}
              hasAfrica={values.africa === true}
              variables={asked.variables}
              beside={isCompared && second.answer.state === 'ready' ? second.variables : undefined}
            />
            <CampaignLink picture="ledger" also={{ rows: 'all' }} />
          </div>
        </div>
        <Choices schemes={schemes} shown={data?.ledger.scheme} parameters={parameters}>
          <label className="switch">
            <input
              type="checkbox"
              checked={values.perHead === true}
              onChange={({ target }) => set({ perHead: target.checked ? true : undefined })}
            />
            {t('perHead')}
          </label>
        </Choices>
        <Years
          years={yearsToAimAt(newest, isRefused ? undefined : values.year)}
          year={values.year ?? newest}
          refused={isRefused ? values.year : undefined}
          isChosen={values.year !== undefined}
          isThere={answer.state === 'ready'}
          asked={values.year}
          isComing={latest.answer.state === 'loading'}
          onYear={(wanted, how) => set({ year: wanted }, how)}
          note={t('years:nearest')}
        />
        <CompareChoice
          parameters={parameters}
          schemes={schemes}
          shown={data?.ledger.scheme.id}
          years={yearsToAimAt(newest, undefined)}
        />
        {data === undefined ? (
          <div className="ledger-place">
            <AnswerNotice answer={answer} />
          </div>
        ) : (
          <div
            className={answer.state === 'loading' ? 'is-waiting' : undefined}
            aria-busy={answer.state === 'loading'}
          >
            {values.perHead === true ? <p className="note">{t('perHeadNote')}</p> : null}
            {isCompared ? (
              <Compared
                first={data.ledger}
                second={second.answer}
                values={values}
                year={answer.state === 'ready' ? values.year : yearBefore.current}
              />
            ) : isTable ? (
              <LedgerTable ledger={data.ledger} />
            ) : (
              <LedgerFigure ledger={data.ledger} hasAfrica={values.africa === true} />
            )}
            <UnderPicture data={data} schemes={schemes} />
          </div>
        )}
      </section>
      {data === undefined ? null : (
        <>
          <Schemes ledger={data.ledger} />
          <Burden answer={against} parameters={parameters} />
          <Singles ledger={data.ledger} />
          <Moved ledger={data.ledger} />
        </>
      )}
      <FigurePanel subjectOf={subjectOf} />
    </>
  );
}

/** The last year of the answer; undefined until it has come. */
function newestOf(answer: AskedLedger['answer']): number | undefined {
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  return data === undefined ? undefined : Number(yearsOf(data.ledger).slice(-4)) || undefined;
}
