/** Why there is no map at this address, and where one is: the nearest ids or years that the API named, as links. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../data/use-query.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { NearestLinks } from '../../notice/NearestLinks.tsx';
import { Notice } from '../../notice/Notice.tsx';
import type { PageParameters } from '../../state/use-parameters.ts';
import type { mapParameters } from './map-parameters.ts';

export interface MapFailureProps {
  readonly answer: Extract<Answer<unknown>, { readonly state: 'failed' }>;
  readonly parameters: PageParameters<typeof mapParameters>;
}

const nothing = {
  product: undefined,
  material: undefined,
  year: undefined,
  measure: undefined,
  from: undefined,
  to: undefined,
  of: undefined,
} as const;

export function MapFailure({ answer, parameters: { values, set } }: MapFailureProps): ReactNode {
  const { t } = useTranslation('map');
  const { code, found, message, nearest } = answer.failure;
  if (code !== 'UNKNOWN_ID' && code !== 'YEAR_NOT_COVERED' && code !== 'NOT_ANSWERABLE') {
    return <AnswerNotice answer={answer} />;
  }
  const years = nearest.filter((one) => /^\d{4}$/.test(one));
  const products = nearest.filter((one) => one.startsWith('product:'));
  const materials = nearest.filter((one) => one.startsWith('material:'));
  const others = nearest.filter(
    (one) => /^[a-z]+:[A-Za-z0-9]/.test(one) && !/^(product|material):/.test(one),
  );
  const isOtherMeasure = nearest.some((one) => one.startsWith('measure:'));
  const title =
    code === 'UNKNOWN_ID'
      ? t('failure.unknown', { id: found ?? '' })
      : code === 'YEAR_NOT_COVERED'
        ? t('failure.year', { year: values.year ?? found ?? '' })
        : t('failure.nothing');
  const press = (key: string, text: string, change: Parameters<typeof set>[0]) => (
    <button key={key} type="button" className="link-button" onClick={() => set(change)}>
      {text}
    </button>
  );
  return (
    <Notice
      drawing={code === 'UNKNOWN_ID' ? 'invalid' : 'empty'}
      title={title}
      isAlert
      action={press('usual', t('failure.usual'), nothing)}
    >
      {years.length + products.length + materials.length === 0 && !isOtherMeasure ? null : (
        <p className="map-nearest">
          {t('failure.nearest')} {years.map((year) => press(year, year, { year: Number(year) }))}
          {products.map((product) =>
            press(product, product, { product, material: undefined, year: undefined }),
          )}
          {materials.map((material) =>
            press(material, material, { material, product: undefined, year: undefined }),
          )}
          {isOtherMeasure
            ? press('measure', t(values.measure === 'MASS' ? 'failure.byValue' : 'failure.byMass'), {
                measure: values.measure === 'MASS' ? undefined : 'MASS',
              })
            : null}
        </p>
      )}
      <NearestLinks nearest={others} />
      {/* The API speaks English; its words are marked as such. */}
      <p>
        <code lang="en">{message}</code>
      </p>
    </Notice>
  );
}
