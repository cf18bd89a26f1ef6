/** Who has how much of a whole: a line each, what no row holds last. */
import type { Language } from '../../schema/label.ts';
import type { FigureOut } from './answer.ts';
import { figureText, shareText, sideText } from './figure.ts';
import { headIn } from './heads.ts';
import { tableText } from './table.ts';

export interface HolderLine {
  readonly name: string;
  /** Null where it stands on no side. */
  readonly side: string | null;
  readonly figure: FigureOut | null;
  readonly share: FigureOut | null;
}

/** @param shareIn the text of a share, which may be unknown */
export function holdersTable(
  holders: readonly HolderLine[],
  unallocated: Pick<HolderLine, 'figure' | 'share'> | null,
  language: Language,
  shareIn: (share: FigureOut | null, language: Language) => string = shareText,
): string {
  const head = headIn(language);
  const rest = unallocated === null ? [] : [{ name: head('unallocated'), side: null, ...unallocated }];
  return tableText(
    [
      { head: head('name') },
      { head: head('side') },
      { head: head('amount') },
      { head: head('share'), isNumber: true },
    ],
    [...holders, ...rest].map(({ name, side, figure, share }) => [
      name,
      sideText(side, language),
      figureText(figure, language),
      shareIn(share, language),
    ]),
  );
}
