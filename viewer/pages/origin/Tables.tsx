/** The table twins: every number of an answer about origins, in the order of the picture. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isDug } from '../../../picture/origin/detail.ts';
import { type Options, stageName } from '../../../picture/origin/groups.ts';
import {
  boundKey,
  buyerKey,
  homeKey,
  hubKey,
  lastKey,
  merchantKey,
  originKey,
  unknownKey,
  usesKey,
} from '../../../picture/origin/keys.ts';
import type { Amount, BoundResult, OriginResult, ShareResult } from '../../../picture/origin/query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { entityPath, useLanguage } from '../../language/use-language.ts';
import { Table } from '../concentration/Tables.tsx';
import { isMoved } from './drawn.ts';

function Cell({
  name,
  amount,
  about,
}: {
  readonly name: string;
  readonly amount: Amount;
  readonly about: string;
}): ReactNode {
  return <FigureButton target={{ figure: name }} quantity={amount.quantity} about={about} hasRange />;
}

const nothing = '–';

export function OriginTables({
  answer,
  options,
}: {
  readonly answer: OriginResult;
  readonly options: Options;
}): ReactNode {
  const { t } = useTranslation('origin');
  const { labels } = options;
  const { sides, stages } = usePictureWords();
  const named = useNamed();
  const number = (head: string) => ({ head, isNumber: true });
  const { origins, lastShippers, destinations } = answer;
  const hasDraws = origins.some(({ spread }) => spread !== null);
  const shippers = lastShippers.filter(
    ({ economy }) => !origins.some((origin) => origin.economy.id === economy.id),
  );
  const shipperOf = new Map(lastShippers.map((one) => [one.economy.id, one]));
  const lastCell = (id: string): ReactNode => {
    const shipper = shipperOf.get(id);
    if (shipper === undefined) return nothing;
    return <Cell key="last" name={lastKey(shipper)} amount={shipper.share} about={shipper.economy.name} />;
  };
  const bar = labels.key[isDug(answer) ? 'dug' : 'refined'];
  const massCell = ({ economy, mass }: ShareResult): ReactNode => (
    <Cell key="mass" name={`mass/${economy.id}`} amount={mass} about={economy.name} />
  );
  return (
    <div className="concentration-tables">
      <Table
        caption={labels.panels.origins.title}
        columns={[
          { head: t('economy') },
          { head: t('side') },
          ...(lastShippers.length === 0 ? [] : [number(t('names.last'))]),
          number(bar),
          number(t('amount')),
          ...(hasDraws ? [number(t('names.spread'))] : []),
        ]}
        rows={[
          ...origins.map((one) => ({
            key: one.economy.id,
            cells: [
              named(one.economy),
              sides[one.side],
              ...(lastShippers.length === 0 ? [] : [lastCell(one.economy.id)]),
              <Cell key="share" name={originKey(one.economy)} amount={one.share} about={one.economy.name} />,
              massCell(one),
              ...(!hasDraws
                ? []
                : [
                    one.spread === null ? (
                      nothing
                    ) : !isMoved({ spread: one.spread }) ? (
                      <span key="spread" className="note">
                        {t('draws.still')}
                      </span>
                    ) : (
                      <Cell
                        key="spread"
                        name={`spread/${one.economy.id}`}
                        amount={one.spread}
                        about={one.economy.name}
                      />
                    ),
                  ]),
            ],
          })),
          ...shippers.map((one) => ({
            key: `last ${one.economy.id}`,
            cells: [
              one.isHome ? labels.home.replace('{name}', one.economy.name) : named(one.economy),
              sides[one.side],
              lastCell(one.economy.id),
              labels.noOrigin,
              '',
              ...(hasDraws ? [''] : []),
            ],
          })),
        ]}
      />
      <Table
        caption={labels.groups.unknown}
        columns={[{ head: t('why') }, { head: t('stage') }, { head: t('economy') }, number(t('share'))]}
        rows={answer.unknowns.map((one) => ({
          key: unknownKey(one),
          cells: [
            one.label,
            stages[one.stage],
            one.economy === null ? t('together') : named(one.economy),
            <Cell key="share" name={unknownKey(one)} amount={one.share} about={one.label} />,
          ],
        }))}
      />
      <Table
        caption={labels.panels.uses.title}
        columns={[{ head: t('economy') }, { head: t('side') }, number(t('share')), number(t('amount'))]}
        rows={destinations.map((one) => ({
          key: one.economy.id,
          cells: [
            named(one.economy),
            sides[one.side],
            <Cell key="share" name={usesKey(one.economy)} amount={one.share} about={one.economy.name} />,
            massCell(one),
          ],
        }))}
      />
      <BoundsTable bounds={answer.bounds} options={options} />
      <Table
        caption={labels.panels.hubs.title}
        columns={[{ head: t('economy') }, { head: t('stage') }, number(t('names.hub'))]}
        rows={answer.hubs.map(({ economy, stage, share }) => ({
          key: hubKey(stage, economy),
          cells: [
            named(economy),
            stages[stage],
            <Cell key="share" name={hubKey(stage, economy)} amount={share} about={economy.name} />,
          ],
        }))}
      />
      <Table
        caption={t('names.merchant')}
        columns={[{ head: t('economy') }, { head: t('stage') }, number(t('share'))]}
        rows={answer.merchants.map(({ economy, stage, oneSided }) => ({
          key: merchantKey(stage, economy),
          cells: [
            named(economy),
            stages[stage],
            <Cell key="share" name={merchantKey(stage, economy)} amount={oneSided} about={economy.name} />,
          ],
        }))}
      />
      <Table
        caption={labels.panels.home.title}
        columns={[{ head: t('economy') }, number(t('names.home'))]}
        rows={answer.domestic.map(({ economy, ratio }) => ({
          key: homeKey(economy),
          cells: [
            named(economy),
            <Cell key="ratio" name={homeKey(economy)} amount={ratio} about={economy.name} />,
          ],
        }))}
      />
      <Table
        caption={labels.panels.buyers.title}
        columns={[{ head: t('producerOf') }, { head: t('buyer') }, number(t('share'))]}
        rows={answer.topBuyers.flatMap(({ producer, stage, buyers }) =>
          buyers.map(({ economy, share }) => ({
            key: buyerKey(stage, producer, economy),
            cells: [
              `${producer.name}, ${stageName(stage, options)}`,
              named(economy),
              <Cell
                key="share"
                name={buyerKey(stage, producer, economy)}
                amount={share}
                about={`${producer.name}, ${economy.name}`}
              />,
            ],
          })),
        )}
      />
    </div>
  );
}

export function BoundsTable({
  bounds,
  options,
}: {
  readonly bounds: readonly BoundResult[];
  readonly options: Options;
}): ReactNode {
  const { t } = useTranslation('origin');
  const named = useNamed();
  return (
    <Table
      caption={options.labels.panels.bounds.title}
      columns={[
        { head: t('from') },
        { head: t('to') },
        { head: t('code') },
        { head: t('names.bound'), isNumber: true },
      ]}
      rows={bounds.map((bound) => ({
        key: boundKey(bound),
        cells: [
          named(bound.from),
          named(bound.to),
          bound.product.name,
          <Cell
            key="share"
            name={boundKey(bound)}
            amount={bound.shareOfImports}
            about={`${bound.from.name}, ${bound.to.name}`}
          />,
        ],
      }))}
    />
  );
}

function useNamed(): (entity: { readonly id: string; readonly name: string }) => ReactNode {
  const language = useLanguage();
  return (entity) => <Link to={entityPath(language, entity.id)}>{entity.name}</Link>;
}
