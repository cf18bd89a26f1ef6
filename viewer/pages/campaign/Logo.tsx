/** A logo of one's own. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { logoTypes, readLogo } from './logo.ts';

export function Logo({
  logo,
  onChange,
}: {
  readonly logo: string | null;
  onChange(logo: string | null): void;
}): ReactNode {
  const { t } = useTranslation('campaign');
  const [isRefused, setRefused] = useState(false);
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const address = await readLogo(file).catch(() => null);
    setRefused(address === null);
    if (address !== null) onChange(address);
  };
  return (
    <fieldset className="campaign-form">
      <legend>{t('logo')}</legend>
      <div className="section-tools">
        <label className="button campaign-file">
          {t('chooseLogo')}
          <input
            type="file"
            accept={logoTypes.join(',')}
            onChange={({ target }) => {
              void read(target.files?.[0]);
              target.value = '';
            }}
          />
        </label>
        {logo === null ? null : (
          <button type="button" className="button" onClick={() => onChange(null)}>
            {t('removeLogo')}
          </button>
        )}
      </div>
      <p className={isRefused ? 'campaign-note is-wrong' : 'campaign-note'} role="status">
        {isRefused ? t('logoRefused') : t('logoHelp')}
      </p>
    </fieldset>
  );
}
