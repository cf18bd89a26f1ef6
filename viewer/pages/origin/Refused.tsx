/** No answer: why, what could be asked instead, and where totals prove something, what they prove and what is missing. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { boundParts, boundsTitle } from '../../../picture/origin/detail.ts';
import type { BoundsData, BoundsVariables, OverviewData } from '../../../picture/origin/query.ts';
import { fill } from '../../../picture/words/fill.ts';
import type { AnswerFailure } from '../../data/failure.ts';
import type { Variables } from '../../data/query.ts';
import { type Answer, useQuery } from '../../data/use-query.ts';
import { useWidth } from '../../drawing/use-width.ts';
import { FigurePanel } from '../../figure/FigurePanel.tsx';
import type { FigureSubject } from '../../figure/subject.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useHead } from '../../frame/use-head.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { NearestLinks } from '../../notice/NearestLinks.tsx';
import { Notice } from '../../notice/Notice.tsx';
import { BeforeQuoting, SourceLine } from '../concentration/Foot.tsx';
import { PartList } from './Answered.tsx';
import { useNameOf } from './Controls.tsx';
import { boundQuestion } from './figure-query.ts';
import { aboutBound, boundAt } from './figures.ts';
import { type AskedInstead, askedInstead } from './instead.ts';
import { nameIn } from './Material.tsx';
import { boundsQuery, boundsVariables, type OriginParameters, originVariables } from './parameters.ts';
import { BoundsTable } from './Tables.tsx';
import { TakeBounds } from './TakeAway.tsx';
import { useWorld, useWorldSubject, WorldShares } from './WorldShares.tsx';
import { worldTarget } from './world-key.ts';

export interface RefusedProps {
  readonly id: string;
  readonly failure: AnswerFailure;
  readonly asked: OriginParameters;
  readonly overview: Answer<OverviewData>;
  /** Whether it can be told for nobody: not only the one who is asked about has no answer. */
  readonly isForNobody: boolean;
  readonly children: ReactNode;
}

export function Refused({ id, failure, asked, overview, isForNobody, children }: RefusedProps): ReactNode {
  const { t } = useTranslation(['origin', 'frame']);
  const words = usePictureWords();
  const lang = useApiLanguage();
  const { values } = asked;
  const variables = useMemo(() => boundsVariables(originVariables(id, values, lang)), [id, values, lang]);
  const bounds = useQuery(boundsQuery, failure.code === 'UNKNOWN_ID' ? null : variables);
  const data =
    bounds.state === 'ready' && bounds.data.originBounds.bounds.length > 0 ? bounds.data : undefined;
  const world = useWorld(isForNobody ? id : null, values.scheme);
  const worldSubject = useWorldSubject(world, id, values.scheme);
  const name = data?.originBounds.material.name ?? nameIn(overview, id);
  useHead({ page: 'originOf', name });
  const labels = words.origin;
  const boundSubject = useBoundSubject(data, bounds.state === 'loading', variables);
  const subjectOf = useCallback(
    (key: string): FigureSubject | null | undefined => {
      if (worldTarget(key) !== undefined) return worldSubject(key);
      return boundSubject(key);
    },
    [worldSubject, boundSubject],
  );
  return (
    <>
      <h1>
        {data === undefined ? t('refused.title', { name: capital(name) }) : boundsTitle(data, { labels })}
      </h1>
      {data === undefined ? null : (
        <p className="lead">
          {fill(labels.subtitleBounds, { year: data.originBounds.year })} {t('how')}
        </p>
      )}
      {children}
      <Notice
        drawing={data === undefined ? 'invalid' : 'empty'}
        title={data === undefined ? t(`frame:failure.code.${failure.code}`) : t('refused.bounds')}
        isAlert
      >
        <div className="origin-refusal">
          {failure.message.includes('filon import baci') ? (
            <p>
              {t('refused.import')} <code>filon import baci</code>
            </p>
          ) : null}
          {bounds.state === 'ready' && data === undefined
            ? bounds.data.originBounds.caveats.map((text) => <p key={text}>{text}</p>)
            : null}
          <Instead id={id} failure={failure} asked={asked} />
          <p className="note">
            {t('frame:failure.words')} <code lang="en">{failure.message}</code>
          </p>
        </div>
      </Notice>
      {isForNobody ? <WorldShares id={id} world={world} isTable={values.view === 'TABLE'} /> : null}
      {data === undefined ? null : (
        <Bounds data={data} isTable={values.view === 'TABLE'} variables={variables} />
      )}
      <FigurePanel subjectOf={subjectOf} />
    </>
  );
}

