/** From a page with a picture to the page where words are written on it. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useLanguage } from '../language/use-language.ts';

export interface CampaignLinkProps {
  /** As the server names it: `map`, `chain/device:smartphone`. */
  readonly picture: string;
  /** What the page shows and its address does not say. */
  readonly also?: Readonly<Record<string, string>>;
}

export function CampaignLink({ picture, also = {} }: CampaignLinkProps): ReactNode {
  const { t } = useTranslation('frame');
  const language = useLanguage();
  const [query] = useSearchParams();
  // Of the page's own parameters the campaign takes those that its picture knows.
  const of = new URLSearchParams([...query, ...Object.entries(also)]).toString();
  const search = new URLSearchParams({ picture, ...(of === '' ? {} : { of }) });
  return (
    <Link className="button" to={`/${language}/campaign?${search}`}>
      {t('makeCampaign')}
    </Link>
  );
}
