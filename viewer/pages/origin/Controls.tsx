/** The choices of the page: material, stage, whose use or whose output, year, scheme, form, files; the method's own in a fold. */

import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { OriginData, OriginVariables, OverviewData, UsersData } from '../../../picture/origin/query.ts';
import { originStages } from '../../../picture/origin/query.ts';
import { schemes } from '../../../schema/scheme.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { type Answer, useQuery } from '../../data/use-query.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { CampaignLink } from '../../frame/CampaignLink.tsx';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { Years } from '../../years/Years.tsx';
import { groupsQuery, isAskable } from '../concentration/groups.ts';
import { MethodChoices } from './MethodChoices.tsx';
import { type OriginParameters, originPath, world } from './parameters.ts';
import { TakeAway } from './TakeAway.tsx';

export interface ControlsProps {
  readonly id: string;
  readonly asked: OriginParameters;
  readonly users: Answer<UsersData>;
  readonly overview: Answer<OverviewData>;
  /** With which the answer was asked. */
  readonly variables?: OriginVariables & Variables;
  /** With which the answer beside it was asked; undefined where there is none. */
  readonly beside?: (OriginVariables & Variables) | undefined;
  /** Undefined where there is none. */
  readonly answer: OriginData | undefined;
  /** False while the answer to what is chosen is on its way. */
  readonly isThere: boolean;
}

/** Whether no user and no producer can be asked about, since it cannot be told who has it from whom. */
export const isForNobody = (users: Answer<unknown>): boolean =>
  users.state === 'failed' && users.failure.code === 'NOT_ANSWERABLE';

export function Controls(props: ControlsProps): ReactNode {
  const { id, asked, users, overview, answer, variables, beside, isThere } = props;
  const { t } = useTranslation('origin');
  const words = usePictureWords();
  const language = useLanguage();
  const { values, set } = asked;
  const rows = overview.state === 'ready' ? overview.data.originOverview.rows : [];
  const years = rows.find(({ material }) => material.id === id)?.years ?? [];
  const isTable = values.view === 'TABLE';
  return (
    <>
      <div className="section-tools concentration-tools origin-tools">
        <MaterialChoice id={id} overview={overview} />
        <label className="choice">
          {t('stage')}
          <select
            value={values.stage ?? ''}
            onChange={({ target }) =>
              set({ stage: originStages.find((stage) => stage === target.value), draws: undefined })
            }
          >
            <option value="">{t('allStages')}</option>
            {originStages.map((stage) => (
              <option key={stage} value={stage}>
                {words.stages[stage]}
              </option>
            ))}
          </select>
        </label>
        <EndChoice end="consumer" asked={asked} users={users} answer={answer} />
        <EndChoice end="producer" asked={asked} users={users} answer={answer} />
        <label className="choice">
          {t('scheme')}
          <select
            value={values.scheme ?? schemes.ids[0]}
            onChange={({ target }) => set({ scheme: schemes.ids.find((one) => one === target.value) })}
          >
            {schemes.all.map(({ id: one, label }) => (
              <option key={one} value={one}>
                {label[language]}
              </option>
            ))}
          </select>
        </label>
        {answer === undefined ? null : (
          <label className="switch">
            <input
              type="checkbox"
              checked={values.chinaApart === true}
              onChange={({ target }) => set({ chinaApart: target.checked ? true : undefined })}
            />
            {t('china')}
          </label>
        )}
        <button
          type="button"
          className="button"
          aria-pressed={isTable}
          onClick={() => set({ view: isTable ? undefined : 'TABLE' })}
        >
          {t('table')}
        </button>
        {answer === undefined || variables === undefined ? null : (
          <TakeAway
            data={answer}
            isChinaApart={values.chinaApart === true}
            variables={variables}
            beside={beside}
            isWaiting={!isThere}
          />
        )}
        <CampaignLink picture={`origin/${id}`} />
      </div>
      {isForNobody(users) ? (
        <p className="note origin-off" id="origin-off">
          {t('off.reason')}
        </p>
      ) : null}
      <Years
        years={years}
        year={answer?.origin.year ?? values.year}
        refused={
          answer === undefined && values.year !== undefined && !years.includes(values.year)
            ? values.year
            : undefined
        }
        isChosen={values.year !== undefined}
        isThere={isThere}
        asked={values.year}
        onYear={(wanted, how) => set({ year: wanted }, how)}
      />
      <MethodChoices asked={asked} answer={answer?.origin} />
    </>
  );
}

