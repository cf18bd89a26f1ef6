/** What sources say directly of the economy whose share is open: its output, or the flow that it sent. The whole network stands below. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OriginResult, StageResult } from '../../../picture/origin/query.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { StatementLines } from '../../figure/StatementLines.tsx';
import { quantityFragment, type StatementLine, statementLineFragment } from '../../figure/statement.ts';
import { useApiLanguage } from '../../language/use-language.ts';

interface OwnData {
  readonly statements: { readonly nodes: readonly StatementLine[] };
}
const ownQuery = defineQuery<OwnData, Variables>(`
  query OriginOwn($filter: StatementFilter, $lang: Language) {
    statements(filter: $filter, first: 20, lang: $lang) { nodes { ...StatementLine } }
  }
  ${statementLineFragment} ${quantityFragment}
`);

export interface OwnFilter {
  readonly filter: Readonly<Record<string, string | number>>;
  /** The edition that the answer took; the API has no filter for it. */
  readonly edition: string;
}

function outputOf(answer: OriginResult, stage: StageResult, economy: string): OwnFilter {
  const { predicate, source, edition } = stage;
  return {
    filter: {
      subject: economy,
      predicate: predicate.id,
      object: answer.material.id,
      source: source.id,
      year: answer.year,
    },
    edition,
  };
}

/** Null where no statement is about the number by itself. */
export function ownFilterOf(answer: OriginResult, key: string): OwnFilter | null {
  const [head, id = ''] = key.split('/');
  const [first] = answer.stages;
  const last = answer.stages.at(-1);
  if (first === undefined || last === undefined) return null;
  if ((head === 'origin' || head === 'spread') && id.startsWith('economy:'))
    return outputOf(answer, first, id);
  if (head !== 'last' || answer.consumer?.id.startsWith('economy:') !== true) return null;
  const shipper = answer.lastShippers.find(({ economy }) => economy.id === id);
  if (shipper?.isHome === true) return outputOf(answer, last, id);
  const [code] = last.codes;
  if (code === undefined || last.tradeSource === null) return null;
  return {
    filter: {
      subject: id,
      predicate: 'exportsTo',
      object: answer.consumer.id,
      product: code.product.id,
      source: last.tradeSource.id,
      year: answer.year,
    },
    edition: last.tradeEdition ?? '',
  };
}

export function OwnStatements({ filter, edition }: OwnFilter): ReactNode {
  const { t } = useTranslation('origin');
  const lang = useApiLanguage();
  const answer = useQuery(
    ownQuery,
    useMemo(() => ({ filter, lang }), [filter, lang]),
  );
  if (answer.state !== 'ready') return null;
  const lines = answer.data.statements.nodes.filter((line) => line.edition === edition);
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{t('own')}</h3>
      <StatementLines lines={lines} />
    </section>
  );
}
