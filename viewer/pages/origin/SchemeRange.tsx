/** How far the South's share moves over schemes and lumps, at the headline: a bracket over the bar of sides, and a sentence. */
import { type ReactNode, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatQuantity } from '../../../picture/number.ts';
import {
  type ChoiceResult,
  type OriginResult,
  type OriginVariables,
  originArguments,
} from '../../../picture/origin/query.ts';
import { schemes } from '../../../schema/scheme.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { useQuery } from '../../data/use-query.ts';
import { Hatching, Scene } from '../../drawing/Scene.tsx';
import { useWidth } from '../../drawing/use-width.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import { apartNumbers } from './apart-numbers.ts';
import { chinaApart } from './china-apart.ts';
import { schemeSpread } from './scheme-spread.ts';
import { sideBar, sideBarHeight } from './side-bar.ts';

interface OtherLumpData {
  readonly origin: { readonly choices: readonly ChoiceResult[] };
}
const otherLumpQuery = defineQuery<OtherLumpData, OriginVariables & Variables>(`
  query OriginOtherLump(${originArguments.declared}) {
    origin(${originArguments.given}) {
      choices { choice text least { ...Ends } most { ...Ends } leastOption mostOption }
    }
  }
  fragment Ends on Quantity { value low high unit { id symbol dimension basis basisLabel } status missing }
`);

export interface SchemeRangeProps {
  readonly answer: OriginResult;
  /** What was asked; null while another answer is on its way. */
  readonly variables: (OriginVariables & Variables) | null;
  readonly isChinaApart: boolean;
}

export function SchemeRange({ answer, variables, isChinaApart }: SchemeRangeProps): ReactNode {
  const { t } = useTranslation('origin');
  const { numbers } = usePictureWords();
  const language = useLanguage();
  const id = useId().replaceAll(/[^\w-]/g, '');
  const [measure, width] = useWidth(560);
  const { choices, scheme } = answer;
  const canPlace = choices.some(({ choice }) => choice === 'lump');
  const other = useQuery(
    otherLumpQuery,
    useMemo(() => (canPlace && variables !== null ? withOtherLump(variables) : null), [canPlace, variables]),
  );
  const spread = schemeSpread(answer, other.state === 'ready' ? other.data.origin.choices : undefined);
  if (spread === null) return null;
  const nameOf = (one: string): string => (schemes.has(one) ? schemes.get(one).label[language] : one);
  const { least, most, place, hasLump } = spread;
  const told = apartNumbers(least.quantity, most.quantity, language, numbers);
  const over = t(hasLump ? 'spread.schemesAndLump' : 'spread.schemes');
  const shown = answer.bySide.find(({ side }) => side === 'SOUTH')?.share.quantity;
  // Bounds that print alike are not shown beside the share either.
  const hasRange = formatQuantity(shown, language, numbers).range !== null;
  const apart = isChinaApart ? chinaApart(answer) : null;
  const bar = sideBar(answer, spread, width, apart?.china.share.quantity.value ?? 0);
  return (
    <div className="origin-spread">
      <div ref={measure}>
        <svg viewBox={`0 0 ${width} ${sideBarHeight}`} width="100%" aria-hidden="true">
          <Hatching id={`${id}-hatch`} />
          <Scene shapes={bar} hatchId={`${id}-hatch`} />
        </svg>
      </div>
      <p>
        {'same' in told
          ? t('spread.same', { over, value: told.same })
          : t('spread.range', {
              over,
              least: told.least,
              leastScheme: nameOf(least.scheme),
              most: told.most,
              mostScheme: nameOf(most.scheme),
            })}{' '}
        {'same' in told || place === 'same' ? null : t(`spread.place.${place}`, { scheme: scheme.label })}{' '}
        {hasRange ? t('spread.content') : null} {apart === null ? null : t('spread.china')}
      </p>
    </div>
  );
}

/** The same question with the other treatment of what a publisher lumps together; draws have no part in it. */
function withOtherLump(variables: OriginVariables & Variables): OriginVariables & Variables {
  const { draws: _, ...options } = variables.options ?? {};
  const lump = options.lump === 'BY_OTHER_PUBLISHER' ? 'APART' : 'BY_OTHER_PUBLISHER';
  return { ...variables, options: { ...options, lump } };
}
