/** Every source with what a reader must know of it before quoting it. */
import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { stageNames } from '../../../picture/answer.ts';
import { formatNumber } from '../../../picture/number.ts';
import { useQuery } from '../../data/use-query.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { useRelease } from '../../frame/release.ts';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { Notice } from '../../notice/Notice.tsx';
import { oneOf, text } from '../../state/parameter.ts';
import { type PageParameters, useParameters } from '../../state/use-parameters.ts';
import { asked as questionOf } from '../../take-away/handed.ts';
import { TakeAway } from '../../take-away/TakeAway.tsx';
import { SourceList } from './SourceList.tsx';
import { chosenSources, inOrder, type SourcesData, sourcesQuery } from './sources.ts';
import './sources.css';

/** Words that only this page needs come with it. */
export const words: Readonly<Record<string, unknown>> = import.meta.glob('../../locales/*/sources.json', {
  eager: true,
  import: 'default',
});

const interests = ['PUBLIC', 'ACADEMIC', 'NGO', 'INDUSTRY', 'SELF_REPORT'] as const;

const parameters = { find: text(100), stage: oneOf(stageNames), interest: oneOf(interests) } as const;

export function Component(): ReactNode {
  const { t } = useTranslation('sources');
  const language = useLanguage();
  useHead({ page: 'sources' });
  const asked = useParameters(parameters);
  const lang = useApiLanguage();
  const answer = useQuery(sourcesQuery, { lang });
  const release = useRelease();
  const subjectOf = useCallback(() => undefined, []);
  const shown =
    answer.state === 'ready' ? inOrder(chosenSources(answer.data.sources.nodes, asked.values), language) : [];
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">
        {t('lead')} <Link to={`/${language}/coverage`}>{t('coverage')}</Link>
      </p>
      <InvalidNotices invalid={asked.invalid} />
      {answer.state !== 'ready' ? (
        <AnswerNotice answer={answer} />
      ) : (
        <>
          <LeftOut datasets={answer.data.release.leftOut} />
          <Choices asked={asked} />
          <div className="section-tools">
            <TakeAway
              handed={{
                name: `filon-sources-${language}`,
                title: t('title'),
                question: questionOf(sourcesQuery, { lang }),
                tables: [
                  {
                    table: async () =>
                      (await import('../../../picture/taken/flat.ts')).flatTable(
                        shown,
                        release.state === 'ready' ? release.data.release.id : null,
                      ),
                  },
                ],
              }}
            />
          </div>
          <p className="note" role="status">
            {t('count', { count: shown.length, number: formatNumber(shown.length, language, 15) })}
          </p>
          {shown.length === 0 ? (
            <Notice drawing="empty" title={t('none')}>
              {t('noneHelp')}
            </Notice>
          ) : (
            <SourceList sources={shown} />
          )}
        </>
      )}
      <FigurePanel subjectOf={subjectOf} />
    </>
  );
}

/** A graph of open licences alone says what it lacks, before it says what it has. */
function LeftOut({ datasets }: { readonly datasets: SourcesData['release']['leftOut'] }): ReactNode {
  const { t } = useTranslation('sources');
  const language = useLanguage();
  if (datasets.length === 0) return null;
  const names = datasets.map(
    ({ dataset, licences }) => `${dataset} (${licences.map(({ label }) => label).join(', ')})`,
  );
  return (
    <Notice
      drawing="empty"
      title={t('leftOut', { count: datasets.length, number: formatNumber(datasets.length, language, 15) })}
    >
      {t('leftOutHelp', { names: new Intl.ListFormat(language).format(names) })}
    </Notice>
  );
}

function Choices({ asked }: { readonly asked: PageParameters<typeof parameters> }): ReactNode {
  const { t } = useTranslation(['sources', 'figure']);
  const words = usePictureWords();
  const { values, set } = asked;
  return (
    <div className="section-tools source-choices">
      <label className="choice">
        {t('find')}
        <input
          className="text-input"
          type="search"
          maxLength={100}
          value={values.find ?? ''}
          onChange={({ target }) =>
            set({ find: target.value.trim() === '' ? undefined : target.value }, { replace: true })
          }
        />
      </label>
      <label className="choice">
        {t('stage')}
        <select
          value={values.stage ?? ''}
          onChange={({ target }) => set({ stage: stageNames.find((stage) => stage === target.value) })}
        >
          <option value="">{t('allStages')}</option>
          {stageNames.map((stage) => (
            <option key={stage} value={stage}>
              {words.stages[stage]}
            </option>
          ))}
        </select>
      </label>
      <label className="choice">
        {t('interest')}
        <select
          value={values.interest ?? ''}
          onChange={({ target }) =>
            set({ interest: interests.find((interest) => interest === target.value) })
          }
        >
          <option value="">{t('allInterests')}</option>
          {interests.map((interest) => (
            <option key={interest} value={interest}>
              {t(`figure:interests.${interest}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
