/** What is known and what is not: stage × measure × year, of the world or of one economy. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { StageName } from '../../../picture/answer.ts';
import { coverageSubtitle, coverageTitle } from '../../../picture/coverage/words.ts';
import { useQuery } from '../../data/use-query.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { shortRelease } from '../../frame/release.ts';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { useParameters } from '../../state/use-parameters.ts';
import { Controls } from './Controls.tsx';
import { CoverageFigure } from './CoverageFigure.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { cellOf } from './cell.ts';
import { cellSubject } from './cell-subject.tsx';
import { coverageParameters, coverageQuery, coverageVariables } from './parameters.ts';
import './coverage.css';

export function Component(): ReactNode {
  const { t } = useTranslation('coverage');
  const words = usePictureWords();
  const labels = words.coverage;
  const language = useLanguage();
  const lang = useApiLanguage();
  useHead({ page: 'coverage' });
  const asked = useParameters(coverageParameters);
  const { values, set } = asked;
  const { stage, material, economy, to, rows } = values;
  const variables = useMemo(
    () => coverageVariables({ stage, material, economy, to, rows }, lang),
    [stage, material, economy, to, rows, lang],
  );
  const answer = useQuery(coverageQuery, variables);
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;

  const subjectOf = useCallback(
    (key: string) => {
      if (answer.state !== 'ready') return null;
      const cell = cellOf(answer.data.coverage, key);
      return cell === undefined
        ? undefined
        : cellSubject(answer.data.coverage, cell, { labels, locale: language, lang });
    },
    [answer, labels, language, lang],
  );
  const onMore = useCallback(
    (more: StageName) => set(stage === more ? { rows: 'ALL' } : { stage: more }),
    [set, stage],
  );

  const coverage = data?.coverage;
  return (
    <>
      <h1>{coverage === undefined ? labels.title : coverageTitle(coverage, labels)}</h1>
      <p className="lead">
        {coverage === undefined ? labels.subtitle : coverageSubtitle(coverage, null, labels)} {t('how')}
      </p>
      <InvalidNotices invalid={asked.invalid} />
      <Controls data={data} asked={asked} variables={variables} />
      {data === undefined || coverage === undefined ? (
        <div className="coverage-place">
          <AnswerNotice answer={answer} />
        </div>
      ) : (
        <div
          className={answer.state === 'loading' ? 'is-waiting' : undefined}
          aria-busy={answer.state === 'loading'}
        >
          {values.view === 'TABLE' ? (
            <CoverageTable coverage={coverage} onMore={onMore} />
          ) : (
            <CoverageFigure coverage={coverage} onMore={onMore} />
          )}
          <p className="source-line">
            {labels.scope} <b>{t('release')}</b> {shortRelease(data.release.id)}.
          </p>
          {coverage.unknowns.length === 0 ? null : (
            <section className="section" aria-labelledby="unknowns-title">
              <h2 id="unknowns-title">{t('unknowns.title')}</h2>
              <p className="note">{t('unknowns.note')}</p>
              <ul className="coverage-unknowns">
                {coverage.unknowns.map((unknown) => (
                  <li key={unknown.id}>
                    {unknown.stage === null ? null : <b>{words.stages[unknown.stage]}</b>} {unknown.text}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
      <FigurePanel subjectOf={subjectOf} />
    </>
  );
}
