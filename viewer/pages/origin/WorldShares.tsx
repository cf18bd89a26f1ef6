/** Where origins cannot be told: who mines and who refines it in the world, and the way to those who are named. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { detailSubtitle } from '../../../picture/concentration/detail.ts';
import { drawHolders, holderKey } from '../../../picture/concentration/holders.ts';
import type { Amount, ConcentrationData, ConcentrationResult } from '../../../picture/concentration/query.ts';
import { type Answer, useQuery } from '../../data/use-query.ts';
import { useWidth } from '../../drawing/use-width.ts';
import type { FigureSubject } from '../../figure/subject.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { questionOf } from '../concentration/figure-query.ts';
import { aboutFigure, figureAt } from '../concentration/figures.ts';
import { Picture } from '../concentration/Picture.tsx';
import { concentrationQuery, concentrationVariables } from '../concentration/parameters.ts';
import { Figure, Table } from '../concentration/Tables.tsx';
import { type WorldStage, worldKey, worldStages, worldTarget } from './world-key.ts';

export type World = Readonly<Record<WorldStage, Answer<ConcentrationData>>>;

/** @param id of a material; null where its world shares are not to be shown */
export function useWorld(id: string | null, scheme: string | undefined): World {
  const lang = useApiLanguage();
  const variables = useMemo(
    () => worldStages.map((stage) => (id === null ? null : variablesOf(id, stage, scheme, lang))),
    [id, scheme, lang],
  );
  return {
    EXTRACTION: useQuery(concentrationQuery, variables[0] ?? null),
    REFINING: useQuery(concentrationQuery, variables[1] ?? null),
  };
}

const variablesOf = (
  material: string,
  stage: WorldStage,
  scheme: string | undefined,
  lang: Parameters<typeof concentrationVariables>[1],
) =>
  concentrationVariables(
    {
      material,
      stage,
      scheme,
      by: undefined,
      group: undefined,
      year: undefined,
      product: undefined,
      measure: undefined,
    },
    lang,
  );

/** What the panel says of a world share; null while it is on its way, undefined where there is none of that name. */
export function useWorldSubject(
  world: World,
  id: string,
  scheme: string | undefined,
): (key: string) => FigureSubject | null | undefined {
  const { t } = useTranslation('concentration');
  const { concentration: labels } = usePictureWords();
  const locale = useLanguage();
  const lang = useApiLanguage();
  return (key) => {
    const target = worldTarget(key);
    if (target === undefined) return undefined;
    const answer = world[target.stage];
    if (answer.state !== 'ready') return answer.state === 'loading' ? null : undefined;
    const { concentration } = answer.data;
    const figure = figureAt(concentration, target.key);
    const question = questionOf(target.key, variablesOf(id, target.stage, scheme, lang));
    if (figure === undefined || question === undefined) return undefined;
    const names = t('names', { returnObjects: true }) as Readonly<Record<string, string>>;
    const about = aboutFigure(concentration, target.key, { width: 0, locale, labels, names });
    return { key, ...about, quantity: figure.quantity, stage: target.stage, question };
  };
}

export function WorldShares({
  id,
  world,
  isTable,
}: {
  readonly id: string;
  readonly world: World;
  readonly isTable: boolean;
}): ReactNode {
  const { t } = useTranslation('origin');
  const language = useLanguage();
  const material = encodeURIComponent(id).replaceAll('%3A', ':');
  const isAny = worldStages.some((stage) => world[stage].state === 'ready');
  return (
    <>
      {isAny ? (
        <section className="section" aria-labelledby="world-title">
          <h2 id="world-title">{t('worldShares.title')}</h2>
          <p className="note origin-note">{t('worldShares.note')}</p>
          {worldStages.map((stage) => (
            <StageShares
              key={stage}
              stage={stage}
              material={material}
              answer={world[stage]}
              isTable={isTable}
            />
          ))}
        </section>
      ) : null}
      <section className="section" aria-labelledby="named-title">
        <h2 id="named-title">{t('worldShares.named')}</h2>
        <p>
          <Link to={`/${language}/trace/${material}?named=true`}>{t('worldShares.actors')}</Link>
        </p>
      </section>
    </>
  );
}

function StageShares({
  stage,
  material,
  answer,
  isTable,
}: {
  readonly stage: WorldStage;
  readonly material: string;
  readonly answer: Answer<ConcentrationData>;
  readonly isTable: boolean;
}): ReactNode {
  const { t } = useTranslation('origin');
  const { concentration: labels, stages } = usePictureWords();
  const locale = useLanguage();
  const [measure, width] = useWidth(1200);
  const data = answer.state === 'ready' ? answer.data.concentration : undefined;
  const drawn = useMemo(() => {
    if (data === undefined) return undefined;
    const { hits, ...picture } = drawHolders(data, { width, locale, labels });
    return { ...picture, hits: hits.map((hit) => ({ ...hit, key: worldKey(stage, hit.key) })) };
  }, [data, width, locale, labels, stage]);
  const query = stage === 'EXTRACTION' ? '' : '&stage=refining';
  return (
    <div ref={measure} className="origin-world">
      {data === undefined || drawn === undefined ? (
        answer.state === 'failed' ? (
          <p className="note">{t('worldShares.none', { stage: stages[stage] })}</p>
        ) : null
      ) : (
        <>
          <h3>{stages[stage]}</h3>
          {isTable ? (
            <StageTable stage={stage} caption={detailSubtitle(data, { labels })} answer={data} />
          ) : (
            <>
              <p className="note">{detailSubtitle(data, { labels })}</p>
              <Picture drawn={drawn} title={stages[stage]} description={detailSubtitle(data, { labels })} />
            </>
          )}
          <p>
            <Link to={`/${locale}/concentration?material=${material}${query}`}>{t('worldShares.all')}</Link>
          </p>
        </>
      )}
    </div>
  );
}

function StageTable({
  stage,
  caption,
  answer: { holders, lumps, unallocated },
}: {
  readonly stage: WorldStage;
  readonly caption: string;
  readonly answer: ConcentrationResult;
}): ReactNode {
  const { t } = useTranslation('origin');
  const { concentration: labels, sides } = usePictureWords();
  const rowOf = (key: string, label: string, side: string, amount: Amount) => ({
    key,
    cells: [label, side, <Figure key="share" name={worldKey(stage, key)} amount={amount} about={label} />],
  });
  return (
    <Table
      caption={caption}
      columns={[{ head: t('economy') }, { head: t('side') }, { head: t('share'), isNumber: true }]}
      rows={[
        ...[...holders, ...lumps].map((one) =>
          rowOf(holderKey(one), one.label, one.side === null ? '' : sides[one.side], one.share),
        ),
        ...(unallocated === null ? [] : [rowOf('unallocated', labels.leftOver, '', unallocated.share)]),
      ]}
    />
  );
}