/** All materials by what can be said of them. */
function MaterialChoice({ id, overview }: Pick<ControlsProps, 'id' | 'overview'>): ReactNode {
  const { t } = useTranslation('origin');
  const { origin: labels } = usePictureWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const rows = overview.state === 'ready' ? overview.data.originOverview.rows : [];
  const isThere = rows.some(({ material }) => material.id === id);
  const verdicts = ['ANSWERED', 'WEAK', 'BOUNDS', 'REFUSED'] as const;
  return (
    <label className="choice">
      {t('material')}
      <select value={id} onChange={({ target }) => navigate(originPath(language, target.value))}>
        {isThere ? null : <option value={id}>{id.replace(/^material:/, '')}</option>}
        {verdicts.map((verdict) => {
          const own = rows.filter((row) => row.verdict === verdict).map(({ material }) => material);
          if (own.length === 0) return null;
          return (
            <optgroup key={verdict} label={labels.verdicts[verdict]}>
              {[...own]
                .sort((a, b) => a.name.localeCompare(b.name, language))
                .map((material) => (
                  <option key={material.id} value={material.id}>
                    {material.name}
                  </option>
                ))}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}

/** The name of an economy or group that is asked about and is not among the users or producers. */
const nameQuery = defineQuery<{ readonly entity: { readonly name: string } | null }, Variables>(`
  query OriginEndName($id: ID!, $lang: Language) { entity(id: $id, lang: $lang) { name } }
`);

/** @param id null where it is known already */
export function useNameOf(id: string | null): string | undefined {
  const lang = useApiLanguage();
  const asked = useQuery(
    nameQuery,
    useMemo(() => (id === null ? null : { id, lang }), [id, lang]),
  );
  return id !== null && asked.state === 'ready' ? asked.data.entity?.name : undefined;
}

type EndProps = Pick<ControlsProps, 'asked' | 'users' | 'answer'> & { readonly end: 'consumer' | 'producer' };

/** Who uses it or who produced it: the economies of the answer, and groups of them. */
function EndChoice({ end, asked: { values, set }, users, answer }: EndProps): ReactNode {
  const { t } = useTranslation('origin');
  const language = useLanguage();
  const groupsAnswer = useQuery(groupsQuery, { lang: useApiLanguage() });
  const chosen = values[end];
  const shown = answer?.origin[end] ?? null;
  const named = useNameOf(
    chosen === undefined || chosen === world || chosen === shown?.id || users.state === 'loading'
      ? null
      : chosen,
  );
  const isWeak = users.state === 'ready' && users.data.origin.stages.some((stage) => stage.isWeak);
  const [economies, groups] = useMemo(() => {
    const known = new Map<string, string>();
    if (users.state === 'ready') {
      const { origins, destinations } = users.data.origin;
      for (const { economy } of end === 'consumer' ? destinations : origins)
        known.set(economy.id, economy.name);
    }
    if (shown !== null && shown.id !== world) known.set(shown.id, shown.name);
    if (chosen !== undefined && chosen !== world && !known.has(chosen)) known.set(chosen, named ?? chosen);
    const ofGroups = groupsAnswer.state === 'ready' ? groupsAnswer.data.groups.nodes : [];
    const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
      a.name.localeCompare(b.name, language);
    // Weak shares are not added up.
    const offered = isWeak ? [] : ofGroups.filter(({ id }) => isAskable(id) || id === 'group:eu-27');
    return [
      [...known]
        .map(([id, name]) => ({ id, name }))
        .filter(({ id }) => !offered.some((one) => one.id === id))
        .sort(byName),
      [...offered].sort(byName),
    ];
  }, [users, shown, chosen, named, groupsAnswer, isWeak, end, language]);
  const isOff = isForNobody(users) && chosen === undefined;
  const other = end === 'consumer' ? 'producer' : 'consumer';
  const value =
    chosen ??
    (end === 'consumer' && values.answer !== undefined && values.producer === undefined ? world : '');
  return (
    <label className="choice">
      {t(`${end}.label`)}
      <select
        value={value}
        disabled={isOff}
        aria-describedby={isOff ? 'origin-off' : undefined}
        onChange={({ target }) => {
          const given = target.value === '' ? undefined : target.value;
          set({
            [end]: given,
            answer: undefined,
            ...(given === undefined ? {} : { [other]: undefined }),
            ...(end === 'producer' || given === undefined || !given.startsWith('economy:')
              ? { draws: undefined }
              : {}),
          });
        }}
      >
        <option value="">{t(isOff ? 'off.choice' : `${end}.none`)}</option>
        {end === 'consumer' ? <option value={world}>{t('world')}</option> : null}
        <optgroup label={t('economies')}>
          {economies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
        {groups.length === 0 ? null : (
          <optgroup label={t('groups')}>
            {groups.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  );
}
