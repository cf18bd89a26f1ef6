/** The choices of the page of harms: which harm, by which rule, of which material, year, allocation and scheme. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { schemes } from '../../../schema/scheme.ts';
import { useLanguage } from '../../language/use-language.ts';
import type { PageParameters } from '../../state/use-parameters.ts';
import { allocations, type HarmRow, type harmParameters, rules } from './query.ts';

export type HarmAsked = PageParameters<typeof harmParameters>;

export function Controls({
  asked: { values, set },
  rows,
  row,
}: {
  readonly asked: HarmAsked;
  readonly rows: readonly HarmRow[];
  readonly row: HarmRow | undefined;
}): ReactNode {
  const { t } = useTranslation('harm');
  const language = useLanguage();
  const isPresence = row?.kind === 'PRESENCE';
  const rule = values.rule ?? 'TERRITORIAL';
  const ofRule = row?.rules.find((one) => one.rule === rule)?.materials ?? [];
  const materials = isPresence ? row.exposureMaterials : ofRule;
  return (
    <div className="section-tools harm-tools">
      <Choice
        label={t('harm')}
        value={values.harm ?? ''}
        none={t('allHarms')}
        options={rows.map(({ harm }) => [harm.id, harm.label])}
        onChange={(harm) => set({ harm, material: undefined, year: undefined })}
      />
      {row === undefined || isPresence ? null : (
        <Choice
          label={t('rule')}
          value={rule}
          options={row.rules
            .filter((one) => one.isAnswered || one.rule === rule)
            .map((one) => [one.rule, one.label] as const)}
          onChange={(chosen) => set({ rule: rules.find((one) => one === chosen) })}
        />
      )}
      {materials.length === 0 ? null : (
        <Choice
          label={t('material')}
          value={values.material ?? ''}
          none={isPresence ? t('choose') : t('allMaterials')}
          options={materials.map(({ id, name }) => [id, name])}
          onChange={(material) => set({ material })}
        />
      )}
      {row?.hasAllocation === true ? (
        <Choice
          label={t('allocation.label')}
          value={values.allocation ?? 'PRICE'}
          options={allocations.map((one) => [one, t(`allocation.${one}`)])}
          onChange={(chosen) => set({ allocation: allocations.find((one) => one === chosen) })}
        />
      ) : null}
      <Choice
        label={t('scheme')}
        value={values.scheme ?? schemes.ids[0] ?? ''}
        options={schemes.all.map(({ id, label }) => [id, label[language]])}
        onChange={(chosen) => set({ scheme: schemes.ids.find((id) => id === chosen) })}
      />
    </div>
  );
}

export function Choice({
  label,
  value,
  none,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  /** The option of no choice; every option is a choice when not given. */
  readonly none?: string;
  readonly options: readonly (readonly [id: string, name: string])[];
  onChange(id: string | undefined): void;
}): ReactNode {
  return (
    <label className="choice">
      {label}
      <select
        value={value}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        {/* What the address asks for stands there, whether or not it is offered. */}
        {value === '' || options.some(([id]) => id === value) ? null : <option value={value}>{value}</option>}
      </select>
    </label>
  );
}
