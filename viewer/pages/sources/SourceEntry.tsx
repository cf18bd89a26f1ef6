/** One source: publisher, interest, licence and its terms, editions, what it covers, defects, how to cite it. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../picture/number.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import { correctionKinds } from './corrections.ts';
import type { SourceResult } from './sources.ts';

export function SourceEntry({ source }: { readonly source: SourceResult }): ReactNode {
  const { t } = useTranslation(['sources', 'figure']);
  const language = useLanguage();
  const words = usePictureWords();
  const count = (value: number) => formatNumber(value, language, 15);
  return (
    <div className="source-entry">
      <div>
        <p className="lead">{source.covers}</p>
        <p className="source-stages">
          {source.stages.map((stage) => (
            <span key={stage} className="stage-tag" data-stage={stage.toLowerCase().replaceAll('_', '-')}>
              {words.stages[stage]}
            </span>
          ))}
        </p>
        <Defects source={source} />
      </div>
      <dl className="source-facts">
        <Fact name={t('publisher')}>
          <span lang="en">{source.publisher}</span>
        </Fact>
        <Fact name={t('fullTitle')}>
          {/* A title is a name: it stays in the language of its publisher. */}
          <span lang="en">{source.title}</span>
          <br />
          <a href={source.url} rel="noreferrer">
            {t('open')}
          </a>
        </Fact>
        <Fact name={t('serves')}>{t(`figure:interests.${source.interest}`)}</Fact>
        <Fact name={t('licence')}>
          <a href={source.licence.url} rel="noreferrer">
            {source.licence.label}
          </a>
          <br />
          <Terms licence={source.licence} />
        </Fact>
        <Fact name={t('statementCount')}>
          {source.statementCount === 0 ? t('gives') : count(source.statementCount)}
          {source.quarantinedCount === 0 ? null : (
            <>
              <br />
              {t('quarantined', { number: count(source.quarantinedCount) })}
            </>
          )}
        </Fact>
        <Fact name={t('editions')}>
          <ul>
            {source.editions.map((edition) => (
              <li key={edition.id}>
                <span lang="en">
                  {edition.url === null ? (
                    edition.title
                  ) : (
                    <a href={edition.url} rel="noreferrer">
                      {edition.title}
                    </a>
                  )}
                </span>
                <span className="note">
                  {' '}
                  {[
                    ...(edition.published === null ? [] : [t('published', { date: edition.published })]),
                    ...(edition.statementCount === 0
                      ? []
                      : [t('statements', { number: count(edition.statementCount) })]),
                    ...(edition.doi === null ? [] : [`doi ${edition.doi}`]),
                  ].join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name={t('attribution')}>
          <span lang="en">{source.attribution}</span>
        </Fact>
        <Fact name={t('cite')}>
          <Citation text={source.citation} />
        </Fact>
      </dl>
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Terms({ licence }: { readonly licence: SourceResult['licence'] }): ReactNode {
  const { t } = useTranslation('sources');
  const terms = [
    ...(licence.attribution ? [t('terms.attribution')] : []),
    ...(licence.shareAlike === null ? [] : [t('terms.shareAlike', { family: licence.shareAlike })]),
    ...(licence.nonCommercial ? [t('terms.nonCommercial')] : []),
    ...(licence.redistributable ? [] : [t('terms.notRedistributable')]),
  ];
  return <span className="note">{terms.length === 0 ? t('terms.free') : terms.join(' · ')}</span>;
}

/** Defects and corrections are in the manifest's own English; the page says so once. */
function Defects({ source }: { readonly source: SourceResult }): ReactNode {
  const { t } = useTranslation('sources');
  const language = useLanguage();
  const hasEnglish = language !== 'en' && source.defects.length + source.corrections.length > 0;
  return (
    <>
      <h3>{t('defects')}</h3>
      {hasEnglish ? <p className="note">{t('inEnglish')}</p> : null}
      {source.defects.length === 0 ? (
        <p className="note">{t('noDefects')}</p>
      ) : (
        <ul className="source-defects" lang="en">
          {source.defects.map((defect) => (
            <li key={defect}>{defect}</li>
          ))}
        </ul>
      )}
      <Corrections source={source} />
    </>
  );
}

/** One misprint may stand in many rows: each kind is told once, with where it stands behind it. */
function Corrections({ source }: { readonly source: SourceResult }): ReactNode {
  const { t } = useTranslation('sources');
  const language = useLanguage();
  const kinds = correctionKinds(source.corrections);
  if (kinds.length === 0) return null;
  return (
    <>
      <h3>{t('corrections')}</h3>
      <ul className="source-defects">
        {kinds.map(({ key, column, found, corrected, reason, places }) => (
          <li key={key}>
            {column}: <q lang="en">{found}</q> {t('readAs')} <q lang="en">{corrected}</q>.{' '}
            <span lang="en">{reason}</span>
            <details>
              <summary>
                {t('places', { count: places.length, number: formatNumber(places.length, language, 15) })}
              </summary>
              <ul lang="en">
                {places.map((place) => (
                  <li key={place}>{place}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

function Citation({ text }: { readonly text: string }): ReactNode {
  const { t } = useTranslation('sources');
  const [said, setSaid] = useState('');
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t('copied'));
    } catch {
      setSaid(t('copyFailed'));
    }
  }
  return (
    <>
      <span className="citation" lang="en">
        {text}
      </span>
      <br />
      <button type="button" className="link-button" onClick={() => void copy()}>
        {t('copy')}
      </button>{' '}
      <span role="status" className="note">
        {said}
      </span>
    </>
  );
}
