/** The choices of the page of value: the lens, what it is asked about, year, document and scheme. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { defaultSubject } from '../../../picture/value/page.ts';
import { schemes } from '../../../schema/scheme.ts';
import { useQuery } from '../../data/use-query.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import type { PageParameters } from '../../state/use-parameters.ts';
import { choicesQuery } from '../coverage/parameters.ts';
import { Choice } from '../harm/Controls.tsx';
import { lenses, measures, type ValueResult, type valueParameters } from './query.ts';

export type ValueAsked = PageParameters<typeof valueParameters>;

/** What a price split is put beside when the reader compares. */
const defaultOther = 'device:apple-iphone-4';

interface Props {
  readonly asked: ValueAsked;
  readonly shown: ValueResult | undefined;
}

export function Controls({ asked, shown }: Props): ReactNode {
  const { t } = useTranslation('value');
  const language = useLanguage();
  const { values, set } = asked;
  const lens = values.lens ?? 'INDUSTRY';
  const hasSides = lens === 'INDUSTRY' || lens === 'PRICE_SPLIT';
  return (
    <div className="section-tools harm-tools">
      <Choice
        label={t('lens')}
        value={lens}
        options={lenses.map((one) => [one, t(`lenses.${one}`)])}
        onChange={(chosen) =>
          set({
            lens: lenses.find((one) => one === chosen),
            subject: undefined,
            with: undefined,
            measure: undefined,
            material: undefined,
            edition: undefined,
            priceYear: undefined,
            year: undefined,
          })
        }
      />
      {lens === 'INDUSTRY' ? <OfIndustry asked={asked} shown={shown} /> : null}
      {lens === 'UNIT_VALUE' ? <OfLadder asked={asked} /> : null}
      {lens === 'PRICE_SPLIT' ? <OfSplit asked={asked} shown={shown} /> : null}
      {lens === 'COMPANY' ? <OfCompany asked={asked} shown={shown} /> : null}
      <Choice
        label={t('scheme')}
        value={values.scheme ?? schemes.ids[0] ?? ''}
        options={schemes.all.map(({ id, label }) => [id, label[language]])}
        onChange={(chosen) => set({ scheme: schemes.ids.find((id) => id === chosen) })}
      />
      {hasSides ? (
        <button
          type="button"
          className="button"
          aria-pressed={values.chinaApart === true}
          onClick={() => set({ chinaApart: values.chinaApart === true ? undefined : true })}
        >
          {t('chinaApart')}
        </button>
      ) : null}
    </div>
  );
}

function OfIndustry({ asked, shown }: Props): ReactNode {
  const { t } = useTranslation('value');
  const { values, set } = asked;
  return (
    <>
      <Choice
        label={t('measure')}
        value={values.measure ?? 'VALUE_ADDED'}
        options={measures.map((one) => [one, t(`measures.${one}`)])}
        onChange={(chosen) =>
          set({ measure: measures.find((one) => one === chosen), edition: undefined, year: undefined })
        }
      />
      {shown?.industry == null || shown.industry.editions.length < 2 ? null : (
        <Choice
          label={t('edition')}
          value={values.edition ?? shown.industry.edition}
          options={[...new Set(shown.industry.editions.map(({ edition }) => edition))].map((edition) => [
            edition,
            edition,
          ])}
          onChange={(edition) => set({ edition, year: undefined })}
        />
      )}
    </>
  );
}

function OfLadder({ asked }: Pick<Props, 'asked'>): ReactNode {
  const { t } = useTranslation('value');
  const { values, set } = asked;
  const choices = useQuery(choicesQuery, { lang: useApiLanguage() });
  return (
    <Choice
      label={t('material')}
      value={values.material ?? values.subject ?? defaultSubject.UNIT_VALUE}
      options={(choices.state === 'ready' ? choices.data.materials.nodes : []).map(({ id, name }) => [
        id,
        name,
      ])}
      onChange={(material) => set({ material, subject: undefined, year: undefined })}
    />
  );
}

const pairs = (
  list: readonly { readonly id: string; readonly name: string }[] | undefined,
): readonly (readonly [string, string])[] => (list ?? []).map(({ id, name }) => [id, name]);

function OfSplit({ asked, shown }: Props): ReactNode {
  const { t } = useTranslation('value');
  const { values, set } = asked;
  const split = shown?.priceSplit;
  const device = values.subject ?? defaultSubject.PRICE_SPLIT;
  const devices = pairs(split?.devices);
  return (
    <>
      <Choice
        label={t('split.device')}
        value={device}
        options={devices}
        onChange={(subject) => set({ subject, edition: undefined, year: undefined })}
      />
      {split == null || split.splits.length < 2 ? null : (
        <Choice
          label={t('split.document')}
          value={split.edition}
          options={split.splits.map(({ edition, kind }) => [
            edition,
            kind === null ? edition : `${kind.name}, ${edition}`,
          ])}
          onChange={(edition) => set({ edition })}
        />
      )}
      <Choice
        label={t('split.compare')}
        value={values.with ?? ''}
        none={t('split.nothing')}
        options={devices.filter(([id]) => id !== device)}
        onChange={(other) => set({ with: other })}
      />
      {split == null || split.materials.priceYears.length === 0 ? null : (
        <Choice
          label={t('split.pricesOf')}
          value={values.priceYear === undefined ? '' : String(values.priceYear)}
          none={t('split.sameYear')}
          options={split.materials.priceYears.map((year) => [String(year), t('split.assumed', { year })])}
          onChange={(year) => set({ priceYear: year === undefined ? undefined : Number(year) })}
        />
      )}
      {values.with === undefined && devices.some(([id]) => id === defaultOther) && device !== defaultOther ? (
        <button type="button" className="button" onClick={() => set({ with: defaultOther })}>
          {t('split.compareWith', { name: devices.find(([id]) => id === defaultOther)?.[1] })}
        </button>
      ) : null}
    </>
  );
}

function OfCompany({ asked, shown }: Props): ReactNode {
  const { t } = useTranslation('value');
  const { values, set } = asked;
  return (
    <>
      <Choice
        label={t('company.company')}
        value={values.subject ?? defaultSubject.COMPANY}
        options={pairs(shown?.company?.companies)}
        onChange={(subject) => set({ subject, year: undefined })}
      />
      <Choice
        label={t('year')}
        value={values.year === undefined ? '' : String(values.year)}
        none={t('company.allYears')}
        options={[...(shown?.company?.years ?? [])]
          .sort((a, b) => b - a)
          .map((year) => [String(year), String(year)])}
        onChange={(year) => set({ year: year === undefined ? undefined : Number(year) })}
      />
    </>
  );
}
