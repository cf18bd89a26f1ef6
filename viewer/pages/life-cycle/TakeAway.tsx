/** The answer to take away as a table or as JSON, and how to cite it: asked for when somebody opens it. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { defineQuery, type Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { download } from '../../drawing/download.ts';
import { Cite } from '../../figure/Cite.tsx';
import { type AnswerDetail, answerDetailFragment } from '../../figure/subject.ts';
import { useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { lifeCycleCsv } from './life-cycle-csv.ts';
import { type LifeCycleData, lifeCycleArguments } from './query.ts';

const aboutQuery = defineQuery<{ readonly lifeCycle: AnswerDetail }, Variables>(`
  query LifeCycleAbout(${lifeCycleArguments.declared}) {
    lifeCycle(${lifeCycleArguments.given}) { ...AnswerDetail }
  }
  ${answerDetailFragment}
`);

export function TakeAway({
  data,
  variables,
}: {
  readonly data: LifeCycleData;
  readonly variables: Variables;
}): ReactNode {
  const { t } = useTranslation('life-cycle');
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const about = useQuery(aboutQuery, isOpen ? variables : null);
  const name = `filon-life-cycle-${data.lifeCycle.of.id.replace(':', '-')}-${language}`;
  return (
    <>
      <div className="section-tools">
        <button
          type="button"
          className="button"
          onClick={() => download(`${name}.csv`, 'text/csv;charset=utf-8', lifeCycleCsv(data))}
        >
          {t('takeTable')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            const { dots: _, ...lifeCycle } = data.lifeCycle;
            download(
              `${name}.json`,
              'application/json',
              `${JSON.stringify({ ...data, lifeCycle }, null, 2)}\n`,
            );
          }}
        >
          {t('takeJson')}
        </button>
      </div>
      <details className="life-cycle-about" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('cite')}</summary>
        {!isOpen ? null : about.state !== 'ready' ? (
          <AnswerNotice answer={about} />
        ) : (
          <>
            <p>{about.data.lifeCycle.method.sentence}</p>
            <Cite cited={about.data.lifeCycle} figure={data.lifeCycle.of.name} isAnswer />
          </>
        )}
      </details>
    </>
  );
}
