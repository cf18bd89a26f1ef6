/** What can be taken away of a page: picture, numbers, network, question, citation, link. */
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from '../data/use-query.ts';
import { download } from '../drawing/download.ts';
import { CopyText } from '../frame/CopyText.tsx';
import { askAnswer } from './answer.ts';
import { Citation } from './Citation.tsx';
import { answerForms, networkForms, pictureForms, tableForms } from './forms/index.ts';
import type { Handed } from './handed.ts';
import { Question } from './Question.tsx';
import { sourcedClient } from './sourced-client.ts';
import { tablesOf } from './tables.ts';
import { useFailureText } from './use-failure-text.ts';
import './take-away.css';

/** Words that only this part needs come with it. */
export const words: Readonly<Record<string, unknown>> = import.meta.glob('../locales/*/take-away.json', {
  eager: true,
  import: 'default',
});

/** A row of buttons, one a form of file. */
function Row({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <li>
      <span className="take-what">{label}</span>
      <span className="take-forms">{children}</span>
    </li>
  );
}

export function Panel({ handed }: { readonly handed: Handed }): ReactNode {
  const { t } = useTranslation('take-away');
  const client = useClient();
  const failureText = useFailureText();
  const [said, setSaid] = useState<{ readonly text: string; readonly isWrong: boolean } | null>(null);
  const sourced = useMemo(() => sourcedClient(client), [client]);
  const answer = () => askAnswer(sourced, handed);
  const { name, pictures = [], network } = handed;
  const tables = tablesOf(handed);

  async function take(file: string, mediaType: string, make: () => Promise<string | Blob>): Promise<void> {
    setSaid({ text: t('making', { file }), isWrong: false });
    try {
      download(file, mediaType, await make());
      setSaid({ text: t('made', { file }), isWrong: false });
    } catch (error) {
      setSaid({ text: t('notMade', { file, why: failureText(error) }), isWrong: true });
    }
  }
  /** @param what read aloud with the form: "CSV, table of owners" */
  const button = (
    { id, label, mediaType }: { readonly id: string; readonly label: string; readonly mediaType: string },
    what: string,
    ending: string | undefined,
    make: () => Promise<string | Blob>,
  ): ReactNode => (
    <button
      key={id}
      type="button"
      className="button"
      aria-label={`${label}, ${what}`}
      data-form={id}
      onClick={() => void take(`${name}${ending === undefined ? '' : `-${ending}`}.${id}`, mediaType, make)}
    >
      {label}
    </button>
  );

  return (
    <div className="take-panel">
      <p className="note">
        {t('lead')} {handed.beside === undefined ? null : t('both')}
      </p>
      <ul className="take-list">
        {pictures.map((picture) => {
          const what = picture.label ?? t('picture');
          return (
            <Row key={what} label={what}>
              {pictureForms.map((form) =>
                button(form, what, picture.ending, () => form.make(picture, handed)),
              )}
            </Row>
          );
        })}
        {tables.map((table) => {
          const what = table.label ?? t('table');
          return (
            <Row key={what} label={what}>
              {tableForms.map((form) =>
                button(form, what, table.ending, () => form.make(async () => table.table(sourced), answer)),
              )}
            </Row>
          );
        })}
        <Row label={t('answer')}>
          {answerForms.map((form) =>
            button(form, t('answer'), undefined, async () => form.make(await answer())),
          )}
        </Row>
        {network === undefined ? null : (
          <Row label={t('network')}>
            {networkForms.map((form) => button(form, t('network'), undefined, () => form.make(network)))}
          </Row>
        )}
      </ul>
      <p role={said?.isWrong === true ? 'alert' : 'status'} className="take-said">
        {said?.text}
      </p>
      <Citation handed={handed} />
      <Question {...handed} />
      <section>
        <h3>{t('link')}</h3>
        <CopyText className="take-copy" label={t('linkOfPage')} text={window.location.href} rows={2} />
      </section>
    </div>
  );
}
