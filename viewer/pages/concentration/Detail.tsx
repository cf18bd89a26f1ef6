/** One material: who holds it, how that moved, refined at home, buyers, choke points; or all of it as tables. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { detailSubtitle, detailTitle, partsOf } from '../../../picture/concentration/detail.ts';
import type { ConcentrationData, OverviewData } from '../../../picture/concentration/query.ts';
import { formatQuantity, formatShare } from '../../../picture/number.ts';
import { fill } from '../../../picture/words/fill.ts';
import { ofSecond } from '../../compare/second.ts';
import { type Answer, useQuery } from '../../data/use-query.ts';
import { useWidth } from '../../drawing/use-width.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import type { FigureSubject } from '../../figure/subject.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { RightOfReply } from '../../frame/RightOfReply.tsx';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { asked as handedQuestion } from '../../take-away/handed.ts';
import { useYearsInstead } from '../../years/use-years-instead.ts';
import { Years } from '../../years/Years.tsx';
import { AskInstead } from './AskInstead.tsx';
import { CompareChoice } from './CompareChoice.tsx';
import { Compared } from './Compared.tsx';
import { Controls } from './Controls.tsx';
import { BeforeQuoting, SourceLine } from './Foot.tsx';
import { questionOf } from './figure-query.ts';
import { aboutFigure, figureAt } from './figures.ts';
import { Headline } from './Headline.tsx';
import type { OverviewProps } from './Overview.tsx';
import { Picture } from './Picture.tsx';
import {
  concentrationQuery,
  concentrationVariables,
  overviewQuery,
  overviewVariables,
} from './parameters.ts';
import { DetailTables } from './Tables.tsx';
import { type Second, useSecond } from './use-second.ts';

export interface DetailProps extends OverviewProps {
  readonly material: string;
}

export function Detail({ asked, material, notices }: DetailProps): ReactNode {
  const { t } = useTranslation('concentration');
  const words = usePictureWords();
  const labels = words.concentration;
  const locale = useLanguage();
  const lang = useApiLanguage();
  const { stage, by, group, year, scheme, product, measure } = asked.values;
  const variables = useMemo(
    () => concentrationVariables({ material, stage, by, group, year, scheme, product, measure }, lang),
    [material, stage, by, group, year, scheme, product, measure, lang],
  );
  const answer = useQuery(concentrationQuery, variables);
  const choices = useQuery(overviewQuery, overviewVariables(undefined, lang));
  const data =
    answer.state === 'ready' ? answer.data : answer.state === 'loading' ? answer.before : undefined;
  const shown = data?.concentration;
  const instead = useYearsInstead(concentrationQuery, variables, answer);
  useHead(
    shown === undefined ? { page: 'concentration' } : { page: 'concentrationOf', name: shown.material.name },
  );
  const second = useSecond(variables, asked.values.with, asked.values.withYear, shown?.year);
  const subjectOf = useCallback(
    (name: string): FigureSubject | null | undefined => {
      const isSecond = name.startsWith(ofSecond);
      if (isSecond && (second === null || second.answer.state === 'failed')) return undefined;
      const of = isSecond ? (second?.answer ?? answer) : answer;
      if (of.state !== 'ready') return null;
      const { concentration } = of.data;
      const key = isSecond ? name.slice(ofSecond.length) : name;
      const figure = figureAt(concentration, key);
      const question = questionOf(key, isSecond ? (second?.variables ?? variables) : variables);
      if (figure === undefined || question === undefined) return undefined;
      const names = t('names', { returnObjects: true }) as Readonly<Record<string, string>>;
      const about = aboutFigure(concentration, key, { width: 0, locale, labels, names });
      return { key: name, ...about, quantity: figure.quantity, stage: concentration.stage, question };
    },
    [answer, second, variables, labels, locale, t],
  );
  const other = second === null ? undefined : shownOf(second.answer);
  const isTable = asked.values.view === 'TABLE';
  const said = (share: number): string => t('restsOn', { share: formatShare(share, locale) });
  return (
    <>
      <p className="concentration-back">
        <Link to={`/${locale}/concentration`}>{t('back')}</Link>
      </p>
      <h1>
        {shown === undefined
          ? fill(labels.titleOf[by ?? 'ECONOMY'], { name: nameOf(choices, material) })
          : detailTitle(shown, { labels })}
      </h1>
      <p className="lead">
        {shown === undefined ? '' : `${detailSubtitle(shown, { labels })} `}
        {t('how')}
      </p>
      {notices}
      <Controls
        overview={choices.state === 'ready' ? choices.data : undefined}
        detail={data}
        asked={asked}
        question={handedQuestion(concentrationQuery, variables)}
        beside={
          second === null || other === undefined
            ? undefined
            : handedQuestion(concentrationQuery, second.variables)
        }
      />
      <Years
        years={(shown ?? instead.data?.concentration)?.years ?? []}
        year={shown?.year}
        refused={instead.isRefused ? year : undefined}
        isChosen={year !== undefined}
        isThere={answer.state === 'ready'}
        asked={year}
        onYear={(wanted, how) => asked.set({ year: wanted }, how)}
      />
      <CompareChoice
        asked={asked}
        material={material}
        overview={choices.state === 'ready' ? choices.data : undefined}
        first={shown}
        years={other?.years ?? shown?.years ?? []}
      />
      {data === undefined ? (
        <div className="concentration-place">
          <AnswerNotice answer={answer} />
          {answer.state === 'failed' ? <AskInstead nearest={answer.failure.nearest} asked={asked} /> : null}
        </div>
      ) : (
        <div
          className={answer.state === 'loading' ? 'is-waiting' : undefined}
          aria-busy={answer.state === 'loading'}
        >
          {second === null ? (
            <>
              <Headline answer={data.concentration} />
              <Parts data={data} isTable={isTable} />
            </>
          ) : (
            <Beside first={data.concentration} second={second} isTable={isTable} />
          )}
          <SourceLine data={together(data, second)} release={data.release.id} />
          {second === null ? <Choices data={data} /> : null}
          <BeforeQuoting
            caveats={[
              ...new Set([
                ...mindOf(data.concentration, said),
                ...(other === undefined ? [] : mindOf(other, said)),
              ]),
            ]}
          />
          {by === 'COMPANY' ? <RightOfReply /> : null}
        </div>
      )}
      <FigurePanel subjectOf={subjectOf} />
    </>
  );
}

/** What to mind before quoting an answer: its caveats, and what it takes for granted. */
function mindOf(
  { caveats, assumptions }: ConcentrationData['concentration'],
  restsOn: (share: number) => string,
): readonly string[] {
  return [
    ...caveats,
    ...assumptions.map(({ text, share }) => (share === null ? text : `${text} ${restsOn(share)}`)),
  ];
}

