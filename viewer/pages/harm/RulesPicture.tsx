/** The same harm by two rules side by side, with a button over each economy's block. */
import { type CSSProperties, memo, type ReactNode, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type HarmBlock, type HarmPicture, layOutHarm } from '../../../picture/harm/layout.ts';
import { type HarmPair, harmPair } from '../../../picture/harm/pair.ts';
import { harmScene } from '../../../picture/harm/scene.ts';
import { harmWords } from '../../../picture/harm/words.ts';
import { type Stretch, targetsAlong } from '../../../picture/targets.ts';
import { Hatching, Scene } from '../../drawing/Scene.tsx';
import { useWidth } from '../../drawing/use-width.ts';
import { useOpenPanel } from '../../figure/PanelOpener.tsx';
import { usePictureWords } from '../../figure/use-number.ts';
import { targetName } from '../../figure/use-panel.ts';
import { useLanguage } from '../../language/use-language.ts';
import type { Attribution } from './query.ts';

const firstWidth = 1200;

export interface RulesPictureProps {
  /** The answer on the right; its places of the harm are on the left, unless another answer is. */
  readonly said: Attribution;
  readonly against: Attribution | null;
  readonly leftRule: string;
}

export const RulesPicture = memo(function RulesPicture({
  said,
  against,
  leftRule,
}: RulesPictureProps): ReactNode {
  const [measure, width] = useWidth(firstWidth);
  const id = useId().replaceAll(/[^\w-]/g, '');
  const language = useLanguage();
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
      <figcaption className="note">{harmWords[language].moves}</figcaption>
    </figure>
  );
});

/** What the picture is drawn from, on screen and in a file. */
function usePair({ said, against, leftRule }: RulesPictureProps): HarmPair {
  const words = usePictureWords();
  const language = useLanguage();
  return useMemo(
    () => harmPair({ said, against, leftRule }, language, words),
    [said, against, leftRule, language, words],
  );
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
  const open = useOpenPanel();
  const part = (length: number, whole: number) => `${(length / whole) * 100}%`;
  const placed = ({ x, width }: HarmBlock, { from, length }: Stretch): CSSProperties => ({
    left: part(x, picture.width),
    top: part(from, picture.height),
    width: part(width, picture.width),
    height: part(length, picture.height),
  });
  const [left, right] = picture.columns;
  const columns = [
    ...(isLeftHappened && left !== undefined ? [{ ...left, of: 'happened' as const }] : []),
    ...(right === undefined ? [] : [{ ...right, of: 'amount' as const }]),
  ];
  return columns.flatMap(({ blocks, of }) => {
    const targets = targetsAlong(blocks.map(({ y, height }) => ({ from: y, length: height })));
    return blocks.flatMap((block, at) => {
      const place = said.bearers.findIndex(({ economy }) => economy.id === block.economy);
      if (place < 0) return [];
      const head = t(of === 'happened' ? 'happened' : 'answers');
      const about = `${block.label.name}, ${head}: ${block.label.amount}`;
      const target = { figure: `bearers.${place}.${of}` };
      return [
        <button
          key={`${of} ${block.key}`}
          type="button"
          className="picture-button"
          style={placed(block, targets[at] ?? { from: block.y, length: block.height })}
          title={about}
          aria-label={about}
          aria-haspopup="dialog"
          data-target={targetName(target)}
          onClick={() => open(target)}
        />,
      ];
    });
  });
}
