/** Where sources contradict each other: dumbbells with every figure beside them, and the rule that chose. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedResult, RuleResult } from '../../../picture/answer.ts';
import type { Face } from '../../../picture/entity/apart.ts';
import { formatNumber } from '../../../picture/number.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { quantityFragment, type StatementLine, statementLineFragment } from '../../figure/statement.ts';
import { useNumber } from '../../figure/use-number.ts';
import { useSentences } from '../../figure/use-sentence.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { axisEnd, dumbbell } from './dumbbell.ts';

/** Statements in several units of one dimension: each with its unit's factor. */
type MeasuredLine = StatementLine & {
  readonly measured: { readonly unit: { readonly factor: number } } | null;
};

interface DisagreementResult {
  readonly subject: NamedResult;
  readonly predicate: { readonly id: string; readonly label: string };
  readonly object: NamedResult | null;
  readonly product: NamedResult | null;
  readonly period: { readonly text: string };
  readonly dimension: string;
  readonly used: { readonly id: string };
  readonly rule: RuleResult;
  readonly statements: readonly MeasuredLine[];
}

interface DisagreementsData {
  readonly disagreements: { readonly totalCount: number; readonly nodes: readonly DisagreementResult[] };
}

const disagreementsQuery = defineQuery<DisagreementsData, Variables>(`
  query EntityDisagreements($id: ID!, $withoutKinds: [EntityKind!], $first: Int!, $lang: Language) {
    disagreements(material: $id, withoutKinds: $withoutKinds, first: $first, lang: $lang) {
      totalCount
      nodes {
        subject { id name } predicate { id label } object { id name } product { id name }
        period { text } dimension used { id } rule { id label } statements { ...StatementLine measured: quantity { unit { factor } } }
      }
    }
  }
  ${statementLineFragment} ${quantityFragment}
`);

const few = 8;
const many = 60;

export function Disagreements({ id, face }: { readonly id: string; readonly face: Face }): ReactNode {
  const { t } = useTranslation('entity');
  const language = useLanguage();
  const [first, setFirst] = useState(few);
  const answer = useQuery(disagreementsQuery, {
    id,
    withoutKinds: face.withoutKinds,
    first,
    lang: useApiLanguage(),
  });
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const nodes = data?.disagreements.nodes ?? [];
  const next = first === few ? few + 20 : many;
  const rest = (data?.disagreements.totalCount ?? 0) - nodes.length;
  const more = Math.min(rest, next - first);
  const rules = [...new Set(nodes.map(({ rule }) => rule.label))];
  return (
    <section className="section entity-disagreements" aria-labelledby="disagree-title">
      <h2 id="disagree-title">{t('disagree.title')}</h2>
      {data === undefined ? (
        <AnswerNotice answer={answer} />
      ) : nodes.length === 0 ? (
        <p>
          {t('disagree.none')} <span className="note">{t('disagree.noneNote')}</span>
        </p>
      ) : (
        <>
          <p className="note">
            {t('disagree.subtitle')} {rules.map((rule) => t('disagree.rule', { rule })).join(' ')}
          </p>
          <ol className="dumbbells">
            {nodes.map((node) => (
              <Row key={`${node.used.id} ${node.dimension}`} node={node} />
            ))}
          </ol>
          {more > 0 ? (
            <button type="button" className="button" onClick={() => setFirst(next)}>
              {t('disagree.more', { count: more, number: formatNumber(more, language, 15) })}
            </button>
          ) : null}
        </>
      )}
    </section>
  );
}

function Row({ node }: { readonly node: DisagreementResult }): ReactNode {
  const { t } = useTranslation('entity');
  const marks = dumbbell(
    node.statements.map(({ id, quantity, measured }) => ({
      id,
      value:
        quantity === null || quantity.value === null ? null : quantity.value * (measured?.unit.factor ?? 1),
      isUsed: id === node.used.id,
    })),
  );
  const places = marks.map(({ at }) => at);
  const sentence = useSentences().whole(node);
  const format = useNumber();
  const printed = new Set(node.statements.map(({ quantity }) => format(quantity).text));
  return (
    <li>
      <p className="dumbbell-name">{sentence}</p>
      <svg className="dumbbell" viewBox="0 0 300 24" aria-hidden="true">
        <path d={`M${6 + 288 / axisEnd} 0V24`} className="dumbbell-axis" />
        <path d="M6 12H294" className="dumbbell-base" />
        {marks.length > 1 ? (
          <path
            d={`M${6 + Math.min(...places) * 288} 12H${6 + Math.max(...places) * 288}`}
            className="dumbbell-span"
          />
        ) : null}
        {marks.map(({ id, at, isUsed, isBeyond }) =>
          isBeyond ? (
            <path key={id} d="M284 6L294 12L284 18" className="dumbbell-beyond" />
          ) : (
            <circle
              key={id}
              cx={6 + at * 288}
              cy={12}
              r={5}
              className={isUsed ? 'dumbbell-used' : 'dumbbell-other'}
            />
          ),
        )}
      </svg>
      <ul className="dumbbell-figures">
        {printed.size > 1 ? null : <li className="note">{t('disagree.beyond')}</li>}
        {node.statements.map((statement) => (
          <li key={statement.id}>
            <FigureButton
              target={{ statement: statement.id }}
              quantity={statement.quantity}
              about={`${sentence}, ${statement.source.shortTitle}`}
            />{' '}
            <span className="note">
              {statement.source.shortTitle}, {statement.edition}
              {statement.id === node.used.id ? <b>, {t('disagree.used')}</b> : null}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}
