/** The choices of the map: which flow, by mass or value, what colours the land, borders, scheme, ends, how many. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedResult } from '../../../picture/answer.ts';
import type { MapData } from '../../../picture/map/query.ts';
import type { PageParameters } from '../../state/use-parameters.ts';
import type { SchemeResult } from '../ledger/schemes.ts';
import type { GoodsOf } from './goods.ts';
import {
  type Area,
  areas,
  borders,
  firstProduct,
  type Measure,
  type mapParameters,
  measures,
  offeredCounts,
  usualCount,
  usualMeasure,
} from './map-parameters.ts';
import { PlacesChoice } from './PlacesChoice.tsx';

export interface ControlsProps {
  /** Undefined while the first answer is on its way. */
  readonly data: MapData | undefined;
  /** Everything of which there is trade. */
  readonly goods: readonly GoodsOf[];
  readonly schemes: readonly SchemeResult[];
  /** Economies with flows. */
  readonly places: readonly NamedResult[];
  readonly parameters: PageParameters<typeof mapParameters>;
  /** Phones show what is asked first, and the rest on demand. */
  readonly isNarrow: boolean;
}

export function Controls({ data, goods, schemes, places, parameters, isNarrow }: ControlsProps): ReactNode {
  const { t, i18n } = useTranslation('map');
  const { values, set } = parameters;
  const counts = [...new Set([...offeredCounts, values.n ?? usualCount])].sort((a, b) => a - b);
  const schemeFallback = schemes.find(({ isDefault }) => isDefault)?.id ?? '';
  // Until the list is here, the one of the answer: as wide as it will be, so that nothing moves.
  const offered = schemes.length > 0 || data === undefined ? schemes : [data.flows.scheme];
  const ends = [...places].sort((a, b) => a.name.localeCompare(b.name, i18n.language));
  const end = (name: 'from' | 'to') => (
    <Choice
      label={t(name)}
      value={values[name] ?? ''}
      options={[
        { value: '', text: t('anywhere') },
        ...ends.map(({ id, name: text }) => ({ value: id, text })),
        ...unlisted(values[name], ends),
      ]}
      onChange={(id) => set({ [name]: id === '' ? undefined : id })}
    />
  );
  const rest = (
    <>
      <Choice
        label={t('borders.label')}
        value={values.borders ?? 'A'}
        options={borders.map((one) => ({ value: one, text: t(`borders.${one}`) }))}
        onChange={(one) => set({ borders: one === 'B' ? 'B' : undefined })}
      />
      <Choice
        label={t('scheme')}
        value={values.scheme ?? schemeFallback}
        options={offered.map(({ id, label }) => ({ value: id, text: label }))}
        onChange={(id) => set({ scheme: id === schemeFallback ? undefined : id })}
      />
      {end('from')}
      {end('to')}
      <PlacesChoice places={places} chosen={values.of ?? []} onChange={(of) => set({ of })} />
      <Choice
        label={t('count.label')}
        value={String(values.n ?? usualCount)}
        options={counts.map((count) => ({ value: String(count), text: t('count.option', { count }) }))}
        onChange={(text) => set({ n: Number(text) === usualCount ? undefined : Number(text) })}
      />
      <label className="switch">
        <input
          type="checkbox"
          checked={values.sites === true}
          onChange={({ target }) => set({ sites: target.checked ? true : undefined })}
        />
        {t('sites')}
      </label>
    </>
  );
  return (
    <div className="section-tools map-controls">
      <GoodChoice data={data} goods={goods} parameters={parameters} />
      <Choice
        label={t('measure.label')}
        value={values.measure ?? usualMeasure}
        options={measures.map((one) => ({ value: one, text: t(`measure.${one}`) }))}
        onChange={(one) => set({ measure: one === usualMeasure ? undefined : (one as Measure) })}
      />
      <Choice
        label={t('areas.label')}
        value={values.areas ?? 'side'}
        options={areas.map((one) => ({ value: one, text: t(`areas.${one}`) }))}
        onChange={(one) => set({ areas: one === 'side' ? undefined : (one as Area) })}
      />
      {isNarrow ? (
        <details className="more-choices">
          <summary>{t('moreChoices')}</summary>
          <div className="section-tools">{rest}</div>
        </details>
      ) : (
        rest
      )}
    </div>
  );
}

/** What the address names and the list does not hold: it is shown as it is written. */
function unlisted(id: string | undefined, list: readonly NamedResult[]) {
  return id === undefined || list.some((one) => one.id === id) ? [] : [{ value: id, text: id }];
}

/** Every good with its latest year, under its material; another one keeps measure, scheme and view, not the year. */
function GoodChoice({
  data,
  goods,
  parameters: { values, set },
}: Pick<ControlsProps, 'data' | 'goods' | 'parameters'>): ReactNode {
  const { t } = useTranslation('map');
  const shown = data?.flows.product ?? null;
  const chosen = shown?.id ?? values.product ?? firstProduct;
  const isListed = goods.some((group) => group.goods.some(({ product }) => product.id === chosen));
  return (
    <label className="choice map-product">
      {t('product.label')}
      <select
        value={chosen}
        onChange={({ target }) =>
          set({
            product: target.value === firstProduct ? undefined : target.value,
            material: undefined,
            year: undefined,
          })
        }
      >
        {isListed ? null : <option value={chosen}>{shown?.name ?? t('product.asking')}</option>}
        {goods.map(({ material, goods: own }) => (
          <optgroup key={material?.id ?? ''} label={material?.name ?? t('product.others')}>
            {own.map(({ product, latestYear }) => (
              <option key={product.id} value={product.id}>
                {product.name}, {latestYear}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly className?: string;
  onChange(value: string): void;
}

function Choice({ label, value, options, className = '', onChange }: ChoiceProps): ReactNode {
  return (
    <label className={`choice ${className}`}>
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
