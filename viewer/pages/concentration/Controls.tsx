/** The choices of the concentration page: material, stage, among whom, whose supply, scheme, form, file. */

import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ConcentrationData,
  heldStages,
  holderKinds,
  type OverviewData,
} from '../../../picture/concentration/query.ts';
import { schemes } from '../../../schema/scheme.ts';
import { useQuery } from '../../data/use-query.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { CampaignLink } from '../../frame/CampaignLink.tsx';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import type { PageParameters } from '../../state/use-parameters.ts';
import type { Handed } from '../../take-away/handed.ts';
import { groupsQuery, isAskable } from './groups.ts';
import type { concentrationParameters } from './parameters.ts';
import { TakeAway } from './TakeAway.tsx';

export interface ControlsProps {
  readonly overview: OverviewData | undefined;
  readonly detail: ConcentrationData | undefined;
  readonly asked: PageParameters<typeof concentrationParameters>;
  readonly question: Handed['question'];
  /** Of the answer beside it; undefined where there is none. */
  readonly beside?: Handed['question'] | undefined;
}

export function Controls({ overview, detail, asked, question, beside }: ControlsProps): ReactNode {
  const { t } = useTranslation('concentration');
  const words = usePictureWords();
  const language = useLanguage();
  const { values, set } = asked;
  const { material } = values;
  const isTable = values.view === 'TABLE';
  const shown = detail?.concentration;
  return (
    <div className="section-tools concentration-tools">
      <MaterialChoice overview={overview} shown={shown?.material} asked={asked} />
      {material === undefined ? null : (
        <>
          <label className="choice">
            {t('stage')}
            <select
              value={values.stage ?? 'EXTRACTION'}
              onChange={({ target }) =>
                set({
                  stage: heldStages.find((stage) => stage === target.value),
                  year: undefined,
                  product: undefined,
                })
              }
            >
              {heldStages.map((stage) => (
                <option key={stage} value={stage}>
                  {words.stages[stage]}
                </option>
              ))}
            </select>
          </label>
          <label className="choice">
            {t('by.label')}
            <select
              value={values.by ?? 'ECONOMY'}
              onChange={({ target }) =>
                set({ by: holderKinds.find((kind) => kind === target.value), year: undefined })
              }
            >
              {holderKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`by.${kind}`)}
                </option>
              ))}
            </select>
          </label>
          <GroupChoice asked={asked} shown={shown?.group ?? null} />
        </>
      )}
      <label className="choice">
        {t('scheme')}
        <select
          value={values.scheme ?? schemes.ids[0]}
          onChange={({ target }) => set({ scheme: schemes.ids.find((id) => id === target.value) })}
        >
          {schemes.all.map(({ id, label }) => (
            <option key={id} value={id}>
              {label[language]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button"
        aria-pressed={isTable}
        onClick={() => set({ view: isTable ? undefined : 'TABLE' })}
      >
        {t('table.button')}
      </button>
      <TakeAway
        overview={material === undefined ? overview : undefined}
        detail={detail}
        isAll={values.rows === 'ALL'}
        question={question}
        beside={beside}
      />
      <CampaignLink picture="concentration" />
    </div>
  );
}

function MaterialChoice({
  overview,
  shown,
  asked: { values, set },
}: Pick<ControlsProps, 'overview' | 'asked'> & {
  readonly shown: { readonly id: string; readonly name: string } | undefined;
}): ReactNode {
  const { t } = useTranslation('concentration');
  const language = useLanguage();
  const { material } = values;
  const offered = useMemo(() => {
    const known = overview?.concentrationOverview.rows.map((row) => row.material) ?? [];
    const isThere = material === undefined || known.some(({ id }) => id === material);
    const all = isThere ? known : [...known, shown ?? { id: material, name: material }];
    return [...all].sort((a, b) => a.name.localeCompare(b.name, language));
  }, [overview, material, shown, language]);
  return (
    <label className="choice">
      {t('material')}
      <select
        value={material ?? ''}
        onChange={({ target }) =>
          set({
            material: target.value === '' ? undefined : target.value,
            year: undefined,
            product: undefined,
            ...(target.value === ''
              ? { stage: undefined, by: undefined, group: undefined, with: undefined, withYear: undefined }
              : {}),
          })
        }
      >
        <option value="">{t('allMaterials')}</option>
        {offered.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function GroupChoice({
  asked: { values, set },
  shown,
}: Pick<ControlsProps, 'asked'> & {
  readonly shown: { readonly id: string; readonly name: string } | null;
}): ReactNode {
  const { t } = useTranslation('concentration');
  const language = useLanguage();
  const lang = useApiLanguage();
  const answer = useQuery(groupsQuery, { lang });
  const { group } = values;
  const known = answer.state === 'ready' ? answer.data.groups.nodes.filter(({ id }) => isAskable(id)) : [];
  const isThere = group === undefined || known.some(({ id }) => id === group);
  const all = isThere ? known : [...known, shown ?? { id: group, name: group }];
  return (
    <label className="choice">
      {t('group')}
      <select
        value={group ?? ''}
        onChange={({ target }) => set({ group: target.value === '' ? undefined : target.value })}
      >
        <option value="">{t('world')}</option>
        {[...all]
          .sort((a, b) => a.name.localeCompare(b.name, language))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
    </label>
  );
}
