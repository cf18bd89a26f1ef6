/** The industry in tables: by side, by economy, through the years, by sector, and what of exports was added at home. */
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QuantityResult } from '../../../picture/answer.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import { Barred, Table } from '../harm/Table.tsx';
import { YearsPicture } from './Pictures.tsx';
import type { Industry } from './query.ts';

type Maybe = { readonly quantity: QuantityResult } | null | undefined;

/** A number, or nothing where nobody gives one: never a zero. */
export function Given({
  name,
  amount,
  about,
  hasRange = false,
}: {
  readonly name: string;
  readonly amount: Maybe;
  readonly about: string;
  readonly hasRange?: boolean;
}): ReactNode {
  const { t } = useTranslation('value');
  if (amount == null) return <span className="note">{t('notGiven')}</span>;
  return (
    <FigureButton target={{ figure: name }} quantity={amount.quantity} about={about} hasRange={hasRange} />
  );
}

export const IndustryTables = memo(function IndustryTables({ said }: { readonly said: Industry }): ReactNode {
  const { t } = useTranslation('value');
  const words = usePictureWords();
  const language = useLanguage();
  const goesTo = Math.max(said.year, ...said.editions.flatMap(({ years }) => years));
  const bands = said.bands.map((one, place) => ({
    one,
    key: `industry.bands.${place}`,
    name: t(`bands.${one.band}`),
  }));
  const all = [
    ...bands,
    ...(said.africa === null ? [] : [{ one: said.africa, key: 'industry.africa', name: t('bands.AFRICA') }]),
  ];
  return (
    <>
      <h2>
        {said.indicator.name}, {said.year}
      </h2>
      {goesTo > said.year && said.year === said.years.at(-1) ? (
        <p className="note">{t('goesTo', { year: goesTo })}</p>
      ) : null}
      <p className="note">{said.scope}</p>
      {said.total === null ? null : (
        <p className="harm-total">
          {t('total')}{' '}
          <FigureButton
            target={{ figure: 'industry.total' }}
            quantity={said.total.quantity}
            about={t('total')}
          />
        </p>
      )}
      <YearsPicture said={said} />
      <Table
        caption={t('bySide')}
        columns={[
          { head: t('side') },
          { head: t('share'), isNumber: true },
          { head: t('amount'), isNumber: true },
          { head: t('perHead'), isNumber: true },
        ]}
        rows={all.map(({ one, key, name }) => ({
          key,
          cells: [
            name,
            <Barred
              key="share"
              name={`${key}.share`}
              quantity={one.share.quantity}
              of={1}
              about={`${name}, ${t('share')}`}
              hue={hueOf(one.band, key)}
              hasRange
            />,
            <Given
              key="amount"
              name={`${key}.amount`}
              amount={one.amount}
              about={`${name}, ${t('amount')}`}
              hasRange
            />,
            <Given
              key="head"
              name={`${key}.perHead`}
              amount={one.perHead}
              about={`${name}, ${t('perHead')}`}
            />,
          ],
        }))}
      />
      <Table
        caption={t('sectors')}
        columns={[
          { head: t('sector') },
          { head: t('share'), isNumber: true },
          { head: t('amount'), isNumber: true },
        ]}
        rows={said.sectors.map(({ sector, share, total }, place) => ({
          key: sector.id,
          cells: [
            sector.name,
            <Given
              key="share"
              name={`industry.sectors.${place}.share`}
              amount={share}
              about={`${sector.name}, ${t('share')}`}
            />,
            <Given
              key="total"
              name={`industry.sectors.${place}.total`}
              amount={total}
              about={`${sector.name}, ${t('amount')}`}
            />,
          ],
        }))}
      />
      <Table
        caption={t('exports')}
        columns={[
          { head: t('economy') },
          { head: t('side') },
          ...(['gross', 'domestic', 'foreign', 'residual'] as const).map((part) => ({
            head: t(`parts.${part}`),
            isNumber: true,
          })),
        ]}
        rows={said.exports.map((row, place) => ({
          key: row.economy.id,
          cells: [
            <Link key="name" to={entityPath(language, row.economy.id)}>
              {row.economy.name}
            </Link>,
            words.sides[row.side],
            ...(['gross', 'domestic', 'foreign', 'residual'] as const).map((part) => (
              <Given
                key={part}
                name={`industry.exports.${place}.${part}`}
                amount={row[part]}
                about={`${row.economy.name}, ${t(`parts.${part}`)}`}
              />
            )),
          ],
        }))}
      />
      <Table
        caption={t('byEconomy')}
        columns={[
          { head: t('economy') },
          { head: t('side') },
          { head: t('share'), isNumber: true },
          { head: t('amount'), isNumber: true },
          { head: t('perHead'), isNumber: true },
        ]}
        rows={said.economies.map(({ economy, side, share, amount, perHead }, place) => ({
          key: economy.id,
          cells: [
            <Link key="name" to={entityPath(language, economy.id)}>
              {economy.name}
            </Link>,
            words.sides[side],
            <Barred
              key="share"
              name={`industry.economies.${place}.share`}
              quantity={share.quantity}
              of={1}
              about={`${economy.name}, ${t('share')}`}
              hue={side}
            />,
            <Given
              key="amount"
              name={`industry.economies.${place}.amount`}
              amount={amount}
              about={`${economy.name}, ${t('amount')}`}
            />,
            <Given
              key="head"
              name={`industry.economies.${place}.perHead`}
              amount={perHead}
              about={`${economy.name}, ${t('perHead')}`}
            />,
          ],
        }))}
      />
      <Table
        caption={t('through')}
        columns={[
          { head: t('year') },
          { head: t('total'), isNumber: true },
          ...bands.map(({ name }) => ({ head: name, isNumber: true })),
        ]}
        rows={said.through.map((of, place) => ({
          key: String(of.year),
          cells: [
            of.year,
            <Given
              key="total"
              name={`industry.through.${place}.total`}
              amount={of.total}
              about={`${of.year}, ${t('total')}`}
            />,
            ...bands.map(({ one, name }) => {
              const there = of.bands.findIndex(({ band }) => band === one.band);
              return (
                <Given
                  key={one.band}
                  name={`industry.through.${place}.bands.${there}.share`}
                  amount={of.bands[there]?.share}
                  about={`${of.year}, ${name}`}
                />
              );
            }),
          ],
        }))}
      />
    </>
  );
});

function hueOf(band: Industry['bands'][number]['band'], key: string): 'NORTH' | 'SOUTH' | 'NOBODY' {
  if (key.endsWith('africa') || band === 'CHINA') return 'SOUTH';
  return band === 'NORTH' || band === 'SOUTH' ? band : 'NOBODY';
}
