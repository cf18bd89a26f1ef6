/** How the answer was made, its link and its citation: asked for when somebody opens it. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { defineQuery, type Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { Cite } from '../../figure/Cite.tsx';
import { type AnswerDetail, answerDetailFragment } from '../../figure/subject.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { powerArguments } from './query.ts';

const aboutQuery = defineQuery<{ readonly power: AnswerDetail }, Variables>(`
  query PowerAbout(${powerArguments.declared}) {
    power(${powerArguments.given}) { ...AnswerDetail }
  }
  ${answerDetailFragment}
`);

export function AboutAnswer({
  variables,
  title,
}: {
  readonly variables: Variables;
  /** What is copied beside the link. */
  readonly title: string;
}): ReactNode {
  const { t } = useTranslation('power');
  const [isOpen, setOpen] = useState(false);
  const answer = useQuery(aboutQuery, isOpen ? variables : null);
  return (
    <details className="power-about" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('cite')}</summary>
      {!isOpen ? null : answer.state !== 'ready' ? (
        <AnswerNotice answer={answer} />
      ) : (
        <>
          <p>{answer.data.power.method.sentence}</p>
          <Cite cited={answer.data.power} figure={title} isAnswer />
        </>
      )}
    </details>
  );
}
