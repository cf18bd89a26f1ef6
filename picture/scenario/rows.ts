/** The results of a scenario as rows of its picture, and the place of a lever in words. */
import type { Language } from '../../schema/label.ts';
import type { QuantityResult } from '../answer.ts';
import { formatNumber, formatQuantity, formatShare, type NumberLabels } from '../number.ts';
import type { Token } from '../tokens.ts';
import { fill } from '../words/fill.ts';
import { type Amount, type GroupName, groupNames, type LeverName, type ScenarioResult } from './answer.ts';
import type { PairRow } from './pairs.ts';
import { scenarioWords } from './words.ts';

const hueOfGroup: Readonly<Record<GroupName, Token>> = {
  EXTRACTION: 'stage-extraction',
  WASTE: 'stage-end-of-life',
  CLIMATE: 'stage-use',
  VALUE: 'stage-trade',
  DEVICES: 'measure-5',
};

/** A change with its sign, so that more is told from less. */
export function signed(text: string): string {
  const isNothing = !/[1-9]/.test(text);
  return /^[−<]/.test(text) || isNothing ? text : `+${text}`;
}

/** "12 kt → 6 kt (−50%)", or why there is no figure. */
export function pairText(
  { before, after }: { readonly before: Amount; readonly after: Amount },
  relative: QuantityResult | null,
  language: Language,
  numbers: NumberLabels,
): string {
  const say = (quantity: QuantityResult): string => formatQuantity(quantity, language, numbers).text;
  const [from, to] = [say(before.quantity), say(after.quantity)];
  if (from === to) return to;
  if (relative === null || (relative.value ?? relative.low) === null) return `${from} → ${to}`;
  // Bounds have their own signs, behind the word that a language may put before them.
  return `${from} → ${to} (${relative.value === null ? say(relative) : signed(say(relative))})`;
}

/** Group by group, in the order in which groups are shown. */
export function pairRows(
  { results }: Pick<ScenarioResult, 'results'>,
  language: Language,
  numbers: NumberLabels,
): readonly PairRow[] {
  const { groups } = scenarioWords[language];
  return groupNames.flatMap((name) =>
    results
      .filter(({ group }) => group === name)
      .map((row) => ({
        key: row.id,
        heading: groups[row.group],
        label: row.label,
        about: row.note ?? '',
        before: row.before.quantity,
        after: row.after.quantity,
        text: pairText(row, row.relative.quantity, language, numbers),
        hue: hueOfGroup[row.group],
      })),
  );
}

/** "2 ×", "50%", "+3% a year". */
export function leverText(lever: LeverName, value: number, language: Language): string {
  if (lever === 'LIFETIME' || lever === 'COMPOSITION' || lever === 'PURCHASES')
    return `${formatNumber(value, language)}\u00a0×`;
  const share = formatShare(value, language);
  return lever === 'DEMAND_GROWTH'
    ? fill(scenarioWords[language].aYear, { share: value > 0 ? `+${share}` : share })
    : share;
}

/** Levers that do not stand where they would anyway: "Lifetime: 2 ×". */
export function movedLevers(
  { levers }: Pick<ScenarioResult, 'levers'>,
  language: Language,
  colon: string,
): readonly string[] {
  return levers.flatMap(({ lever, label, value, neutral, material }) =>
    value === null || value === neutral
      ? []
      : [
          `${label}${material === null ? '' : ` (${material.name})`}${colon}${leverText(lever, value, language)}`,
        ],
  );
}