function shownOf(answer: Second['answer']): ConcentrationData['concentration'] | undefined {
  return answer.state === 'ready' ? answer.data.concentration : undefined;
}

/** The sources of both, each once, where two answers stand beside each other. */
function together(
  { concentration }: ConcentrationData,
  second: Second | null,
): Pick<ConcentrationData['concentration'], 'scheme' | 'sources'> {
  const other = second === null ? undefined : shownOf(second.answer);
  return { scheme: concentration.scheme, sources: [...concentration.sources, ...(other?.sources ?? [])] };
}

/** The second may be refused, where nobody counts it: the first is not taken away for that. */
function Beside({
  first,
  second,
  isTable,
}: {
  readonly first: ConcentrationData['concentration'];
  readonly second: Second;
  readonly isTable: boolean;
}): ReactNode {
  const { answer, without } = second;
  if (answer.state !== 'ready') return <AnswerNotice answer={answer} />;
  return <Compared first={first} second={answer.data.concentration} without={without} isTable={isTable} />;
}

/** The material's name from the list of all; its id until that has come, or where it is not among them. */
function nameOf(choices: Answer<OverviewData>, material: string): string {
  const rows = choices.state === 'ready' ? choices.data.concentrationOverview.rows : [];
  return rows.find((row) => row.material.id === material)?.material.name ?? material;
}

function Parts({
  data,
  isTable,
}: {
  readonly data: ConcentrationData;
  readonly isTable: boolean;
}): ReactNode {
  const labels = usePictureWords().concentration;
  const locale = useLanguage();
  const [measure, width] = useWidth(1200);
  const { concentration } = data;
  const options = useMemo(() => ({ width, locale, labels }), [width, locale, labels]);
  const parts = useMemo(() => partsOf(concentration, options), [concentration, options]);
  return (
    <div ref={measure}>
      {isTable ? (
        <DetailTables answer={concentration} options={options} />
      ) : (
        parts.map(({ name, title, note, drawn }) => (
          <section key={name} className="section" aria-labelledby={`part-${name}`}>
            <h2 id={`part-${name}`}>{title}</h2>
            <p className="note">{note}</p>
            <Picture drawn={drawn} title={title} description={note} />
          </section>
        ))
      )}
    </div>
  );
}

/** Least and most of the index over each choice. */
function Choices({ data: { concentration } }: { readonly data: ConcentrationData }): ReactNode {
  const { numbers } = usePictureWords();
  const { t } = useTranslation('concentration');
  const locale = useLanguage();
  if (concentration.choices.length === 0) return null;
  return (
    <section className="section" aria-labelledby="choices-title">
      <h2 id="choices-title">{t('choices')}</h2>
      <ul className="concentration-caveats">
        {concentration.choices.map(({ text, least, most }) => (
          <li key={text}>
            {text}
            {t('range', {
              least: formatQuantity(least, locale, numbers).text,
              most: formatQuantity(most, locale, numbers).text,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
