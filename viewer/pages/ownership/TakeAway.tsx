/** What is taken away of ownership: every figure of the answer, and owners with their sites as a network. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Variables } from '../../data/query.ts';
import { useLanguage } from '../../language/use-language.ts';
import { asked } from '../../take-away/handed.ts';
import { TakeAway as Take } from '../../take-away/TakeAway.tsx';
import { type OwnershipData, ownershipQuery } from './query.ts';

export function TakeAway({
  data,
  variables,
}: {
  readonly data: OwnershipData;
  readonly variables: Variables;
}): ReactNode {
  const { t } = useTranslation('ownership');
  const language = useLanguage();
  const { of, material, parts } = data.ownership;
  const about = [material, of].flatMap((one) => (one === null ? [] : [one]));
  const hasSites = parts.some(({ list }) => list.length > 0);
  return (
    <Take
      handed={{
        name: ['filon-ownership', ...about.map(({ id }) => id.replace(':', '-')), language].join('-'),
        title: [t('title'), about.map(({ name }) => name).join(', ')].filter((part) => part !== '').join(' '),
        question: asked(ownershipQuery, variables),
        ...(hasSites ? { network: async () => (await import('./taken-network.ts')).takenNetwork(data) } : {}),
      }}
    />
  );
}
