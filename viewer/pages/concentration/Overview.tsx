/** All materials: the picture or its table, each row a way to the material. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { drawOverview, overviewGroups } from '../../../picture/concentration/overview.ts';
import type { OverviewData } from '../../../picture/concentration/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { useWidth } from '../../drawing/use-width.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import type { PageParameters } from '../../state/use-parameters.ts';
import { asked as handedQuestion } from '../../take-away/handed.ts';
import { Controls } from './Controls.tsx';
import { BeforeQuoting, SourceLine } from './Foot.tsx';
import { overviewSubject } from './overview-subject.ts';
import { Picture } from './Picture.tsx';
import { type concentrationParameters, overviewQuery, overviewVariables } from './parameters.ts';
import { OverviewTable } from './Tables.tsx';

/** The width at which the server draws the first picture. */
const firstWidth = 1200;

export interface OverviewProps {
  readonly asked: PageParameters<typeof concentrationParameters>;
  readonly notices: ReactNode;
}

export function Overview({ asked, notices }: OverviewProps): ReactNode {
  const { t } = useTranslation('concentration');
  const labels = usePictureWords().concentration;
  const language = useLanguage();
  const lang = useApiLanguage();
  useHead({ page: 'concentration' });
  const { scheme } = asked.values;
  const variables = useMemo(() => overviewVariables(scheme, lang), [scheme, lang]);
  const answer = useQuery(overviewQuery, variables);
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const subjectOf = useCallback(
    (key: string) =>
      data === undefined
        ? null
        : overviewSubject(data, key, { labels, lang, names: (name) => t(`names.${name}`), scheme }),
    [data, labels, lang, t, scheme],
  );
  return (
    <>
      <h1>{labels.title}</h1>
      <p className="lead">
        {labels.subtitle} {t('howAll')}
      </p>
      {notices}
      <Controls
        overview={data}
        detail={undefined}
        asked={asked}
        question={handedQuestion(overviewQuery, variables)}
      />
      {data === undefined ? (
        <div className="concentration-place">
          <AnswerNotice answer={answer} />
        </div>
      ) : (
        <div
          className={answer.state === 'loading' ? 'is-waiting' : undefined}
          aria-busy={answer.state === 'loading'}
        >
          <Body data={data} asked={asked} />
          <SourceLine data={data.concentrationOverview} release={data.release.id} />
          <BeforeQuoting caveats={data.concentrationOverview.caveats} />
        </div>
      )}
      <FigurePanel key={language} subjectOf={subjectOf} />
    </>
  );
}

function Body({
  data,
  asked,
}: {
  readonly data: OverviewData;
  readonly asked: OverviewProps['asked'];
}): ReactNode {
  const { t } = useTranslation('concentration');
  const labels = usePictureWords().concentration;
  const locale = useLanguage();
  const { pathname, search } = useLocation();
  const [measure, width] = useWidth(firstWidth);
  const isAll = asked.values.rows === 'ALL';
  const drawn = useMemo(
    () => drawOverview(data, { width, locale, labels, isAll }),
    [data, width, locale, labels, isAll],
  );
  const { more } = useMemo(() => overviewGroups(data, isAll), [data, isAll]);
  const addressOf = (material: string): string => {
    const query = new URLSearchParams(search);
    for (const name of ['figure', 'rows']) query.delete(name);
    query.set('material', material);
    return `${pathname}?${query.toString().replaceAll('%3A', ':')}`;
  };
  return (
    <div ref={measure}>
      {asked.values.view === 'TABLE' ? (
        <OverviewTable data={data} isAll={isAll} addressOf={addressOf} />
      ) : (
        <Picture drawn={drawn} title={labels.title} description={labels.description} />
      )}
      {more > 0 || isAll ? (
        <button
          type="button"
          className="link-button"
          onClick={() => asked.set({ rows: isAll ? undefined : 'ALL' })}
        >
          {t(isAll ? 'fewer' : 'showAll')}
        </button>
      ) : null}
    </div>
  );
}
