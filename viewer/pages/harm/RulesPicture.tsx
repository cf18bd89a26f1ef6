/** The same harm by two rules side by side, with a button over each economy's block. */
import { type CSSProperties, type ReactNode, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type HarmBlock,
  type HarmColumn,
  type HarmOptions,
  type HarmPicture,
  type HarmPictureInput,
  layOutHarm,
} from '../../../picture/harm/layout.ts';
import { harmScene } from '../../../picture/harm/scene.ts';
import { formatQuantity } from '../../../picture/number.ts';
import { Hatching, Scene } from '../../drawing/Scene.tsx';
import { useWidth } from '../../drawing/use-width.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { usePanel } from '../../figure/use-panel.ts';
import { useLanguage } from '../../language/use-language.ts';
import type { Attribution } from './query.ts';

const firstWidth = 1200;

export interface RulesPictureProps {
  /** The answer on the right; its places of the harm are on the left, unless another answer is. */
  readonly said: Attribution;
  readonly against: Attribution | null;
  readonly leftRule: string;
}

export function RulesPicture({ said, against, leftRule }: RulesPictureProps): ReactNode {
  const { t } = useTranslation('harm');
  const [measure, width] = useWidth(firstWidth);
  const id = useId().replaceAll(/[^\w-]/g, '');
  const pair = usePair({ said, against, leftRule });
  const picture = useMemo(() => layOutHarm(pair.input, { ...pair.options, width }), [pair, width]);
  const shapes = useMemo(() => harmScene(picture), [picture]);
  return (
    <figure className="harm-picture" ref={measure}>
      <div className="harm-field">
        <svg
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          width="100%"
          role="img"
          aria-labelledby={`${id}-title`}
        >
          <title id={`${id}-title`}>{`${leftRule} – ${said.ruleLabel}: ${said.harm.label}`}</title>
          <Hatching id={`${id}-hatch`} />
          <Scene shapes={shapes} hatchId={`${id}-hatch`} />
        </svg>
        <BlockButtons picture={picture} said={said} isLeftHappened={against === null} />
      </div>
      <figcaption className="note">{t('picture.moves')}</figcaption>
    </figure>
  );
}

interface Pair {
  readonly input: HarmPictureInput;
  readonly options: Omit<HarmOptions, 'width'>;
}

/** What the picture is drawn from, on screen and in a file. */
export function usePair({ said, against, leftRule }: RulesPictureProps): Pair {
  const { t } = useTranslation('harm');
  const words = usePictureWords();
  const language = useLanguage();
  return useMemo(() => {
    const { unit, status } = said.total.quantity;
    const print = (value: number): string =>
      formatQuantity({ value, low: null, high: null, unit, status, missing: null }, language, words.numbers)
        .text;
    return {
      input: {
        left: against === null ? happened(said, leftRule, print) : answered(against, print),
        right: answered(said, print),
        total: print(said.total.quantity.value ?? 0),
      },
      options: {
        locale: language,
        print,
        labels: {
          side: words.sides,
          others: t('picture.others'),
          nobody: t('nobody'),
          nobodyShort: t('picture.nobody'),
          same: t('picture.same'),
        },
      },
    };
  }, [said, against, leftRule, language, words, t]);
}

type Print = (value: number) => string;
const valueIn = (amount: { readonly quantity: { readonly value: number | null } } | null): number =>
  amount?.quantity.value ?? 0;

/** Where it happened: what stands beside every rule. */
function happened({ bearers, bySide }: Attribution, rule: string, print: Print): HarmColumn {
  const nobody = valueIn(bySide.find(({ side }) => side === null)?.happened ?? null);
  return {
    rule,
    parts: bearers.map(({ economy, side, happened: amount }) => ({
      id: economy.id,
      name: economy.name,
      side,
      value: valueIn(amount),
      text: print(valueIn(amount)),
    })),
    nobody,
    nobodyText: print(nobody),
  };
}

function answered({ bearers, bySide, ruleLabel }: Attribution, print: Print): HarmColumn {
  const nobody = valueIn(bySide.find(({ side }) => side === null)?.amount ?? null);
  return {
    rule: ruleLabel,
    parts: bearers.map(({ economy, side, amount }) => ({
      id: economy.id,
      name: economy.name,
      side,
      value: valueIn(amount),
      text: print(valueIn(amount)),
    })),
    nobody,
    nobodyText: print(nobody),
  };
}

/** The numbers of another rule on the left have no panel of their own: that rule is chosen to open them. */
function BlockButtons({
  picture,
  said,
  isLeftHappened,
}: {
  readonly picture: HarmPicture;
  readonly said: Attribution;
  readonly isLeftHappened: boolean;
}): ReactNode {
  const { t } = useTranslation('harm');
  const { open } = usePanel();
  const part = (length: number, whole: number) => `${(length / whole) * 100}%`;
  const placed = ({ x, y, width, height }: HarmBlock): CSSProperties => ({
    left: part(x, picture.width),
    top: part(y, picture.height),
    width: part(width, picture.width),
    height: part(Math.max(6, height), picture.height),
  });
  const [left, right] = picture.columns;
  const columns = [
    ...(isLeftHappened && left !== undefined ? [{ ...left, of: 'happened' as const }] : []),
    ...(right === undefined ? [] : [{ ...right, of: 'amount' as const }]),
  ];
  return columns.flatMap(({ blocks, of }) =>
    blocks.flatMap((block) => {
      const place = said.bearers.findIndex(({ economy }) => economy.id === block.economy);
      if (place < 0) return [];
      const head = t(of === 'happened' ? 'happened' : 'answers');
      const about = `${block.label.name}, ${head}: ${block.label.amount}`;
      return [
        <button
          key={`${of} ${block.key}`}
          type="button"
          className="picture-button"
          style={placed(block)}
          title={about}
          aria-label={about}
          aria-haspopup="dialog"
          onClick={() => open({ figure: `bearers.${place}.${of}` })}
        />,
      ];
    }),
  );
}
