/** The seven messages of a workshop on the digital, each beside what the figures show, say otherwise and do not know. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { RightOfReply } from '../../frame/RightOfReply.tsx';
import { shortRelease } from '../../frame/release.ts';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { useParameters } from '../../state/use-parameters.ts';
import { asked as questionOf } from '../../take-away/handed.ts';
import { TakeAway } from '../../take-away/TakeAway.tsx';
import { Choice } from '../harm/Controls.tsx';
import { Caveats } from '../harm/Foot.tsx';
import { Message } from './Message.tsx';
import { type MessagesData, messageIds, messagesParameters, messagesQuery } from './query.ts';
import { messageSubject } from './subject.ts';
import '../harm/harm.css';
import '../claims/claims.css';
import './messages.css';

/** Words that only this page needs come with it. */
export const words: Readonly<Record<string, unknown>> = import.meta.glob('../../locales/*/messages.json', {
  eager: true,
  import: 'default',
});

export function Component(): ReactNode {
  const { t } = useTranslation('messages');
  const lang = useApiLanguage();
  useHead({ page: 'messages' });
  const asked = useParameters(messagesParameters);
  const { of } = asked.values;
  const variables = useMemo(() => ({ of: of ?? null, lang }), [of, lang]);
  const answer = useQuery(messagesQuery, variables);
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const shown = data?.messages;
  const subjectOf = useCallback(
    (key: string) => (shown === undefined ? null : messageSubject(shown, key, variables)),
    [shown, variables],
  );
  return (
    <div className="messages-page">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <InvalidNotices invalid={asked.invalid} />
      <div className="section-tools harm-tools">
        <Choice
          label={t('choose')}
          value={of ?? ''}
          none={t('all')}
          options={messageIds.map((id, index) => [id, `${index + 1}. ${t(`names.${id}`)}`] as const)}
          onChange={(chosen) => asked.set({ of: messageIds.find((id) => id === chosen) })}
        />
      </div>
      {data === undefined ? (
        <div className="harm-place">
          <AnswerNotice answer={answer} />
        </div>
      ) : (
        <div
          className={answer.state === 'loading' ? 'is-waiting' : undefined}
          aria-busy={answer.state === 'loading'}
        >
          <Answer data={data} variables={variables} />
        </div>
      )}
      <FigurePanel subjectOf={subjectOf} />
    </div>
  );
}

function Answer({
  data,
  variables,
}: {
  readonly data: MessagesData;
  readonly variables: Variables;
}): ReactNode {
  const { t } = useTranslation('messages');
  const language = useLanguage();
  const said = data.messages;
  const sources = [...new Set(said.sources.map(({ source }) => source.shortTitle))];
  const [only] = said.messages;
  const name = said.messages.length === 1 ? (only?.id ?? 'all') : 'all';
  return (
    <>
      {said.messages.length > 1 ? (
        <nav aria-label={t('contents')}>
          <ol className="message-contents">
            {said.messages.map(({ id, label }) => (
              <li key={id}>
                <a href={`#message-${id}`}>{label}</a>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      {said.messages.map((message) => (
        <Message key={message.id} message={message} isAlone={said.messages.length === 1} />
      ))}
      <div className="section-tools">
        <TakeAway
          handed={{
            name: `filon-messages-${name}-${language}`,
            title: only !== undefined && said.messages.length === 1 ? only.label : t('title'),
            question: questionOf(messagesQuery, variables),
            tables: [
              {
                table: async (sourced) =>
                  (await import('./messages-table.ts')).messagesTable(
                    await sourced.ask(messagesQuery, variables),
                  ),
              },
            ],
          }}
        />
      </div>
      <p className="source-line">
        <b>{t('sources')}</b> {sources.join('; ')}. <b>{t('release')}</b> {shortRelease(data.release.id)}.
      </p>
      <Caveats caveats={said.caveats} />
      <RightOfReply />
    </>
  );
}
