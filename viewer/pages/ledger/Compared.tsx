/** Two ledgers beside each other, of two years or two schemes: the pictures on one scale, and share by share. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerResult } from '../../../picture/ledger/query.ts';
import { CompareWith } from '../../compare/CompareWith.tsx';
import { DifferenceTable } from '../../compare/DifferenceTable.tsx';
import { Sides } from '../../compare/Sides.tsx';
import { ofSecond } from '../../compare/second.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import type { PageParameters } from '../../state/use-parameters.ts';
import { comparedRows } from './compared-rows.ts';
import { LedgerFigure } from './LedgerFigure.tsx';
import type { fullParameters } from './ledger-parameters.ts';
import type { SchemeResult } from './schemes.ts';
import type { AskedLedger } from './use-ledger.ts';

type Asked = PageParameters<typeof fullParameters>;

export const isComparing = ({ with: scheme, withYear }: Asked['values']): boolean =>
  scheme !== undefined || withYear !== undefined;

export interface ComparedProps {
  readonly first: LedgerResult;
  readonly second: AskedLedger['answer'];
  readonly values: Asked['values'];
  /** With which the first was asked; undefined for the latest. */
  readonly year: number | undefined;
}

export function Compared({ first, second, values, year: firstYear }: ComparedProps): ReactNode {
  const { t } = useTranslation(['compare', 'ledger']);
  const { band } = usePictureWords().ledger;
  if (second.state !== 'ready') return <AnswerNotice answer={second} />;
  const other = second.data.ledger;
  const otherYear = values.withYear ?? values.year;
  const isOfTwoSchemes = first.scheme.id !== other.scheme.id;
  if (!isOfTwoSchemes && firstYear === otherYear) return <p className="note">{t('why.same')}</p>;
  const nameOf = (ledger: LedgerResult, year: number | undefined): string =>
    [
      ...(isOfTwoSchemes ? [ledger.scheme.label] : []),
      ...(firstYear === otherYear ? [] : [year === undefined ? t('latest') : String(year)]),
    ].join(', ');
  const names = { first: nameOf(first, firstYear), second: nameOf(other, otherYear) };
  const hasAfrica = values.africa === true;
  const rows = comparedRows(first, other, { band, why: (apart) => t(`why.${apart}`) });
  return (
    <>
      <h3>{t('title', names)}</h3>
      <p className="note">{t('lead')}</p>
      {values.view === 'TABLE' ? null : (
        <Sides
          sides={[
            {
              key: 'first',
              title: names.first,
              children: <LedgerFigure ledger={first} hasAfrica={hasAfrica} about={names.first} />,
            },
            {
              key: 'second',
              title: names.second,
              children: (
                <LedgerFigure ledger={other} hasAfrica={hasAfrica} about={names.second} prefix={ofSecond} />
              ),
            },
          ]}
        />
      )}
      <DifferenceTable caption={t('tableOf')} first={names.first} second={names.second} rows={rows} />
    </>
  );
}

export interface CompareChoiceProps {
  readonly parameters: Asked;
  readonly schemes: readonly SchemeResult[];
  /** The scheme of the first. */
  readonly shown: string | undefined;
  readonly years: readonly number[];
}

/** Ten years back shows most of what moved; so far back every row with years has figures. */
const yearsBack = 10;

export function CompareChoice({ parameters, schemes, shown, years }: CompareChoiceProps): ReactNode {
  const { t } = useTranslation(['compare', 'ledger']);
  const { values, set } = parameters;
  const year = values.year ?? years[0];
  return (
    <CompareWith
      isOn={isComparing(values)}
      onBegin={year === undefined ? undefined : () => set({ withYear: year - yearsBack })}
      onEnd={() => set({ with: undefined, withYear: undefined })}
      choices={[
        {
          key: 'scheme',
          label: t('ledger:scheme.label'),
          value: values.with ?? '',
          none: t('same'),
          options: schemes
            .filter(({ id }) => id !== shown)
            .map(({ id, label }): readonly [string, string] => [id, label]),
          onChange: (scheme) => set({ with: scheme }),
        },
        {
          key: 'year',
          label: t('ledger:year.label'),
          value: values.withYear === undefined ? '' : String(values.withYear),
          none: t('same'),
          options: years.map((one): readonly [string, string] => [String(one), String(one)]),
          onChange: (one) => set({ withYear: one === undefined ? undefined : Number(one) }),
        },
      ]}
    />
  );
}
