/** What is taken away of ownership: every figure of the answer, and owners with their sites as a network. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ownershipWhole } from '../../../picture/ownership/whole.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { wholeSvg } from '../../../picture/whole.ts';
import type { Variables } from '../../data/query.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import { asked, type HandedPicture } from '../../take-away/handed.ts';
import { TakeAway as Take } from '../../take-away/TakeAway.tsx';
import { type OwnershipData, ownershipQuery } from './query.ts';

const claimKinds = ['OWNER', 'SPLIT_UNKNOWN', 'CONTRADICTED', 'RING', 'NOT_NAMED'] as const;
const homeKinds = ['HOME', 'HOME_NOT_KNOWN', 'SPLIT_UNKNOWN', 'CONTRADICTED', 'RING', 'NOT_NAMED'] as const;

const named = <Kind extends string>(
  kinds: readonly Kind[],
  say: (kind: Kind) => string,
): Readonly<Record<Kind, string>> =>
  Object.fromEntries(kinds.map((kind) => [kind, say(kind)])) as Record<Kind, string>;

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
  const words = usePictureWords();
  const labels = {
    title: t('title'),
    homes: named(homeKinds, (kind) => t(`homes.${kind}`)),
    kinds: named(claimKinds, (kind) => t(`kinds.${kind}`)),
    others: t('picture.others'),
    total: t('picture.totalOf'),
  };
  const form = { locale: language, paint: paintForTheme('print'), hatchId: 'hatch', isAlone: true };
  const pictures = parts.map((part, place): HandedPicture => {
    const { basisLabel } = part.total.quantity.unit;
    const basis = basisLabel === '' ? '' : ` (${basisLabel})`;
    const options = {
      width: 1000,
      locale: language,
      words,
      labels,
      sources: data.ownership.sources,
      release: data.release.id,
    };
    return {
      svg: () => wholeSvg(ownershipWhole(part, options), form),
      ...(parts.length === 1
        ? {}
        : {
            label: `${part.material.name}, ${words.stages[part.stage]}${basis}, ${part.source.shortTitle}`,
            ending: String(place + 1),
          }),
    };
  });
  return (
    <Take
      handed={{
        name: ['filon-ownership', ...about.map(({ id }) => id.replace(':', '-')), language].join('-'),
        title: [t('title'), about.map(({ name }) => name).join(', ')].filter((part) => part !== '').join(' '),
        question: asked(ownershipQuery, variables),
        pictures,
        ...(hasSites ? { network: async () => (await import('./taken-network.ts')).takenNetwork(data) } : {}),
      }}
    />
  );
}
