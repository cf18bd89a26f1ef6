/** A number of an answer in the panel: what it stands on, how it was computed, how to cite it. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatNumber, formatShare } from '../../picture/number.ts';
import { useClient, useQuery } from '../data/use-query.ts';
import { entityPath, useLanguage } from '../language/use-language.ts';
import { AnswerNotice } from '../notice/AnswerNotice.tsx';
import { Cite } from './Cite.tsx';
import { PanelHead } from './PanelHead.tsx';
import { StatementFigure } from './StatementFigure.tsx';
import { StatementLines } from './StatementLines.tsx';
import type { FigureDetail, StatementLine } from './statement.ts';
import type { FigureSubject } from './subject.ts';
import { useNumber } from './use-number.ts';

const pageLength = 10;

export function AnswerFigure({ subject }: { readonly subject: FigureSubject }): ReactNode {
  const { t } = useTranslation('figure');
  const { question } = subject;
  const answer = useQuery(question.query, question.variables(pageLength, null));
  const head = (
    <PanelHead
      heading={subject.heading}
      line={subject.line}
      quantity={subject.quantity}
      stage={subject.stage}
      read={null}
      nothing={subject.nothing}
    />
  );
  if (answer.state !== 'ready') {
    return (
      <>
        {head}
        {subject.more}
        <AnswerNotice answer={answer} />
      </>
    );
  }
  const found = question.read(answer.data);
  const [only] = found?.figure.evidence.nodes ?? [];
  // A number that is one statement, unchanged, is shown as that statement.
  if (found?.figure.evidence.totalCount === 1 && only !== undefined && isSame(subject, only)) {
    return <StatementFigure id={only.id} more={subject.more} />;
  }
  return (
    <>
      {head}
      {subject.more}
      {found === undefined ? (
        // Where the page itself says what there is not, nothing need be added.
        subject.nothing === undefined && <p>{t('evidence.none')}</p>
      ) : (
        <Found key={subject.key} subject={subject} found={found} />
      )}
    </>
  );
}

function isSame({ quantity }: FigureSubject, line: StatementLine): boolean {
  return (
    quantity !== null &&
    quantity.value === line.quantity?.value &&
    quantity.unit.id === line.quantity.unit.id &&
    quantity.status === line.quantity.status
  );
}

function Found({
  subject,
  found,
}: {
  readonly subject: FigureSubject;
  readonly found: NonNullable<ReturnType<FigureSubject['question']['read']>>;
}): ReactNode {
  const { t } = useTranslation('figure');
  const language = useLanguage();
  const number = useNumber();
  const { figure, answer } = found;
  return (
    <>
      {answer === null ? null : (
        <section>
          <h3>{t('method.title')}</h3>
          <p>{answer.method.sentence}</p>
          <p className="note">
            {t('method.version', { method: answer.method.label, version: answer.method.version })}
          </p>
          {figure.rule === null ? null : <p className="note">{t('rule', { rule: figure.rule.label })}</p>}
        </section>
      )}
      {figure.assumptions === null ? null : <Assumptions assumptions={figure.assumptions} />}
      <Evidence subject={subject} first={figure.evidence} />
      {answer === null ? null : (
        <Cite
          cited={answer}
          figure={t('copy.line', {
            what: `${subject.heading}, ${subject.line}`,
            value: number(subject.quantity).text,
          })}
          isAnswer
        />
      )}
      {subject.entity === null ? null : (
        <p className="panel-links">
          <Link to={entityPath(language, subject.entity.id)}>
            {t('entity', { name: subject.entity.name })}
          </Link>
        </p>
      )}
    </>
  );
}

function Assumptions({ assumptions }: { readonly assumptions: FigureDetail['assumptions'] }): ReactNode {
  const { t } = useTranslation('figure');
  const language = useLanguage();
  return (
    <section>
      {assumptions.length === 0 ? (
        <p className="note">{t('assumptions.none')}</p>
      ) : (
        <>
          <h3>{t('assumptions.title')}</h3>
          <ul className="panel-list">
            {assumptions.map(({ id, text, share }) => (
              <li key={id}>
                {text}
                {share === null ? null : (
                  <span className="note">
                    {' '}
                    {t('assumptions.share', { share: formatShare(share, language) })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Evidence({
  subject,
  first,
}: {
  readonly subject: FigureSubject;
  readonly first: NonNullable<ReturnType<FigureSubject['question']['read']>>['figure']['evidence'];
}): ReactNode {
  const { t } = useTranslation('figure');
  const language = useLanguage();
  const client = useClient();
  const [more, setMore] = useState<readonly StatementLine[]>([]);
  const [info, setInfo] = useState(first.pageInfo);
  const [hasFailed, setFailed] = useState(false);
  const { question } = subject;

  async function next(): Promise<void> {
    setFailed(false);
    try {
      const data = await client.ask(question.query, question.variables(pageLength, info.endCursor));
      const page = question.read(data)?.figure.evidence;
      if (page === undefined) throw new Error('the next page has no such figure');
      setMore((before) => [...before, ...page.nodes]);
      setInfo(page.pageInfo);
    } catch {
      setFailed(true);
    }
  }

  return (
    <section>
      <h3>
        {t('evidence.title', {
          count: first.totalCount,
          number: formatNumber(first.totalCount, language, 15),
        })}
      </h3>
      <StatementLines lines={[...first.nodes, ...more]} />
      {hasFailed ? <p role="alert">{t('frame:failure.title')}</p> : null}
      {info.hasNextPage ? (
        <button type="button" className="button" onClick={() => void next()}>
          {t('evidence.more')}
        </button>
      ) : null}
    </section>
  );
}
