/** Of which materials owners are known, and of how much of them: one row a material, stage and source. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { StageName } from '../../../picture/answer.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Table } from '../harm/Table.tsx';
import { BarredShare } from './Bar.tsx';
import type { Summary } from './query.ts';

/** As many rows as fit a screen or two. */
const mostRows = 30;

export function Overview({ rows }: { readonly rows: readonly Summary[] }): ReactNode {
  const words = usePictureWords();
  const numbered = rows.map((row, place) => ({ row, key: `overview.${place}` }));
  const stages = [...new Set(rows.map(({ stage }) => stage))];
  return stages.map((stage) => (
    <OfStage
      key={stage}
      caption={words.stages[stage]}
      rows={numbered.filter(({ row }) => row.stage === stage)}
      stage={stage}
    />
  ));
}

function OfStage({
  caption,
  rows,
}: {
  readonly caption: string;
  readonly stage: StageName;
  readonly rows: readonly { readonly row: Summary; readonly key: string }[];
}): ReactNode {
  const { t } = useTranslation('ownership');
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  return (
    <>
      <Table
        caption={caption}
        columns={[
          { head: t('material') },
          { head: t('total'), isNumber: true },
          { head: t('withOwner'), isNumber: true },
          { head: t('withHome'), isNumber: true },
          { head: t('sites'), isNumber: true },
          { head: t('owners'), isNumber: true },
          { head: t('year'), isNumber: true },
          { head: t('source') },
        ]}
        rows={(isWhole ? rows : rows.slice(0, mostRows)).map(({ row, key }) => {
          const about = `${row.material.name}, ${caption}`;
          return {
            key,
            cells: [
              <span key="material">
                <Link to={`/${language}/ownership?material=${row.material.id}`}>{row.material.name}</Link>{' '}
                <span className="note">{row.total.quantity.unit.basisLabel}</span>
              </span>,
              <FigureButton
                key="total"
                target={{ figure: `${key}.total` }}
                quantity={row.total.quantity}
                about={`${about}, ${t('total')}`}
              />,
              <BarredShare
                key="withOwner"
                name={`${key}.withOwner`}
                share={row.withOwner}
                about={`${about}, ${t('withOwner')}`}
                hue="half"
              />,
              <BarredShare
                key="withHome"
                name={`${key}.withHome`}
                share={row.withHome}
                about={`${about}, ${t('withHome')}`}
                hue="known"
              />,
              row.sites,
              row.owners,
              row.years.join(', '),
              row.source.shortTitle,
            ],
          };
        })}
      />
      {rows.length > mostRows && !isWhole ? (
        <button type="button" className="button ownership-more" onClick={() => setWhole(true)}>
          {t('showMore', { count: rows.length - mostRows })}
        </button>
      ) : null}
    </>
  );
}
