/** How the page is cited: the answer with its release and digest, as text, BibTeX and CSL-JSON. */
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Variables } from '../data/query.ts';
import { defineQuery } from '../data/query.ts';
import { useQuery } from '../data/use-query.ts';
import type { Cited } from '../figure/Cite.tsx';
import { CopyText } from '../frame/CopyText.tsx';
import { useRelease } from '../frame/release.ts';
import { AnswerNotice } from '../notice/AnswerNotice.tsx';
import { citePage } from './cite-page.ts';
import type { Handed } from './handed.ts';
import { type CitedAnswer, citationQuestion } from './question.ts';

const styles = [
  ['citationText', null],
  ['citationBibtex', 'BibTeX'],
  ['citationCslJson', 'CSL-JSON'],
] as const;
type Style = (typeof styles)[number][0];

/** Asked where the answer has no citation of its own; the variables are null then, so it never goes out. */
const nothingToAsk = defineQuery<Readonly<Record<string, CitedAnswer>>, Variables>(
  'query Nothing { release { id } }',
);

export function Citation({ handed: { question, title } }: { readonly handed: Handed }): ReactNode {
  const { t } = useTranslation('take-away');
  const [style, setStyle] = useState<Style>('citationText');
  const asked = useMemo(() => citationQuestion(question.query.text, question.variables), [question]);
  const answer = useQuery(asked?.query ?? nothingToAsk, asked?.variables ?? null);
  const release = useRelease();
  const cited: (Cited & Partial<CitedAnswer>) | undefined =
    asked === null
      ? release.state === 'ready'
        ? citePage(
            title,
            release.data.release.id,
            t('release', { release: release.data.release.id }),
            window.location.href,
          )
        : undefined
      : answer.state === 'ready'
        ? answer.data[asked.field]
        : undefined;
  return (
    <section>
      <h3>{t('citation')}</h3>
      {cited === undefined ? (
        <AnswerNotice answer={asked === null ? release : answer} />
      ) : (
        <>
          {cited.method === undefined ? null : <p className="note">{cited.method.sentence}</p>}
          <select
            className="text-input"
            aria-label={t('citationForm')}
            value={style}
            onChange={({ target }) => setStyle(styles.find(([id]) => id === target.value)?.[0] ?? style)}
          >
            {styles.map(([id, label]) => (
              <option key={id} value={id}>
                {label ?? t('asText')}
              </option>
            ))}
          </select>
          {/* Permalinks come as paths on the server; people need whole addresses. */}
          <CopyText
            className="take-copy"
            label={t('citation')}
            text={cited[style].replaceAll(
              cited.permalink,
              new URL(cited.permalink, window.location.href).href,
            )}
            rows={4}
          />
          {asked === null ? null : (
            <CopyText
              className="take-copy"
              label={t('permalink')}
              text={new URL(cited.permalink, window.location.href).href}
              rows={2}
            />
          )}
        </>
      )}
    </section>
  );
}
