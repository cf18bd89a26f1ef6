/** How to cite a statement or an answer in three forms, and copying what is shown. */
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface Cited {
  readonly permalink: string;
  readonly citationText: string;
  readonly citationBibtex: string;
  readonly citationCslJson: string;
}

const styles = [
  { id: 'citationText', label: null },
  { id: 'citationBibtex', label: 'BibTeX' },
  { id: 'citationCslJson', label: 'CSL-JSON' },
] as const;
type Style = (typeof styles)[number]['id'];

export interface CiteProps {
  readonly cited: Cited;
  /** The number as a line of text. */
  readonly figure: string;
  readonly isAnswer?: boolean;
}

/** Permalinks come as paths on the server; people need whole addresses. */
function wholeLink(path: string): string {
  return new URL(path, window.location.href).href;
}

export function Cite({ cited, figure, isAnswer = false }: CiteProps): ReactNode {
  const { t } = useTranslation('figure');
  const id = useId();
  const [style, setStyle] = useState<Style>('citationText');
  const [said, setSaid] = useState('');
  const text = cited[style].replaceAll(cited.permalink, wholeLink(cited.permalink));

  async function copy(value: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(value);
      setSaid(t('cite.copied'));
    } catch {
      setSaid(t('cite.failed'));
    }
  }

  return (
    <section className="panel-cite">
      <div className="panel-cite-head">
        <h3>{t(isAnswer ? 'cite.answer' : 'cite.title')}</h3>
        <select
          className="text-input"
          aria-label={t('cite.title')}
          aria-controls={id}
          value={style}
          onChange={(event) => setStyle(event.target.value as Style)}
        >
          {styles.map((one) => (
            <option key={one.id} value={one.id}>
              {one.label ?? t('cite.text')}
            </option>
          ))}
        </select>
      </div>
      {/* Names of documents stay in the languages of their publishers. */}
      <p id={id} lang="mul" className={style === 'citationText' ? 'citation' : 'citation citation-code'}>
        {text}
      </p>
      <div className="panel-buttons">
        <button type="button" className="button button-first" onClick={() => void copy(text)}>
          {t('cite.copy')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void copy(`${figure}. ${wholeLink(cited.permalink)}`)}
        >
          {t('copy.figure')}
        </button>
        <button type="button" className="button" onClick={() => void copy(window.location.href)}>
          {t('copy.link')}
        </button>
      </div>
      <p role="status" className="note">
        {said}
      </p>
    </section>
  );
}
