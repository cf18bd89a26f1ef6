/** Figures that do not fit together: ranked, each with its statements and with ordinary reasons beside the question. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../picture/number.ts';
import { useQuery } from '../../data/use-query.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { RightOfReply } from '../../frame/RightOfReply.tsx';
import { shortRelease } from '../../frame/release.ts';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { Notice } from '../../notice/Notice.tsx';
import { useParameters } from '../../state/use-parameters.ts';
import { asked as questionOf } from '../../take-away/handed.ts';
import { TakeAway } from '../../take-away/TakeAway.tsx';
import { AnomalyCards } from './AnomalyCards.tsx';
import { AnomalyTable } from './AnomalyTable.tsx';
import { Controls } from './Controls.tsx';
import { type AnomaliesData, anomaliesQuery, anomalyParameters, anomalyVariables, lengths } from './query.ts';
import { Searched } from './Searched.tsx';
import { anomalySubject } from './subject.ts';
import { useDrawn } from './use-drawn.ts';
import './anomalies.css';

/** Words that only this page needs come with it. */
export const words: Readonly<Record<string, unknown>> = import.meta.glob('../../locales/*/anomalies.json', {
  eager: true,
  import: 'default',
});

export function Component(): ReactNode {
  const { t } = useTranslation('anomalies');
  const lang = useApiLanguage();
  const language = useLanguage();
  useHead({ page: 'anomalies' });
  const asked = useParameters(anomalyParameters);
  const drawn = useDrawn();
  const { values, set } = asked;
  const { kind, material, economy, year } = values;
  const shown = values.n ?? lengths[0];
  const variables = useMemo(
    () => anomalyVariables({ kind, material, economy, year }, lang),
    [kind, material, economy, year, lang],
  );
  const asking = useMemo(() => ({ ...variables, first: Number(shown) }), [variables, shown]);
  const answer = useQuery(anomaliesQuery, asking);
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const subjectOf = useCallback(
    (key: string) =>
      answer.state !== 'ready'
        ? null
        : anomalySubject(answer.data, key, {
            variables,
            words: { gap: t('gap'), score: t('score') },
          }),
    [answer, variables, t],
  );
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <InvalidNotices invalid={asked.invalid} />
      <Controls asked={asked} searched={data?.anomalies.searched ?? []} />
      {data === undefined ? (
        <div className="anomaly-place">
          <AnswerNotice answer={answer} />
        </div>
      ) : (
        <div
          className={answer.state === 'loading' ? 'is-waiting' : undefined}
          aria-busy={answer.state === 'loading'}
        >
          <Searched searched={data.anomalies.searched} />
          <List data={data} isTable={values.view === 'TABLE'} />
          <More data={data} onMore={(n) => set({ n })} />
          <div className="section-tools">
            <TakeAway
              handed={{
                name: `filon-anomalies-${language}`,
                title: t('title'),
                question: questionOf(anomaliesQuery, asking),
                pictures: data.anomalies.anomalies.edges.length === 0 ? [] : [{ svg: () => drawn(data) }],
                tables: [
                  {
                    async table(sourced) {
                      const [{ flatTable }, { anomalies, release }] = await Promise.all([
                        import('../../../picture/taken/flat.ts'),
                        sourced.ask(anomaliesQuery, asking),
                      ]);
                      return flatTable(
                        anomalies.anomalies.edges.map(({ node }) => node),
                        release.id,
                      );
                    },
                  },
                ],
              }}
            />
          </div>
          <Foot data={data} />
          <RightOfReply />
        </div>
      )}
      <FigurePanel subjectOf={subjectOf} />
    </>
  );
}

function List({ data, isTable }: { readonly data: AnomaliesData; readonly isTable: boolean }): ReactNode {
  const { t } = useTranslation('anomalies');
  const list = data.anomalies.anomalies.edges.map(({ node }) => node);
  if (list.length === 0) {
    return (
      <Notice drawing="empty" title={t('none')}>
        {t('noneHelp')}
      </Notice>
    );
  }
  return isTable ? <AnomalyTable list={list} /> : <AnomalyCards list={list} />;
}

function More({
  data,
  onMore,
}: {
  readonly data: AnomaliesData;
  onMore(n: (typeof lengths)[number]): void;
}): ReactNode {
  const { t } = useTranslation('anomalies');
  const language = useLanguage();
  const { totalCount, edges } = data.anomalies.anomalies;
  const next = lengths.find((length) => Number(length) > edges.length);
  const number = (count: number): string => formatNumber(count, language, 15);
  return (
    <p className="anomaly-more" role="status">
      {t('shown', { shown: number(edges.length), all: number(totalCount) })}{' '}
      {edges.length < totalCount && next !== undefined ? (
        <button type="button" className="button" onClick={() => onMore(next)}>
          {t('more')}
        </button>
      ) : null}
      {edges.length < totalCount && next === undefined ? t('tooMany') : null}
    </p>
  );
}

/** What a reader must know, and who says all this. */
function Foot({ data }: { readonly data: AnomaliesData }): ReactNode {
  const { t } = useTranslation('anomalies');
  const { caveats, sources } = data.anomalies;
  const names = sources.map(({ source, edition }) => `${source.shortTitle}, ${edition}`);
  return (
    <section className="section" aria-labelledby="anomaly-caveats">
      <h2 id="anomaly-caveats">{t('caveats')}</h2>
      <ul className="anomaly-caveats">
        {caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
      <p className="source-line">
        {names.length === 0 ? null : (
          <>
            <b>{t('sources')}</b> {names.join(' · ')}.{' '}
          </>
        )}
        <b>{t('release')}</b> {shortRelease(data.release.id)}.
      </p>
    </section>
  );
}
