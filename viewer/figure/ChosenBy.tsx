/** Which of the statements that disagree is used, and the rule that chose it. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleResult } from '../../picture/answer.ts';
import { defineQuery, type Variables } from '../data/query.ts';
import { useQuery } from '../data/use-query.ts';
import { useApiLanguage } from '../language/use-language.ts';
import type { StatementDetail } from './statement.ts';

interface ChosenData {
  readonly series: {
    readonly points: readonly {
      readonly period: { readonly text: string };
      readonly figure: {
        readonly rule: RuleResult | null;
        readonly evidence: { readonly nodes: readonly { readonly id: string }[] };
      };
    }[];
  };
}

const chosenQuery = defineQuery<ChosenData, Variables>(`
  query PanelChosen($subject: ID!, $predicate: ID!, $object: ID, $from: Int, $to: Int, $lang: Language) {
    series(subject: $subject, predicate: $predicate, object: $object, from: $from, to: $to, lang: $lang) {
      points { period { text } figure { rule { id label } evidence(first: 1) { nodes { id } } } }
    }
  }
`);

/** Nothing while it is not known: the statements themselves stand above it. */
export function ChosenBy({ statement }: { readonly statement: StatementDetail }): ReactNode {
  const { t } = useTranslation('figure');
  const { subject, predicate, object, period } = statement;
  const years = period.text.match(/\d{4}/g)?.map(Number) ?? [];
  const answer = useQuery(chosenQuery, {
    subject: subject.id,
    predicate: predicate.id,
    object: object?.id,
    from: years[0],
    to: years.at(-1),
    lang: useApiLanguage(),
  });
  if (answer.state !== 'ready') return null;
  const point = answer.data.series.points.find((one) => one.period.text === period.text);
  if (point === undefined || point.figure.rule === null) return null;
  const isUsed = point.figure.evidence.nodes[0]?.id === statement.id;
  return (
    <p className="note">
      {t(isUsed ? 'disagree.isUsed' : 'disagree.otherUsed')} {t('rule', { rule: point.figure.rule.label })}
    </p>
  );
}
