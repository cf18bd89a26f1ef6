/** What a person chooses and writes: which picture, on what sheet, and their own words. */
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readsAsFilon } from '../../../picture/author.ts';
import { formatNumber } from '../../../picture/number.ts';
import { sheetFormats } from '../../../picture/poster/formats.ts';
import { hasOwnWords, inks, posterLimits } from '../../../picture/poster/poster.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Choice } from '../harm/Controls.tsx';
import { firstOf, pictureNames, pictureParts } from './pictures.ts';
import { pageOf } from './state.ts';
import type { CampaignControl } from './use-campaign.ts';

type OwnText = 'title' | 'text' | 'author';

function Field({
  name,
  value,
  isNeeded = false,
  onChange,
}: {
  readonly name: OwnText;
  readonly value: string;
  readonly isNeeded?: boolean;
  onChange(value: string): void;
}): ReactNode {
  const { t } = useTranslation('campaign');
  const language = useLanguage();
  const fieldId = useId();
  const noteId = useId();
  const most = posterLimits[name];
  const length = [...value].length;
  const number = (count: number): string => formatNumber(count, language, 15);
  const isTooLong = length > most;
  const isMissing = isNeeded && value.trim() === '';
  const isFilons = name === 'author' && readsAsFilon(value);
  const isWrong = isTooLong || isMissing || isFilons;
  const common = {
    id: fieldId,
    value,
    'aria-describedby': noteId,
    'aria-invalid': isWrong,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange(target.value),
  };
  return (
    <div className="campaign-field">
      <label className="campaign-label" htmlFor={fieldId}>
        {t(`fields.${name}`)}
      </label>
      {name === 'text' ? <textarea rows={3} {...common} /> : <input type="text" {...common} />}
      <p id={noteId} className={isWrong ? 'campaign-note is-wrong' : 'campaign-note'}>
        {isMissing
          ? t('authorNeeded')
          : isFilons
            ? t('authorFilon')
            : t('length', { length: number(length), most: number(most) })}
      </p>
    </div>
  );
}

export function Form({ control: { campaign, change } }: { readonly control: CampaignControl }): ReactNode {
  const { t } = useTranslation('campaign');
  const language = useLanguage();
  const { name } = pictureParts(campaign.picture);
  return (
    <fieldset className="campaign-form">
      <legend>{t('compose')}</legend>
      <div className="section-tools">
        <Choice
          label={t('picture')}
          value={name}
          options={pictureNames.map((one) => [one, t(`pictures.${one}`)] as const)}
          onChange={(chosen) => {
            const picture = pictureNames.find((one) => one === chosen);
            if (picture !== undefined) change({ ...firstOf(picture), notes: [] });
          }}
        />
        <Choice
          label={t('format')}
          value={campaign.format}
          options={sheetFormats.map((one) => [one, t(`formats.${one}`)] as const)}
          onChange={(chosen) => change({ format: sheetFormats.find((one) => one === chosen) ?? 'a4' })}
        />
        <Choice
          label={t('ink')}
          value={campaign.ink}
          options={inks.map((one) => [one, t(`inks.${one}`)] as const)}
          onChange={(chosen) => change({ ink: inks.find((one) => one === chosen) ?? 'light' })}
        />
      </div>
      <p className="campaign-note">
        <Link to={`/${language}${pageOf(campaign)}`}>{t('chooseOnPage')}</Link> {t('chooseOnPageHelp')}
      </p>
      <Field name="title" value={campaign.title} onChange={(title) => change({ title })} />
      <Field name="text" value={campaign.text} onChange={(text) => change({ text })} />
      <Field
        name="author"
        value={campaign.author}
        isNeeded={hasOwnWords(campaign)}
        onChange={(author) => change({ author })}
      />
    </fieldset>
  );
}
