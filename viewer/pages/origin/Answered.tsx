/** An answer: the picture in parts or its tables, what rests on what, least and most, sources. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { originSubtitle, originTitle, type Part, partsOf } from '../../../picture/origin/detail.ts';
import type { Options } from '../../../picture/origin/groups.ts';
import type { OriginData, OriginVariables } from '../../../picture/origin/query.ts';
import { ofSecond } from '../../compare/second.ts';
import type { Variables } from '../../data/query.ts';
import { useWidth } from '../../drawing/use-width.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import type { FigureSubject } from '../../figure/subject.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { StaleLink } from '../../frame/StaleLink.tsx';
import { useHead } from '../../frame/use-head.ts';
import { useLanguage } from '../../language/use-language.ts';
import { BeforeQuoting, SourceLine } from '../concentration/Foot.tsx';
import { Picture } from '../concentration/Picture.tsx';
import { Choices } from './Choices.tsx';
import { Compared } from './Compared.tsx';
import { Draws } from './Draws.tsx';
import { questionOf } from './figure-query.ts';
import { aboutFigure, figureAt } from './figures.ts';
import { Headline } from './Headline.tsx';
import { OwnStatements, ownFilterOf } from './OwnStatements.tsx';
import { SchemeRange } from './SchemeRange.tsx';
import { Stages } from './Stages.tsx';
import { OriginTables } from './Tables.tsx';
import type { Second } from './use-second.ts';

export interface AnsweredProps {
  readonly data: OriginData;
  readonly variables: OriginVariables & Variables;
  readonly isWaiting: boolean;
  /** Whether nobody was named, and the largest user stands for it. */
  readonly isLargest: boolean;
  readonly isTable: boolean;
  readonly isChinaApart: boolean;
  /** What it is put beside; null where nothing is. */
  readonly second: Second | null;
  /** Notices and choices, between the head and the picture. */
  readonly children: ReactNode;
}

export function Answered({
  data,
  variables,
  isWaiting,
  isLargest,
  isTable,
  isChinaApart,
  second,
  children,
}: AnsweredProps): ReactNode {
  const { t } = useTranslation('origin');
  const { origin: labels } = usePictureWords();
  const locale = useLanguage();
  const { origin, release } = data;
  const options = useMemo(() => ({ width: 1200, locale, labels }), [locale, labels]);
  useHead({ page: 'originOf', name: origin.material.name });
  const subjectOf = useCallback(
    (name: string): FigureSubject | null | undefined => {
      const isSecond = name.startsWith(ofSecond);
      if (isSecond && (second === null || second.answer.state === 'failed')) return undefined;
      if (isWaiting || (isSecond && second?.answer.state === 'loading')) return null;
      const told = isSecond ? shownOf(second) : origin;
      const key = isSecond ? name.slice(ofSecond.length) : name;
      const figure = told === undefined ? undefined : figureAt(told, key);
      if (told === undefined || figure === undefined) return undefined;
      const names = t('names', { returnObjects: true }) as Readonly<Record<string, string>>;
      const about = aboutFigure(told, key, { ...options, names });
      const question = questionOf(key, isSecond ? (second?.variables ?? variables) : variables);
      const own = ownFilterOf(told, key);
      return {
        key: name,
        ...about,
        quantity: figure.quantity,
        stage: (key.startsWith('origin/') ? told.stages[0] : told.stages.at(-1))?.stage ?? null,
        question,
        ...(own === null ? {} : { more: <OwnStatements {...own} /> }),
      };
    },
    [isWaiting, origin, second, options, variables, t],
  );
  const other = shownOf(second);
  const all = other === undefined ? [origin] : [origin, other];
  const weaknesses = [...new Set(all.flatMap(({ stages }) => stages.flatMap((stage) => stage.weaknesses)))];
  return (
    <>
      <h1>{originTitle(origin, options)}</h1>
      <p className="lead">
        {originSubtitle(origin, options)} {isLargest ? `${t('largest')} ` : ''}
        {t('how')}
      </p>
      <StaleLink release={release.id} permalink={origin.permalink} />
      {children}
      <div className={isWaiting ? 'is-waiting' : undefined} aria-busy={isWaiting}>
        {weaknesses.length === 0 ? null : (
          <div className="origin-weak">
            <p className="notice-title">{t('weak')}</p>
            <ul>
              {weaknesses.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        )}
        {second !== null ? (
          <Compared first={origin} second={second} isTable={isTable} isChinaApart={isChinaApart} />
        ) : (
          <>
            <Headline answer={origin} isChinaApart={isChinaApart} />
            <SchemeRange
              answer={origin}
              variables={isWaiting ? null : variables}
              isChinaApart={isChinaApart}
            />
            <Parts origin={origin} isTable={isTable} isChinaApart={isChinaApart} />
          </>
        )}
        <SourceLine
          data={{ scheme: origin.scheme, sources: all.flatMap(({ sources }) => sources) }}
          release={release.id}
        />
        {second !== null ? null : (
          <>
            <Stages answer={origin} />
            {isTable ? null : <Draws answer={origin} />}
            <Choices answer={origin} />
          </>
        )}
        <BeforeQuoting caveats={second === null ? origin.caveats : [...new Set(all.flatMap(mindOf))]} />
      </div>
      <FigurePanel subjectOf={subjectOf} />
    </>
  );
}

/** What to mind of each of two answers: its caveats, and what it takes for granted. */
function mindOf({ caveats, assumptions }: OriginData['origin']): readonly string[] {
  return [...caveats, ...assumptions.map(({ text }) => text)];
}

function shownOf(second: Second | null): OriginData['origin'] | undefined {
  return second?.answer.state === 'ready' ? second.answer.data.origin : undefined;
}

function Parts({
  origin,
  isTable,
  isChinaApart,
}: {
  readonly origin: OriginData['origin'];
  readonly isTable: boolean;
  readonly isChinaApart: boolean;
}): ReactNode {
  const { origin: labels } = usePictureWords();
  const locale = useLanguage();
  const [measure, width] = useWidth(1200);
  const options = useMemo(
    (): Options => ({ width, locale, labels, isChinaApart }),
    [width, locale, labels, isChinaApart],
  );
  const parts = useMemo(() => partsOf(origin, options), [origin, options]);
  return (
    <div ref={measure}>
      {isTable ? <OriginTables answer={origin} options={options} /> : <PartList parts={parts} />}
    </div>
  );
}

export function PartList({ parts }: { readonly parts: readonly Part[] }): ReactNode {
  return parts.map(({ id, title, note, drawn }) => (
    <section key={id} className="section" aria-labelledby={`part-${id}`}>
      <h2 id={`part-${id}`}>{title}</h2>
      <p className="note origin-note">{note}</p>
      <Picture drawn={drawn} title={title} description={note} />
    </section>
  ));
}
