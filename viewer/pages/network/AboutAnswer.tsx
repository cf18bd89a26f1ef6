/** How an answer of the network was made, its link and its citation: asked for when somebody opens it. */
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { defineQuery, type Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { Cite } from '../../figure/Cite.tsx';
import { type AnswerDetail, answerDetailFragment } from '../../figure/subject.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';

export function AboutAnswer({
  field,
  arguments: { declared, given },
  variables,
  title,
}: {
  readonly field: 'hubs' | 'neighbourhood';
  readonly arguments: { readonly declared: string; readonly given: string };
  readonly variables: Variables;
  /** What is copied beside the link. */
  readonly title: string;
}): ReactNode {
  const { t } = useTranslation('network');
  const [isOpen, setOpen] = useState(false);
  const query = useMemo(
    () =>
      defineQuery<Readonly<Record<string, AnswerDetail>>, Variables>(`
        query NetworkAbout_${field}(${declared}) { ${field}(${given}) { ...AnswerDetail } }
        ${answerDetailFragment}
      `),
    [field, declared, given],
  );
  const answer = useQuery(query, isOpen ? variables : null);
  const found = answer.state === 'ready' ? answer.data[field] : undefined;
  return (
    <details className="network-about" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('cite')}</summary>
      {!isOpen ? null : found === undefined ? (
        <AnswerNotice answer={answer} />
      ) : (
        <>
          <p>{found.method.sentence}</p>
          <Cite cited={found} figure={title} isAnswer />
        </>
      )}
    </details>
  );
}
