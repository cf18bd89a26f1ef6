/** Numbers in the terminal: value with unit, range, and the word for how sure it is. */
import { formatQuantity, formatShare } from '../../picture/number.ts';
import { words } from '../../picture/words/index.ts';
import { byCodeUnit } from '../../schema/canonical.ts';
import type { Language } from '../../schema/label.ts';
import { sides } from '../../schema/scheme.ts';
import { stages } from '../../schema/stage.ts';
import { reads } from '../../schema/status.ts';
import { units } from '../../schema/unit.ts';
import type { BriefStatementOut, FigureOut, QuantityOut, SourceUseOut } from './answer.ts';
import { headIn } from './heads.ts';

export interface NumberParts {
  /** "226,000 t contained". */
  readonly value: string;
  readonly range: string;
  /** "estimated", or why there is no value. */
  readonly word: string;
}

/** The parts of a quantity as they stand in the columns of a table. */
export function numberParts(quantity: QuantityOut | null, language: Language): NumberParts {
  if (quantity === null) return { value: '', range: '', word: '' };
  const { dimension, basis } = units.get(quantity.unit.id);
  const { text, range, word } = formatQuantity(
    { ...quantity, unit: { ...quantity.unit, dimension, basis } },
    language,
    words[language].numbers,
  );
  const label = quantity.unit.basisLabel;
  return {
    value: label === '' || dimension === 'mass-fraction' ? text : `${text} ${label}`,
    range: range ?? '',
    word,
  };
}

/** "226,000 t contained (estimated)"; the words for "no figure yet" where there is none. */
export function figureText(figure: FigureOut | null, language: Language): string {
  if (figure === null) return headIn(language)('noFigure');
  const { value, range, word } = numberParts(figure.quantity, language);
  // Of bounds alone the value is the range already.
  const beside = range === '' || figure.quantity.value === null ? '' : `, ${range}`;
  return `${value}${beside} (${word})`;
}

/** A share as "75%", or why there is none. */
export function shareText(figure: FigureOut | null, language: Language): string {
  return figure === null ? headIn(language)('noFigure') : numberParts(figure.quantity, language).value;
}

/** A plain share from 0 to 1. */
export function percentText(share: number, language: Language): string {
  return formatShare(share, language);
}

/** "USGS Mineral Commodity Summaries, 2026". */
export function sourceText({
  source,
  edition,
}: Pick<SourceUseOut | BriefStatementOut, 'source' | 'edition'>): string {
  return `${source.shortTitle}, ${edition}`;
}

/** The sources of an answer, a line each. */
export function sourceLines(uses: readonly SourceUseOut[], language: Language): string {
  const head = headIn(language);
  const lines = uses.map((use) => `  ${sourceText(use)} (${use.statements})`).sort(byCodeUnit);
  return lines.length === 0 ? '' : `${head('sources')}\n${lines.join('\n')}`;
}

const idOfEnum = (name: string): string => name.toLowerCase().replaceAll('_', '-');

export function stageText(stage: string | null, language: Language): string {
  const id = stage === null ? '' : idOfEnum(stage);
  return stages.has(id) ? stages.get(id).label[language] : '';
}

/** The side of a scheme in words; empty for what has none. */
export function sideText(side: string | null, language: Language): string {
  const id = idOfEnum(side ?? '');
  return sides.has(id) ? sides.get(id).label[language] : '';
}

export function readText(read: string, language: Language): string {
  const id = idOfEnum(read);
  return reads.has(id) ? reads.get(id).label[language] : read;
}
