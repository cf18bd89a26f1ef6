/** The price of a device as one bar of its parts by side, its tables, and what the metals in it cost. */
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { stages } from '../../../schema/stage.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import { Barred, Table } from '../harm/Table.tsx';
import { Given } from './Industry.tsx';
import { PriceBar } from './PriceBar.tsx';
import type { SplitPart, SplitResult } from './split-query.ts';

/** A stage in words; a document may put a part at none. */
function useStage(): (stage: string | null) => string {
  const { t } = useTranslation('value');
  const language = useLanguage();
  return (stage) => {
    const id = (stage ?? '').toLowerCase().replaceAll('_', '-');
    return stages.has(id) ? stages.get(id).label[language] : t('split.noStage');
  };
}

export const SplitHead = memo(function SplitHead({
  said,
  prefix,
}: {
  readonly said: SplitResult;
  /** Where its numbers stand: one of two devices that are compared is the other. */
  readonly prefix: string;
}): ReactNode {
  const { t } = useTranslation('value');
  const words = usePictureWords();
  return (
    <section className="price-split">
      <h2>
        {said.device.name}, {said.year}
      </h2>
      <p className="harm-total">
        {said.kind?.name ?? t('split.whole')}
        {words.chain.colon}
        <FigureButton
          target={{ figure: `${prefix}priceSplit.whole` }}
          quantity={said.whole.quantity}
          about={t('split.whole')}
        />{' '}
        {said.price === null ? null : (
          <>
            {t('split.of')}{' '}
            <FigureButton
              target={{ figure: `${prefix}priceSplit.price` }}
              quantity={said.price.quantity}
              about={said.kind?.name ?? t('split.whole')}
            />{' '}
          </>
        )}
        <span className="note">
          {said.source.shortTitle}, {said.edition}
        </span>
      </p>
      <PriceBar said={said} prefix={prefix} />
    </section>
  );
});

export const SplitTables = memo(function SplitTables({
  said,
  prefix,
}: {
  readonly said: SplitResult;
  readonly prefix: string;
}): ReactNode {
  const { t } = useTranslation('value');
  const words = usePictureWords();
  const language = useLanguage();
  const stageName = useStage();
  const placeOf = ({ economy }: SplitPart): ReactNode =>
    economy === null ? (
      <span className="note">{t('split.noEconomy')}</span>
    ) : (
      <Link to={entityPath(language, economy.id)}>{economy.name}</Link>
    );
  const amount = (key: string, of: Pick<SplitPart, 'amount'>, about: string): ReactNode => (
    <Given key="amount" name={`${prefix}${key}.amount`} amount={of.amount} about={about} hasRange />
  );
  return (
    <>
      <Table
        caption={`${said.device.name}${words.chain.colon}${t('bySide')}`}
        columns={[
          { head: t('side') },
          { head: t('share'), isNumber: true },
          { head: t('amount'), isNumber: true },
        ]}
        rows={[
          ...said.bands.map((one, place) => {
            const key = `priceSplit.bands.${place}`;
            const name = t(`bands.${one.band}`);
            return {
              key: one.band,
              cells: [
                name,
                <FigureButton
                  key="share"
                  target={{ figure: `${prefix}${key}.share` }}
                  quantity={one.share.quantity}
                  about={`${name}, ${t('share')}`}
                  hasRange
                />,
                amount(key, one, `${name}, ${t('amount')}`),
              ],
            };
          }),
          {
            key: 'rounding',
            cells: [
              t('split.rounding'),
              <Given
                key="share"
                name={`${prefix}priceSplit.rounding.share`}
                amount={said.rounding.share}
                about={`${t('split.rounding')}, ${t('share')}`}
              />,
              amount('priceSplit.rounding', said.rounding, t('split.rounding')),
            ],
          },
        ]}
      />
      <Table
        caption={t('split.parts')}
        columns={[
          { head: t('split.actor') },
          { head: t('share'), isNumber: true },
          { head: t('amount'), isNumber: true },
          { head: t('economy') },
          { head: t('split.stage') },
        ]}
        rows={said.parts.map((part, place) => {
          const key = `priceSplit.parts.${place}`;
          return {
            key,
            cells: [
              <span key="name">
                {part.actor.name}
                <span className="printed">
                  <q>
                    <span lang="en">{part.printed}</span>
                  </q>
                </span>
              </span>,
              <Barred
                key="share"
                name={`${prefix}${key}.share`}
                quantity={part.share.quantity}
                of={1}
                about={`${part.actor.name}, ${t('share')}`}
                hue={part.side ?? 'NOBODY'}
              />,
              amount(key, part, `${part.actor.name}, ${t('amount')}`),
              placeOf(part),
              stageName(part.stage),
            ],
          };
        })}
      />
      <Table
        caption={t('byEconomy')}
        columns={[{ head: t('economy') }, { head: t('side') }, { head: t('share'), isNumber: true }]}
        rows={said.byEconomy.map((one, place) => ({
          key: one.economy.id,
          cells: [
            <Link key="name" to={entityPath(language, one.economy.id)}>
              {one.economy.name}
            </Link>,
            words.sides[one.side],
            <FigureButton
              key="share"
              target={{ figure: `${prefix}priceSplit.byEconomy.${place}.share` }}
              quantity={one.share.quantity}
              about={`${one.economy.name}, ${t('share')}`}
              hasRange
            />,
          ],
        }))}
      />
      <Table
        caption={t('split.byStage')}
        columns={[{ head: t('split.stage') }, { head: t('share'), isNumber: true }]}
        rows={said.byStage.map((one, place) => ({
          key: one.stage ?? 'none',
          cells: [
            stageName(one.stage),
            <Given
              key="share"
              name={`${prefix}priceSplit.byStage.${place}.share`}
              amount={one.share}
              about={`${stageName(one.stage)}, ${t('share')}`}
            />,
          ],
        }))}
      />
      <Metals said={said} prefix={prefix} />
    </>
  );
});

