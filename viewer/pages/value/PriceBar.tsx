/** One bar of a price: a part a piece, by side, labelled where it stands; on a narrow page it stands upright. */
import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuantityResult } from '../../../picture/answer.ts';
import { useOpenPanel } from '../../figure/PanelOpener.tsx';
import { useNumber, usePictureWords } from '../../figure/use-number.ts';
import { targetName } from '../../figure/use-panel.ts';
import type { SplitPart, SplitResult } from './split-query.ts';
import './price-bar.css';

interface Piece {
  readonly key: string;
  readonly name: string;
  readonly side: string;
  readonly quantity: QuantityResult;
  readonly hue: 'SOUTH' | 'CHINA' | 'NORTH' | 'UNCLASSIFIED' | 'NOBODY' | 'REST';
}

/** As in every bar by side: the South first, the North last, between them what is on no side. */
const order: readonly Piece['hue'][] = ['SOUTH', 'CHINA', 'NOBODY', 'REST', 'UNCLASSIFIED', 'NORTH'];

const china = 'economy:CHN';

export function PriceBar({
  said,
  prefix,
}: {
  readonly said: SplitResult;
  readonly prefix: string;
}): ReactNode {
  const { t } = useTranslation('value');
  const words = usePictureWords();
  const number = useNumber();
  const open = useOpenPanel();
  const isChinaApart = said.bands.some(({ band }) => band === 'CHINA');
  const hueOf = ({ economy, side }: SplitPart): Piece['hue'] => {
    if (economy === null || side === null) return 'NOBODY';
    return isChinaApart && economy.id === china ? 'CHINA' : side;
  };
  const nameOfHue: Readonly<Record<Piece['hue'], string>> = {
    SOUTH: words.sides.SOUTH,
    CHINA: t('bands.CHINA'),
    NORTH: words.sides.NORTH,
    UNCLASSIFIED: t('bands.UNCLASSIFIED'),
    NOBODY: t('bands.NOT_NAMED'),
    REST: t('bands.UNALLOCATED'),
  };
  const pieces: readonly Piece[] = [
    ...said.parts.map((part, place): Piece => {
      const hue = hueOf(part);
      return {
        key: `priceSplit.parts.${place}.share`,
        name: part.actor.name,
        side: nameOfHue[hue],
        quantity: part.share.quantity,
        hue,
      };
    }),
    ...(said.unallocated === null
      ? []
      : [
          {
            key: 'priceSplit.unallocated.share',
            name: t('bands.UNALLOCATED'),
            side: '',
            quantity: said.unallocated.share.quantity,
            hue: 'REST' as const,
          },
        ]),
  ].filter(({ quantity }) => (quantity.value ?? 0) > 0);
  const sorted = pieces.toSorted((a, b) => order.indexOf(a.hue) - order.indexOf(b.hue));
  return (
    <ul className="price-bar" aria-label={`${said.device.name}, ${said.year}`}>
      {sorted.map(({ key, name, side, quantity, hue }) => {
        const figure = `${prefix}${key}`;
        const text = number(quantity).text;
        // The words in the order in which they stand in the piece, where there is room for them.
        const spoken = [text, name, side].filter((part) => part !== '').join(' ');
        return (
          <li key={key} data-hue={hue} style={{ '--part': quantity.value } as CSSProperties}>
            <button
              type="button"
              aria-haspopup="dialog"
              aria-label={spoken}
              title={spoken}
              data-target={targetName({ figure })}
              onClick={() => open({ figure })}
            >
              <span className="price-fill" />
              <span className="price-label">
                <b>{text}</b> {name} <span className="price-side">{side}</span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
