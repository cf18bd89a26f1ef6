/** The table twins: all materials, and every number of one. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Options } from '../../../picture/concentration/amounts.ts';
import { buyerKey, producerName } from '../../../picture/concentration/buyers.ts';
import { chokeName } from '../../../picture/concentration/chokes.ts';
import { holderKey } from '../../../picture/concentration/holders.ts';
import { editionName, seriesKey } from '../../../picture/concentration/movement.ts';
import { overviewGroups, shownOfOne } from '../../../picture/concentration/overview.ts';
import type {
  Amount,
  ConcentrationResult,
  OverviewData,
  OverviewStageResult,
} from '../../../picture/concentration/query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { PlainTable, type TableProps } from '../../figure/Table.tsx';
import { useNumber, usePictureWords } from '../../figure/use-number.ts';
import { entityPath, useLanguage } from '../../language/use-language.ts';

export function Figure({
  name,
  amount,
  about,
}: {
  readonly name: string;
  readonly amount: Amount;
  readonly about: string;
}) {
  return <FigureButton target={{ figure: name }} quantity={amount.quantity} about={about} />;
}

export const Table = (props: TableProps): ReactNode => (
  <PlainTable {...props} className="concentration-table" />
);

/** All materials; a number opens what it stands on, a name leads to the material. */
export function OverviewTable({
  data,
  isAll,
  addressOf,
}: {
  readonly data: OverviewData;
  readonly isAll: boolean;
  readonly addressOf: (material: string) => string;
}): ReactNode {
  const { t } = useTranslation('concentration');
  const words = usePictureWords();
  const number = useNumber();
  const groups = overviewGroups(data, isAll);
  const rows = [...groups.both, ...groups.one].flatMap((row) =>
    (
      [
        ['EXTRACTION', row.extraction],
        ['REFINING', row.refining],
      ] as const
    ).flatMap(([stage, held]) => (held === null ? [] : [{ row, stage, held }])),
  );
  const share = ({ topOne }: OverviewStageResult): string => number(topOne.share.quantity).text;
  return (
    <Table
      caption={t('table.overview', { shown: shownOfOne })}
      columns={[
        { head: t('material') },
        { head: t('stage') },
        { head: t('year') },
        { head: t('names.topOne') },
        { head: t('names.share'), isNumber: true },
        { head: t('names.index'), isNumber: true },
        { head: t('names.points'), isNumber: true },
        { head: t('source') },
      ]}
      rows={rows.map(({ row, stage, held }) => {
        const key = `${row.material.id}.${stage}`;
        const about = `${row.material.name}, ${words.stages[stage]}`;
        return {
          key,
          cells: [
            <Link key="name" to={addressOf(row.material.id)}>
              {row.material.name}
            </Link>,
            words.stages[stage],
            held.year,
            held.topOne.holders[0]?.label ?? '',
            <Figure
              key="share"
              name={`all.topOne.${key}`}
              amount={held.topOne.share}
              about={`${about}, ${share(held)}`}
            />,
            <Figure key="index" name={`all.index.${key}`} amount={held.index} about={about} />,
            <Figure key="points" name={`all.points.${key}`} amount={held.points} about={about} />,
            held.source.shortTitle,
          ],
        };
      })}
    />
  );
}

export function DetailTables({
  answer,
  options,
}: {
  readonly answer: ConcentrationResult;
  readonly options: Options;
}): ReactNode {
  const { t } = useTranslation('concentration');
  const words = usePictureWords();
  const language = useLanguage();
  const { labels } = options;
  const share = { head: t('names.share'), isNumber: true };
  const named = (entity: { readonly id: string; readonly name: string }): ReactNode => (
    <Link to={entityPath(language, entity.id)}>{entity.name}</Link>
  );
  return (
    <div className="concentration-tables">
      <Table
        caption={labels.panels.holders.title}
        columns={[{ head: t('name') }, { head: t('side') }, share]}
        rows={[
          ...[...answer.holders, ...answer.lumps].map((holder) => ({
            key: holderKey(holder),
            cells: [
              holder.entity === null ? holder.label : named(holder.entity),
              holder.side === null ? '' : words.sides[holder.side],
              <Figure key="share" name={holderKey(holder)} amount={holder.share} about={holder.label} />,
            ],
          })),
          ...(answer.unallocated === null
            ? []
            : [
                {
                  key: 'unallocated',
                  cells: [
                    answer.by === 'COMPANY' ? labels.ownerNotStated : labels.leftOver,
                    '',
                    <Figure
                      key="share"
                      name="unallocated"
                      amount={answer.unallocated.share}
                      about={labels.leftOver}
                    />,
                  ],
                },
              ]),
        ]}
      />
      <Table
        caption={labels.panels.movement.title}
        columns={[
          { head: t('year') },
          { head: t('names.index'), isNumber: true },
          { head: t('names.topOne') },
          { head: t('source') },
        ]}
        rows={answer.series.flatMap((series, place) =>
          series.points.map((point) => ({
            key: seriesKey(place, point.year),
            cells: [
              point.year,
              <Figure
                key="index"
                name={seriesKey(place, point.year)}
                amount={point.index}
                about={`${editionName(series, options)}, ${point.year}`}
              />,
              point.topOne.holders[0]?.label ?? '',
              editionName(series, options),
            ],
          })),
        )}
      />
      <Table
        caption={labels.panels.home.title}
        columns={[
          { head: t('name') },
          { head: t('year') },
          { head: t('names.home'), isNumber: true },
          { head: t('source') },
        ]}
        rows={answer.homeRefining.flatMap((home, place) =>
          home.economies.flatMap(({ economy, points }) =>
            points.map(({ year, ratio }) => ({
              key: `home.${place}.${economy.id}.${year}`,
              cells: [
                named(economy),
                year,
                <Figure
                  key="ratio"
                  name={`home.${place}.${economy.id}.${year}`}
                  amount={ratio}
                  about={`${economy.name}, ${year}`}
                />,
                home.source.shortTitle,
              ],
            })),
          ),
        )}
      />
      <Table
        caption={labels.panels.buyers.title}
        columns={[{ head: t('name') }, { head: t('buyer') }, share, { head: t('source') }]}
        rows={answer.buyers.flatMap((one, place) =>
          one.buyers.map((buyer) => ({
            key: buyerKey(place, buyer.economy.id),
            cells: [
              producerName(one, options),
              named(buyer.economy),
              <Figure
                key="share"
                name={buyerKey(place, buyer.economy.id)}
                amount={buyer.share}
                about={`${one.producer.name}, ${buyer.economy.name}`}
              />,
              one.source.shortTitle,
            ],
          })),
        )}
      />
      <Table
        caption={labels.panels.chokes.title}
        columns={[{ head: t('name') }, share, { head: t('source') }]}
        rows={answer.chokePoints.map((choke, place) => ({
          key: `choke.${place}`,
          cells: [
            chokeName(choke, options),
            <Figure
              key="share"
              name={`choke.${place}`}
              amount={choke.share}
              about={chokeName(choke, options)}
            />,
            choke.source.shortTitle,
          ],
        }))}
      />
    </div>
  );
}