function Metals({ said, prefix }: { readonly said: SplitResult; readonly prefix: string }): ReactNode {
  const { t } = useTranslation('value');
  const { materials } = said;
  const key = `${prefix}priceSplit.materials`;
  return (
    <section className="section metals">
      <h3>{t('split.metals', { year: materials.priceYear })}</h3>
      <p className="note">{t('split.metalsNote')}</p>
      {materials.reason === null ? null : <p>{materials.reason}</p>}
      {materials.worth === null ? null : (
        <p className="harm-total">
          {t('split.worth')}{' '}
          <FigureButton
            target={{ figure: `${key}.worth` }}
            quantity={materials.worth.quantity}
            about={t('split.worth')}
          />{' '}
          <span className="note">
            {t('split.priced', { priced: materials.priced, all: materials.metals.length })}
          </span>
        </p>
      )}
      {materials.worth === null || said.price === null ? null : (
        <p className="harm-total">
          {said.kind?.name ?? t('split.whole')}{' '}
          <FigureButton
            target={{ figure: `${prefix}priceSplit.price` }}
            quantity={said.price.quantity}
            about={said.kind?.name ?? t('split.whole')}
          />
        </p>
      )}
      <Table
        caption={
          materials.contentsOf === null
            ? said.device.name
            : t('split.inside', { of: materials.contentsOf.name })
        }
        columns={[
          { head: t('material') },
          { head: t('split.mass'), isNumber: true },
          { head: t('split.worth'), isNumber: true },
          { head: t('split.price'), isNumber: true },
        ]}
        rows={materials.metals.map((metal, place) => ({
          key: metal.material.id,
          cells: [
            metal.material.name,
            <Given
              key="mass"
              name={`${key}.metals.${place}.mass`}
              amount={metal.mass}
              about={`${metal.material.name}, ${t('split.mass')}`}
            />,
            metal.worth === null ? (
              <span key="worth" className="note reason">
                {metal.reason}
              </span>
            ) : (
              <Given
                key="worth"
                name={`${key}.metals.${place}.worth`}
                amount={metal.worth}
                about={`${metal.material.name}, ${t('split.worth')}`}
              />
            ),
            metal.price === null ? (
              <span key="price" className="note">
                {t('notGiven')}
              </span>
            ) : (
              <span key="price">
                <Given
                  name={`${key}.metals.${place}.price`}
                  amount={metal.price}
                  about={`${metal.material.name}, ${t('split.price')}`}
                />
                <span className="printed">
                  {metal.quotation?.name}, {metal.priceYear}
                </span>
              </span>
            ),
          ],
        }))}
      />
    </section>
  );
}
