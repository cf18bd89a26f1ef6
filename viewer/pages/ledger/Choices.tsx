/** The choices of a ledger: scheme, year, how minerals count, China apart, Africa's line. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerResult } from '../../../picture/ledger/query.ts';
import type { PageParameters } from '../../state/use-parameters.ts';
import type { ledgerParameters } from './ledger-parameters.ts';
import type { SchemeResult } from './schemes.ts';

export interface ChoicesProps {
  readonly schemes: readonly SchemeResult[];
  /** Years that may be aimed at, newest first; undefined where the page has them as a slider. */
  readonly years?: readonly number[];
  readonly parameters: PageParameters<typeof ledgerParameters>;
  /** The scheme of what is drawn: named at once, before the others have come. */
  readonly shown: LedgerResult['scheme'] | undefined;
  /** Switches that a page adds. */
  readonly children?: ReactNode;
}

export function Choices({ schemes, shown, years, parameters, children }: ChoicesProps): ReactNode {
  const { t } = useTranslation('ledger');
  const { values, set } = parameters;
  const fallback = schemes.find(({ isDefault }) => isDefault)?.id ?? shown?.id ?? '';
  const offered = schemes.length > 0 || shown === undefined ? schemes : [shown];
  return (
    <div className="section-tools ledger-choices">
      <label className="choice choice-scheme">
        {t('scheme.label')}
        <select
          value={values.scheme ?? fallback}
          onChange={({ target }) => set({ scheme: target.value === fallback ? undefined : target.value })}
        >
          {offered.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {years === undefined ? null : (
        <label className="choice">
          {t('year.label')}
          <select
            value={values.year ?? ''}
            onChange={({ target }) => set({ year: target.value === '' ? undefined : Number(target.value) })}
          >
            <option value="">{t('year.latest')}</option>
            {years.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      )}
      <label className="choice">
        {t('weighting.label')}
        <select
          value={values.weighting ?? 'PLAIN'}
          onChange={({ target }) => set({ weighting: target.value === 'VALUE' ? 'VALUE' : undefined })}
        >
          <option value="PLAIN">{t('weighting.PLAIN')}</option>
          <option value="VALUE">{t('weighting.VALUE')}</option>
        </select>
      </label>
      <label className="switch">
        <input
          type="checkbox"
          checked={values.chinaApart === true}
          onChange={({ target }) => set({ chinaApart: target.checked ? true : undefined })}
        />
        {t('china')}
      </label>
      <label className="switch">
        <input
          type="checkbox"
          checked={values.africa === true}
          onChange={({ target }) => set({ africa: target.checked ? true : undefined })}
        />
        {t('africa')}
      </label>
      {children}
    </div>
  );
}