/** The panel of each bound. */
export function useBoundSubject(
  data: BoundsData | undefined,
  isLoading: boolean,
  variables: BoundsVariables & Variables,
): (key: string) => FigureSubject | null | undefined {
  const { t } = useTranslation('origin');
  const { origin: labels } = usePictureWords();
  const locale = useLanguage();
  return useCallback(
    (key) => {
      if (isLoading) return null;
      const bound = data === undefined ? undefined : boundAt(data.originBounds.bounds, key);
      if (bound === undefined) return undefined;
      const names = t('names', { returnObjects: true }) as Readonly<Record<string, string>>;
      const about = aboutBound(bound, { width: 0, locale, labels, names });
      const question = boundQuestion(key, variables);
      return { key, ...about, quantity: bound.shareOfImports.quantity, stage: 'TRADE', question };
    },
    [data, isLoading, locale, labels, variables, t],
  );
}

export function Bounds({
  data,
  isTable,
  variables,
}: {
  readonly data: BoundsData;
  readonly variables: Variables;
  readonly isTable: boolean;
}): ReactNode {
  const { origin: labels } = usePictureWords();
  const locale = useLanguage();
  const [measure, width] = useWidth(1200);
  const { bounds, caveats } = data.originBounds;
  const options = useMemo(() => ({ width, locale, labels }), [width, locale, labels]);
  const parts = useMemo(() => boundParts(bounds, options), [bounds, options]);
  return (
    <div ref={measure}>
      {isTable ? <BoundsTable bounds={bounds} options={options} /> : <PartList parts={parts} />}
      <div className="section-tools">
        <TakeBounds data={data} variables={variables} />
      </div>
      <SourceLine data={data.originBounds} release={data.release.id} />
      <BeforeQuoting caveats={caveats} />
    </div>
  );
}

/** The nearest questions that can be answered, in words, each a way there. */
function Instead({ id, failure, asked }: Pick<RefusedProps, 'id' | 'failure' | 'asked'>): ReactNode {
  const { t } = useTranslation('origin');
  const words = usePictureWords();
  const language = useLanguage();
  const address = (page: string, parameters: Readonly<Record<string, string>> = {}): string =>
    `/${language}/${page}?${new URLSearchParams({ material: id, ...parameters }).toString().replaceAll('%3A', ':')}`;
  if (failure.code === 'UNKNOWN_ID') return <NearestLinks nearest={failure.nearest} />;
  const links = failure.nearest.flatMap(
    (
      near,
    ): {
      readonly label: string;
      readonly to?: string;
      readonly question?: AskedInstead;
    }[] => {
      if (/^\d{4}$/.test(near)) return [{ label: near, question: { year: Number(near) } }];
      const question = askedInstead(near);
      if (question !== undefined) return [{ label: near, question }];
      const stage = /stage: (EXTRACTION|REFINING)/.exec(near)?.[1] as 'EXTRACTION' | 'REFINING' | undefined;
      const said = stage === undefined ? '' : words.stages[stage];
      if (near.startsWith('concentration(') && stage !== undefined)
        return [
          {
            label: t('instead.concentration', { stage: said }),
            to: address('concentration', stage === 'EXTRACTION' ? {} : { stage: 'refining' }),
          },
        ];
      if (near.startsWith('flows(')) return [{ label: t('instead.flows'), to: address('map') }];
      if (near.startsWith('coverage(')) return [{ label: t('instead.coverage'), to: address('coverage') }];
      return [];
    },
  );
  if (links.length === 0) return null;
  return (
    <>
      <p>{t('instead.title')}</p>
      <ul className="origin-instead">
        {links.map(({ label, to, question }) => (
          <li key={label}>
            {question !== undefined ? <OtherOrigin question={question} asked={asked} /> : null}
            {to === undefined ? null : <Link to={to}>{label}</Link>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The same page with another stage, year, end or choice; the parts that differ are its words. */
function OtherOrigin({
  question,
  asked: { values, set },
}: {
  readonly question: AskedInstead;
  readonly asked: OriginParameters;
}): ReactNode {
  const { t } = useTranslation('origin');
  const words = usePictureWords();
  const { stage, year, lump } = question;
  const other = [question.consumer, question.producer].find(
    (end) => end !== undefined && end !== values.consumer && end !== values.producer,
  );
  const name = useNameOf(other ?? null);
  const parts = [
    ...(other === undefined ? [] : [name ?? other]),
    ...(stage === undefined ? [] : [words.stages[stage]]),
    ...(year === undefined ? [] : [String(year)]),
    ...(lump === undefined ? [] : [`${t('method.lump')} (${t(`method.${lump}`)})`]),
  ];
  return (
    <button type="button" className="link-button" onClick={() => set(question)}>
      {t('instead.origin', { parts: parts.join(' · ') })}
    </button>
  );
}

function capital(name: string): string {
  const [first = '', ...rest] = name;
  return first.toUpperCase() + rest.join('');
}
