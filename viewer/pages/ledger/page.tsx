/** The North–South ledger: every question, the six schemes side by side, what single figures say, who has no side. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { StaleLink } from '../../frame/StaleLink.tsx';
import { useHead } from '../../frame/use-head.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { useParameters } from '../../state/use-parameters.ts';
import { Choices } from './Choices.tsx';
import { LedgerFigure } from './LedgerFigure.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { fullParameters } from './ledger-parameters.ts';
import { Moved } from './Moved.tsx';
import { Schemes } from './Schemes.tsx';
import { Singles } from './Singles.tsx';
import { yearsOf } from './sources.ts';
import { TakeAway } from './TakeAway.tsx';
import { UnderPicture } from './UnderPicture.tsx';
import { useLedger, yearsToAimAt } from './use-ledger.ts';
import './ledger.css';

export function Component(): ReactNode {
  const { t } = useTranslation('ledger');
  useHead({ page: 'ledger' });
  const parameters = useParameters(fullParameters);
  const { values, set, invalid } = parameters;
  const asked = useLedger(values);
  const { answer, schemes } = asked;
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
            <TakeAway data={data} hasAfrica={values.africa === true} />
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
          <Singles ledger={data.ledger} />
          <Moved ledger={data.ledger} />
        </>
      )}
      <FigurePanel subjectOf={asked.subjectOf} />
    </>
  );
}
