/** One statement in the panel: value, source, where it stands, who disagrees, how to cite it. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { defineQuery } from '../data/query.ts';
import { useQuery } from '../data/use-query.ts';
import { entityPath, useApiLanguage, useLanguage } from '../language/use-language.ts';
import { AnswerNotice } from '../notice/AnswerNotice.tsx';
import { ChosenBy } from './ChosenBy.tsx';
import { Cite } from './Cite.tsx';
import { Correction } from './Correction.tsx';
import { PanelHead } from './PanelHead.tsx';
import { SourceBlock } from './SourceBlock.tsx';
import { StatementLines } from './StatementLines.tsx';
import { StatementNotices } from './StatementNotices.tsx';
import {
  quantityFragment,
  type StatementDetail,
  statementDetailFragment,
  statementLineFragment,
} from './statement.ts';
import { useNumber } from './use-number.ts';
import { useSentences } from './use-sentence.ts';

interface StatementData {
  readonly statement: StatementDetail;
}

const statementQuery = defineQuery<StatementData, { readonly id: string; readonly lang: string }>(`
  query PanelStatement($id: ID!, $lang: Language) { statement(id: $id, lang: $lang) { ...StatementDetail } }
  ${statementDetailFragment} ${statementLineFragment} ${quantityFragment}
`);

export interface StatementFigureProps {
  readonly id: string;
  /** What the page adds under the number. */
  readonly more?: ReactNode;
}

export function StatementFigure({ id, more }: StatementFigureProps): ReactNode {
  const { t } = useTranslation('figure');
  const language = useLanguage();
  const answer = useQuery(statementQuery, { id, lang: useApiLanguage() });
  const number = useNumber();
  const sentences = useSentences();
  if (answer.state !== 'ready') return <AnswerNotice answer={answer} />;
  const { statement } = answer.data;
  const { subject, object, product, quantity } = statement;
  const text = quantity === null ? t('noQuantity') : number(quantity).text;
  return (
    <>
      <PanelHead
        heading={subject.name}
        line={sentences.ofSubject(statement)}
        quantity={quantity}
        stage={statement.stage}
        read={statement.read}
      />
      {more}
      <StatementNotices notices={statement.notices} />
      {statement.quarantine === null || statement.quarantine.rule === 'retracted' ? null : (
        <section className="panel-quarantine">
          <h3>{t('quarantine')}</h3>
          <p>
            <span lang="en">{statement.quarantine.reason}</span>
          </p>
        </section>
      )}
      <SourceBlock statement={statement} />
      <section>
        {statement.disagreeing.length === 0 ? (
          <p className="note">{t('disagree.none')}</p>
        ) : (
          <>
            <h3>{t('disagree.title')}</h3>
            <StatementLines lines={statement.disagreeing} />
            <ChosenBy statement={statement} />
          </>
        )}
      </section>
      <Cite
        cited={statement}
        figure={t('copy.line', {
          what: sentences.whole(statement),
          value: `${text} (${statement.source.shortTitle}, ${statement.edition})`,
        })}
      />
      <Correction />
      <p className="panel-links">
        {[subject, object, product]
          .filter((entity) => entity !== null)
          .map((entity) => (
            <Link key={entity.id} to={entityPath(language, entity.id)}>
              {t('entity', { name: entity.name })}
            </Link>
          ))}
      </p>
    </>
  );
}
