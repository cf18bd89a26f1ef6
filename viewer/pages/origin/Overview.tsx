/** All materials: those that can be told, those of which only totals prove something, and what is missing for the others. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { knownKey } from '../../../picture/origin/keys.ts';
import { drawOverview, rowsOfVerdict, stagesText } from '../../../picture/origin/overview.ts';
import type { Lack, OverviewData, OverviewRow } from '../../../picture/origin/query.ts';
import { overviewSvg } from '../../../picture/origin/svg.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { useWidth } from '../../drawing/use-width.ts';
import { FigureButton } from '../../figure/FigureButton.tsx';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import { type FigureDetail, quantityFragment, statementLineFragment } from '../../figure/statement.ts';
import {
  type AnswerDetail,
  answerDetailFragment,
  type FigureSubject,
  figureQuestion,
} from '../../figure/subject.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { shortRelease } from '../../frame/release.ts';
import { StaleLink } from '../../frame/StaleLink.tsx';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { InvalidNotices } from '../../notice/InvalidNotices.tsx';
import { oneOf } from '../../state/parameter.ts';
import { useParameters } from '../../state/use-parameters.ts';
import { asked as questionOf } from '../../take-away/handed.ts';
import { TakeAway } from '../../take-away/TakeAway.tsx';
import { BeforeQuoting } from '../concentration/Foot.tsx';
import { Picture } from '../concentration/Picture.tsx';
import { Table } from '../concentration/Tables.tsx';
import { originPath, overviewQuery } from './parameters.ts';
import { usePrinted } from './TakeAway.tsx';

const parameters = { view: oneOf(['TABLE']) } as const;

interface KnownFigure {
  readonly originOverview: AnswerDetail & {
    readonly rows: readonly {
      readonly material: { readonly id: string };
      readonly known: Omit<FigureDetail, 'quantity'> | null;
    }[];
  };
}
/** One statement of each is asked for: there are dozens of rows. */
const knownQuery = defineQuery<KnownFigure, Variables>(`
  query OriginOverviewFigure($lang: Language, $first: Int, $after: String) {
    originOverview(lang: $lang) { ...AnswerDetail rows { material { id } known { ...Sourced } } }
  }
  fragment Sourced on Figure {
    rule { id label reason }
    assumptions { id text share }
    evidence(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ...StatementLine }
    }
  }
  ${answerDetailFragment} ${statementLineFragment} ${quantityFragment}
`);

export function Overview(): ReactNode {
  const { t } = useTranslation('origin');
  const { origin: labels } = usePictureWords();
  const locale = useLanguage();
  const lang = useApiLanguage();
  const asked = useParameters(parameters);
  useHead({ page: 'origin' });
  const variables = useMemo(() => ({ lang }), [lang]);
  const answer = useQuery(overviewQuery, variables);
  const printed = usePrinted();
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const isTable = asked.values.view === 'TABLE';
  const subjectOf = useCallback(
    (key: string): FigureSubject | null | undefined => {
      if (data === undefined) return null;
      const row = data.originOverview.rows.find(({ material }) => knownKey(material) === key);
      if (row === undefined || row.known === null) return undefined;
      const options = { width: 0, locale, labels };
      return {
        key,
        heading: row.material.name,
        line: `${t('names.known')}, ${stagesText(row, options)}, ${row.year}`,
        quantity: row.known.quantity,
        stage: null,
        entity: row.material,
        question: figureQuestion({
          query: knownQuery,
          variables: (first, after) => ({ lang, first: Math.min(first, 1), after }),
          read: ({ originOverview }) => {
            const figure = originOverview.rows.find(({ material }) => material.id === row.material.id)?.known;
            return figure == null ? undefined : { figure, answer: originOverview };
          },
        }),
      };
    },
    [data, locale, labels, lang, t],
  );
  return (
    <>
      <h1>{labels.title}</h1>
      <p className="lead">
        {labels.subtitle} {t('howAll')}
      </p>
      <InvalidNotices invalid={asked.invalid} />
      <div className="section-tools concentration-tools">
        <button
          type="button"
          className="button"
          aria-pressed={isTable}
          onClick={() => asked.set({ view: isTable ? undefined : 'TABLE' })}
        >
          {t('table')}
        </button>
        <TakeAway
          handed={
            data === undefined
              ? null
              : {
                  name: `filon-origin-all-${locale}`,
                  title: labels.title,
                  question: questionOf(overviewQuery, variables),
                  pictures: [{ svg: () => overviewSvg(data, printed) }],
                }
          }
        />
      </div>
      {data === undefined ? (
        <div className="concentration-place">
          <AnswerNotice answer={answer} />
        </div>
      ) : (
        <>
          <StaleLink release={data.release.id} permalink={data.originOverview.permalink} />
          <Told data={data} isTable={isTable} />
          <Untold data={data} />
          <p className="source-line">
            <b>{t('sources')}</b>{' '}
            {[...new Set(data.originOverview.sources.map(({ source }) => source.shortTitle))].join('; ')}.{' '}
            <b>{t('release')}</b> {shortRelease(data.release.id)}.
          </p>
          <BeforeQuoting caveats={data.originOverview.caveats} />
        </>
      )}
      <FigurePanel key={locale} subjectOf={subjectOf} />
    </>
  );
}

