/** Every harm that can be asked: where it is, when, how much in all, and which rules answer. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { Variables } from '../../data/query.ts';
import { useNumber, usePictureWords } from '../../figure/use-number.ts';
import { periodText } from '../../figure/words.ts';
import { useRelease } from '../../frame/release.ts';
import { useLanguage } from '../../language/use-language.ts';
import { asked as questionOf } from '../../take-away/handed.ts';
import { TakeAway } from '../../take-away/TakeAway.tsx';
import { Caveats } from './Foot.tsx';
import { type HarmRow, harmsQuery } from './query.ts';
import { Table } from './Table.tsx';

export function HarmList({
  rows,
  caveats,
  variables,
}: {
  readonly rows: readonly HarmRow[];
  readonly caveats: readonly string[];
  /** With which the list was asked. */
  readonly variables: Variables;
}): ReactNode {
  const language = useLanguage();
  const release = useRelease();
  const { t } = useTranslation('harm');
  const { pathname } = useLocation();
  const words = usePictureWords();
  const number = useNumber();
  const told = ({ kind, rules, exposureMaterials, exposureReason }: HarmRow): string => {
    if (kind === 'WORLD_ONLY') return t('worldOnly');
    if (kind === 'PRESENCE' && exposureReason !== null) return exposureReason;
    if (kind === 'PRESENCE') return t('exposureOf', { count: exposureMaterials.length });
    return rules
      .filter(({ isAnswered }) => isAnswered)
      .map(({ label }) => label)
      .join('; ');
  };
  return (
    <>
      <Table
        caption={t('list')}
        columns={[
          { head: t('harm') },
          { head: t('stage') },
          { head: t('total'), isNumber: true },
          { head: t('year') },
          { head: t('canBeAsked') },
          { head: t('source') },
        ]}
        rows={rows.map((row) => ({
          key: row.harm.id,
          cells: [
            row.kind === 'WORLD_ONLY' || (row.kind === 'PRESENCE' && row.exposureReason !== null) ? (
              row.harm.label
            ) : (
              <Link key="name" to={`${pathname}?harm=${row.harm.id}`}>
                {row.harm.label}
              </Link>
            ),
            row.stage === null ? '' : words.stages[row.stage],
            row.total === null ? t('noSum') : number(row.total.quantity).text,
            row.period === null ? '' : periodText(row.period),
            told(row),
            row.source.shortTitle,
          ],
        }))}
      />
      <div className="section-tools">
        <TakeAway
          handed={{
            name: `filon-harms-${language}`,
            title: t('title'),
            question: questionOf(harmsQuery, variables),
            tables: [
              {
                table: async (sourced) =>
                  (await import('../../../picture/taken/flat.ts')).flatTable(
                    (await sourced.ask(harmsQuery, variables)).harms.rows,
                    release.state === 'ready' ? release.data.release.id : null,
                  ),
              },
            ],
          }}
        />
      </div>
      <Caveats caveats={caveats} />
    </>
  );
}
