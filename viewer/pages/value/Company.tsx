/** What a company says it earns beside pay and prices upstream: each with its year and unit, and no ratio of them. */
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QuantityResult } from '../../../picture/answer.ts';
import { stages } from '../../../schema/stage.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import { Table } from '../harm/Table.tsx';
import type { CompanyResult } from './company-query.ts';
import { Given } from './Industry.tsx';

export const CompanyTables = memo(function CompanyTables({
  said,
}: {
  readonly said: CompanyResult;
}): ReactNode {
  const { t } = useTranslation('value');
  return (
    <>
      <h2>
        {said.company.name}
        {said.year === null ? '' : `, ${said.year}`}
      </h2>
      <div className="beside">
        <Accounts said={said} />
        <div>
          <Pay said={said} />
          <Prices said={said} />
        </div>
      </div>
      <p className="note">{t('company.noRatio')}</p>
    </>
  );
});

/** Every digit: rounded, two numbers that differ could read alike. */
function inFull({ value, unit }: QuantityResult, language: string): { readonly text?: string } {
  if (value === null) return {};
  const digits = new Intl.NumberFormat(language, { maximumSignificantDigits: 15 }).format(value);
  return { text: `${digits} ${unit.symbol}` };
}

function Accounts({ said }: { readonly said: CompanyResult }): ReactNode {
  const { t } = useTranslation('value');
  const language = useLanguage();
  const hasHeads = said.accounts.some(({ perEmployee }) => perEmployee !== null);
  return (
    <div>
      <Table
        caption={t('company.accounts')}
        columns={[
          { head: t('company.account') },
          { head: t('amount'), isNumber: true },
          { head: t('year'), isNumber: true },
          ...(hasHeads ? [{ head: t('company.perEmployee'), isNumber: true }] : []),
        ]}
        rows={said.accounts.map((one, place) => {
          const key = `company.accounts.${place}`;
          return {
            key,
            cells: [
              <span key="name">
                {one.indicator.name}
                <span className="printed">
                  {one.source.shortTitle}, {one.edition}
                </span>
              </span>,
              <span key="amount">
                <FigureButton
                  target={{ figure: `${key}.amount` }}
                  quantity={one.amount.quantity}
                  about={`${one.indicator.name}, ${one.year}`}
                  {...(one.isDisputed ? inFull(one.amount.quantity, language) : {})}
                />
                {one.isDisputed
                  ? one.others.map((other, at) => (
                      <span key={other.edition} className="printed">
                        {t('company.another', { edition: other.edition })}{' '}
                        <FigureButton
                          target={{ figure: `${key}.others.${at}.amount` }}
                          quantity={other.amount.quantity}
                          about={`${one.indicator.name}, ${one.year}, ${other.edition}`}
                          {...inFull(other.amount.quantity, language)}
                        />
                      </span>
                    ))
                  : null}
              </span>,
              one.year,
              ...(hasHeads
                ? [
                    <Given
                      key="head"
                      name={`${key}.perEmployee`}
                      amount={one.perEmployee}
                      about={`${one.indicator.name}, ${one.year}, ${t('company.perEmployee')}`}
                    />,
                  ]
                : []),
            ],
          };
        })}
      />
      {said.gaps.length === 0 ? null : (
        <dl className="company-gaps">
          {said.gaps.map(({ topic, reason }) => (
            <div key={topic}>
              <dt>{t(`company.topics.${topic}`)}</dt>
              <dd className="note">{reason}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function Pay({ said }: { readonly said: CompanyResult }): ReactNode {
  const { t } = useTranslation('value');
  const language = useLanguage();
  const stageName = (stage: string | null): string => {
    const id = (stage ?? '').toLowerCase().replaceAll('_', '-');
    return stages.has(id) ? stages.get(id).label[language] : t('company.allWork');
  };
  return (
    <Table
      caption={t('company.pay')}
      columns={[
        { head: t('company.where') },
        { head: t('amount'), isNumber: true },
        { head: t('year'), isNumber: true },
        { head: t('split.stage') },
      ]}
      rows={said.pay.map((one, place) => {
        const key = `company.pay.${place}`;
        return {
          key,
          cells: [
            <span key="name">
              <Link to={entityPath(language, one.payer.id)}>{one.payer.name}</Link>
              {one.economy === null || one.economy.id === one.payer.id ? '' : `, ${one.economy.name}`}
              <span className="printed">{one.indicator.name}</span>
            </span>,
            <Given
              key="amount"
              name={`${key}.amount`}
              amount={one.amount}
              about={`${one.payer.name}, ${one.indicator.name}, ${one.year}`}
            />,
            one.year,
            stageName(one.stage),
          ],
        };
      })}
    />
  );
}

function Prices({ said }: { readonly said: CompanyResult }): ReactNode {
  const { t } = useTranslation('value');
  return (
    <>
      {said.pricesReason === null ? null : <p className="note">{said.pricesReason}</p>}
      <Table
        caption={t('company.prices', { year: said.priceYear })}
        columns={[
          { head: t('material') },
          { head: t('split.price'), isNumber: true },
          { head: t('year'), isNumber: true },
        ]}
        rows={said.prices.map((one, place) => ({
          key: one.material.id,
          cells: [
            <span key="name">
              {one.material.name}
              <span className="printed">{one.quotation.name}</span>
            </span>,
            <Given
              key="amount"
              name={`company.prices.${place}.amount`}
              amount={one.amount}
              about={`${one.material.name}, ${one.year}`}
            />,
            one.year,
          ],
        }))}
      />
    </>
  );
}