function Told({ data, isTable }: { readonly data: OverviewData; readonly isTable: boolean }): ReactNode {
  const { t } = useTranslation('origin');
  const { origin: labels } = usePictureWords();
  const locale = useLanguage();
  const [measure, width] = useWidth(1200);
  const options = useMemo(() => ({ width, locale, labels }), [width, locale, labels]);
  const drawn = useMemo(() => drawOverview(data, options), [data, options]);
  return (
    <div ref={measure}>
      {isTable ? (
        <Table
          caption={labels.knownAxis}
          columns={[
            { head: t('material') },
            { head: t('verdict') },
            { head: t('stage') },
            { head: t('year') },
            { head: t('names.known'), isNumber: true },
          ]}
          rows={[...rowsOfVerdict(data, 'ANSWERED'), ...rowsOfVerdict(data, 'WEAK')].map((row) => ({
            key: row.material.id,
            cells: [
              <Link key="name" to={originPath(locale, row.material.id)}>
                {row.material.name}
              </Link>,
              labels.verdicts[row.verdict],
              stagesText(row, options),
              row.year,
              row.known === null ? (
                '–'
              ) : (
                <FigureButton
                  key="known"
                  target={{ figure: knownKey(row.material) }}
                  quantity={row.known.quantity}
                  about={row.material.name}
                />
              ),
            ],
          }))}
        />
      ) : (
        <Picture
          drawn={drawn}
          title={labels.title}
          description={labels.description}
          addressOf={(material) => originPath(locale, material)}
        />
      )}
    </div>
  );
}

const lacks: readonly Lack[] = ['TABLES', 'FACTOR', 'PAIRS', 'CODES', 'OUTPUT'];

/** Only bounds, with what is missing; then the others by what they lack. */
function Untold({ data }: { readonly data: OverviewData }): ReactNode {
  const { t } = useTranslation('origin');
  const { origin: labels } = usePictureWords();
  const bounds = rowsOfVerdict(data, 'BOUNDS');
  const refused = rowsOfVerdict(data, 'REFUSED');
  return (
    <>
      {bounds.length === 0 ? null : (
        <section className="section" aria-labelledby="bounds-title">
          <h2 id="bounds-title">{labels.verdicts.BOUNDS}</h2>
          <p className="note origin-note">
            {t('refused.bounds')} {t('refused.import')} <code>filon import baci</code>
          </p>
          <Names rows={bounds} detail={({ boundPairs, year }) => t('pairs', { count: boundPairs, year })} />
        </section>
      )}
      <section className="section" aria-labelledby="refused-title">
        <h2 id="refused-title">{labels.verdicts.REFUSED}</h2>
        {lacks.map((lack) => {
          const own = refused.filter((row) => row.lack === lack);
          if (own.length === 0) return null;
          return (
            <details key={lack} className="origin-lack" open={own.length <= 16}>
              <summary>
                {t(`lack.${lack}`)} <span className="note">({own.length})</span>
              </summary>
              <Names rows={own} detail={({ canBeImported }) => (canBeImported ? t('importable') : '')} />
            </details>
          );
        })}
      </section>
    </>
  );
}

function Names({
  rows,
  detail,
}: {
  readonly rows: readonly OverviewRow[];
  readonly detail: (row: OverviewRow) => string;
}): ReactNode {
  const language = useLanguage();
  return (
    <ul className="origin-names">
      {[...rows]
        .sort((a, b) => a.material.name.localeCompare(b.material.name, language))
        .map((row) => (
          <li key={row.material.id}>
            <Link to={originPath(language, row.material.id)}>{row.material.name}</Link>
            {detail(row) === '' ? null : <span className="note"> {detail(row)}</span>}
          </li>
        ))}
    </ul>
  );
}
