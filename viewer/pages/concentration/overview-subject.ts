/** What the panel shows of a number of the overview: the same number of the answer about its material. */
import type { ConcentrationLabels } from '../../../picture/concentration/labels.ts';
import type { OverviewData } from '../../../picture/concentration/query.ts';
import type { FigureSubject } from '../../figure/subject.ts';
import type { ApiLanguage } from '../../language/language.ts';
import { questionOf } from './figure-query.ts';
import { concentrationVariables } from './parameters.ts';

interface Said {
  readonly labels: ConcentrationLabels;
  readonly lang: ApiLanguage;
  readonly names: (name: string) => string;
  readonly scheme: string | undefined;
}

/** Undefined for a name that no number of the page has. */
export function overviewSubject(
  { concentrationOverview }: OverviewData,
  key: string,
  { labels, lang, names, scheme }: Said,
): FigureSubject | undefined {
  const [, name, id, stage] =
    /^all\.(topOne|index|points)\.(material:[\w.-]+)\.(EXTRACTION|REFINING)$/.exec(key) ?? [];
  const row = concentrationOverview.rows.find(({ material }) => material.id === id);
  const held = stage === 'EXTRACTION' ? row?.extraction : row?.refining;
  if (row === undefined || held == null || (stage !== 'EXTRACTION' && stage !== 'REFINING')) return undefined;
  if (name !== 'topOne' && name !== 'index' && name !== 'points') return undefined;
  const question = questionOf(
    name,
    concentrationVariables(
      {
        material: row.material.id,
        stage,
        by: undefined,
        group: undefined,
        year: held.year,
        scheme,
        product: undefined,
        measure: undefined,
      },
      lang,
    ),
  );
  if (question === undefined) return undefined;
  return {
    key,
    heading: row.material.name,
    line: `${names(name)}, ${labels.stages[stage]}, ${held.year}, ${held.source.shortTitle}`,
    quantity: name === 'topOne' ? held.topOne.share.quantity : held[name].quantity,
    stage,
    entity: row.material,
    question,
  };
}
