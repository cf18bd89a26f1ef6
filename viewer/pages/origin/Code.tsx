/** A customs code, such as that of batteries: what the totals of its trade prove, and what is missing for more. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { boundsTitle } from '../../../picture/origin/detail.ts';
import { fill } from '../../../picture/words/fill.ts';
import { useQuery } from '../../data/use-query.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { Notice } from '../../notice/Notice.tsx';
import { useParameters } from '../../state/use-parameters.ts';
import { boundsQuery, boundsVariables, originParameters, originVariables } from './parameters.ts';
import { Bounds, useBoundSubject } from './Refused.tsx';

export function Code({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation('origin');
  const { origin: labels } = usePictureWords();
  const language = useLanguage();
  const lang = useApiLanguage();
  const { values, invalid, set } = useParameters(originParameters);
  const variables = useMemo(() => boundsVariables(originVariables(id, values, lang)), [id, values, lang]);
  const answer = useQuery(boundsQuery, variables);
  const data = answer.state === 'ready' ? answer.data : undefined;
  const isTable = values.view === 'TABLE';
  const name = data?.originBounds.material.name;
  useHead(name === undefined ? null : { page: 'originOf', name });
  const subjectOf = useBoundSubject(data, answer.state === 'loading', variables);
  return (
    <>
      <p className="concentration-back">
        <Link to={`/${language}/origin`}>{t('back')}</Link>
      </p>
      <h1>{data === undefined ? id : boundsTitle(data, { labels })}</h1>
      {data === undefined ? null : (
        <p className="lead">
          {fill(labels.subtitleBounds, { year: data.originBounds.year })} {t('how')}
        </p>
      )}
      <InvalidNotices invalid={invalid} />
      {data === undefined ? (
        <div className="concentration-place">
          <AnswerNotice answer={answer} />
        </div>
      ) : (
        <>
          <div className="section-tools concentration-tools origin-tools">
            <button
              type="button"
              className="button"
              aria-pressed={isTable}
              onClick={() => set({ view: isTable ? undefined : 'TABLE' })}
            >
              {t('table')}
            </button>
          </div>
          <Notice drawing="empty" title={t('refused.bounds')}>
            <p>
              {t('refused.import')} <code>filon import baci</code>
            </p>
          </Notice>
          <Bounds data={data} isTable={isTable} variables={variables} />
        </>
      )}
      <FigurePanel subjectOf={subjectOf} />
    </>
  );
}
