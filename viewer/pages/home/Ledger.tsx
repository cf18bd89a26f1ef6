/** The signature picture with its choices, its table twin, and what stands under it. */

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LedgerData } from '../../../picture/ledger/query.ts';
import type { Variables } from '../../data/query.ts';
import type { Answer } from '../../data/use-query.ts';
import { CampaignLink } from '../../frame/CampaignLink.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import type { PageParameters } from '../../state/use-parameters.ts';
import { Choices } from '../ledger/Choices.tsx';
import { LedgerFigure } from '../ledger/LedgerFigure.tsx';
import { LedgerTable } from '../ledger/LedgerTable.tsx';
import type { ledgerParameters } from '../ledger/ledger-parameters.ts';
import type { SchemeResult } from '../ledger/schemes.ts';
import { TakeAway } from '../ledger/TakeAway.tsx';
import { UnderPicture } from '../ledger/UnderPicture.tsx';

export interface LedgerProps {
  readonly answer: Answer<LedgerData>;
  readonly variables: Variables;
  readonly schemes: readonly SchemeResult[];
  /** Years that may be aimed at, newest first. */
  readonly years: readonly number[];
  readonly parameters: PageParameters<typeof ledgerParameters>;
}

export function Ledger({ answer, variables, schemes, years, parameters }: LedgerProps): ReactNode {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const { values, set } = parameters;
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const isTable = values.view === 'TABLE';
  return (
    <section className="section" aria-labelledby="ledger-title">
      <div className="section-head">
        <div>
          <h2 id="ledger-title">{t('ledger.title')}</h2>
          <p className="note">{t('ledger.subtitle')}</p>
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
          <TakeAway data={data} hasAfrica={values.africa === true} variables={variables} />
          <CampaignLink picture="ledger" />
        </div>
      </div>
      <Choices schemes={schemes} shown={data?.ledger.scheme} years={years} parameters={parameters} />
      {data === undefined ? (
        <div className="ledger-place">
          <AnswerNotice answer={answer} />
        </div>
      ) : (
        <div
          className={answer.state === 'loading' ? 'is-waiting' : undefined}
          aria-busy={answer.state === 'loading'}
        >
          {isTable ? (
            <LedgerTable ledger={data.ledger} />
          ) : (
            <LedgerFigure ledger={data.ledger} hasAfrica={values.africa === true} />
          )}
          <UnderPicture data={data} schemes={schemes} />
          <p className="ledger-sources">
            <Link to={`/${language}/ledger`}>{t('ledger.all')}</Link>
          </p>
        </div>
      )}
    </section>
  );
}
