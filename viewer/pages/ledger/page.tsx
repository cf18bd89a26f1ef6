/** The North–South ledger: every question, the six schemes side by side, what single figures say, who has no side. */

import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type BurdenData, burdenQuery as burdenText } from '../../../picture/burden/query.ts';
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
import { Burden } from './Burden.tsx';
import { burdenSubject, isBurdenKey } from './burden-figures.ts';
import { Choices } from './Choices.tsx';
import { LedgerFigure } from './LedgerFigure.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { defaultBenefit, defaultBurden, fullParameters } from './ledger-parameters.ts';
import { Moved } from './Moved.tsx';
import { Schemes } from './Schemes.tsx';
import { Singles } from './Singles.tsx';
import { yearsOf } from './sources.ts';
import { TakeAway } from './TakeAway.tsx';
import { UnderPicture } from './UnderPicture.tsx';
import { useLedger, yearsToAimAt } from './use-ledger.ts';
import './ledger.css';

const burdenQuery = defineQuery<BurdenData, Variables>(burdenText);

export function Component(): ReactNode {
  const { t } = useTranslation('ledger');
  useHead({ page: 'ledger' });
  const parameters = useParameters(fullParameters);
  const { values, set, invalid } = parameters;
  const asked = useLedger(values);
  const { answer, schemes } = asked;
  const lang = useApiLanguage();
  const { benefit = defaultBenefit, burden = defaultBurden, year, scheme } = values;
  const burdenVariables = useMemo(
    () => ({ benefit, burden, year: year ?? null, scheme: scheme ?? null, lang }),
    [benefit, burden, year, scheme, lang],
  );
  const against = useQuery(burdenQuery, burdenVariables);
  const { subjectOf: ofLedger } = asked;
  const subjectOf = useCallback(
    (key: string) => {
      if (!isBurdenKey(key)) return ofLedger(key);
      if (against.state !== 'ready') return null;
      return burdenSubject(against.data.burden, key, burdenVariables, {
        quarter: (quarter) => t(`burden.quarter.${quarter}`),
        withoutBenefit: t('burden.withoutBenefit'),
        givenToNobody: t('burden.givenToNobody'),
      });
    },
    [ofLedger, against, burdenVariables, t],
  );
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const isTable = values.view === 'TABLE';
  const newest = data === undefined ? undefined : Number(yearsOf(data.ledger).slice(-4)) || undefined;
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <InvalidNotices invalid={[...invalid, ...asked.invalid]} />
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
            <TakeAway data={data} hasAfrica={values.africa === true} variables={asked.variables} />
            <CampaignLink picture="ledger" also={{ rows: 'all' }} />
          </div>
        </div>
        <Choices
          schemes={schemes}
          shown={data?.ledger.scheme}
          years={yearsToAimAt(newest, values.year)}
          parameters={parameters}
        >
          <label className="switch">
            <input
              type="checkbox"
              checked={values.perHead === true}
              onChange={({ target }) => set({ perHead: target.checked ? true : undefined })}
            />
            {t('perHead')}
          </label>
        </Choices>
        {data === undefined ? (
          <div className="ledger-place">
            <AnswerNotice answer={answer} />
          </div>
        ) : (
          <div className={answer.state === 'loading' ? 'is-waiting' : undefined}>
            {values.perHead === true ? <p className="note">{t('perHeadNote')}</p> : null}
            {isTable ? (
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
