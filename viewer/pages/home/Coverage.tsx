/** How much of each stage can be named: a bar as long as what is named, hatched where nothing is. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatNumber } from '../../../picture/number.ts';
import type { Answer } from '../../data/use-query.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { type CoverageData, type CoverageStageResult, coverageKey } from './coverage.ts';

export function Coverage({ answer }: { readonly answer: Answer<CoverageData> }): ReactNode {
  const { t } = useTranslation('home');
  const language = useLanguage();
  return (
    <section className="section" aria-labelledby="coverage-title">
      <div className="section-head">
        <div>
          <h2 id="coverage-title">{t('coverage.title')}</h2>
          <p className="note">{t('coverage.subtitle')}</p>
        </div>
      </div>
      {answer.state !== 'ready' ? (
        <AnswerNotice answer={answer} />
      ) : (
        <>
          <ol className="vein-stages">
            {answer.data.coverage.stages.map((stage) => (
              <Stage key={stage.stage} stage={stage} />
            ))}
          </ol>
          <p>
            <Link to={`/${language}/coverage`}>{t('coverage.open')}</Link>
          </p>
          {answer.data.coverage.unknowns.length === 0 ? null : (
            <details className="unknown-list">
              <summary>{t('unknowns.title')}</summary>
              <ul>
                {answer.data.coverage.unknowns.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  );
}

function Stage({ stage }: { readonly stage: CoverageStageResult }): ReactNode {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const words = usePictureWords();
  const name = words.stages[stage.stage];
  const share = stage.named?.quantity.value ?? null;
  const number = formatNumber(stage.statements, language, 15);
  return (
    <li className={stage.statements === 0 ? undefined : 'has-data'}>
      <h3>{name}</h3>
      <span className="named-bar hatched">
        {share === null ? null : <span style={{ inlineSize: `${Math.min(100, share * 100)}%` }} />}
      </span>
      {stage.named === null ? (
        <p className="named-number unknown">{t('coverage.none')}</p>
      ) : (
        <p className="named-number">
          <FigureButton
            target={{ figure: coverageKey(stage.stage) }}
            quantity={stage.named.quantity}
            about={t('coverage.about', { stage: name, of: stage.namedOf ?? '' })}
          />
        </p>
      )}
      {stage.namedOf === null ? null : <p className="note">{stage.namedOf}</p>}
      <p className="note">
        {stage.statements === 0
          ? t('coverage.nothing')
          : t('coverage.statements', { count: stage.statements, number })}
        {stage.yearFrom === null || stage.yearTo === null ? null : (
          <>
            {', '}
            <span className="years">{t('coverage.years', { from: stage.yearFrom, to: stage.yearTo })}</span>
          </>
        )}
      </p>
    </li>
  );
}
