/** An answer as two columns: where a harm happened, or who answers under another rule, beside who answers under this one. */
import type { Language } from '../../schema/label.ts';
import { formatQuantity } from '../number.ts';
import type { Words } from '../words/words.ts';
import type { HarmColumn, HarmOptions, HarmPictureInput } from './layout.ts';
import type { HarmAnswer } from './query.ts';
import { harmWords } from './words.ts';

export interface HarmShown {
  /** The answer on the right; its places of the harm are on the left, unless another answer is. */
  readonly said: HarmAnswer;
  readonly against: HarmAnswer | null;
  readonly leftRule: string;
}

/** @param against the answer by another rule; null where the left says where the harm happened */
export const shownBeside = (said: HarmAnswer, against: HarmAnswer | null, language: Language): HarmShown => ({
  said,
  against,
  leftRule: against?.ruleLabel ?? harmWords[language].happened,
});

export interface HarmPair {
  readonly input: HarmPictureInput;
  readonly options: Omit<HarmOptions, 'width'>;
}

/** What the picture is drawn from, on screen and in a file. */
export function harmPair(
  { said, against, leftRule }: HarmShown,
  language: Language,
  { sides, numbers }: Pick<Words, 'sides' | 'numbers'>,
): HarmPair {
  const words = harmWords[language];
  const { unit, status } = said.total.quantity;
  const print = (value: number): string =>
    formatQuantity({ value, low: null, high: null, unit, status, missing: null }, language, numbers).text;
  return {
    input: {
      left: against === null ? columnOf(said, 'happened', leftRule, print) : answered(against, print),
      right: answered(said, print),
      total: formatQuantity(said.total.quantity, language, numbers).text,
    },
    options: {
      locale: language,
      print,
      labels: {
        side: sides,
        others: words.others,
        nobody: words.nobody,
        nobodyShort: words.nobodyShort,
        same: words.same,
      },
    },
  };
}

type Print = (value: number) => string;

const answered = (answer: HarmAnswer, print: Print): HarmColumn =>
  columnOf(answer, 'amount', answer.ruleLabel, print);

const valueIn = (amount: { readonly quantity: { readonly value: number | null } } | null): number =>
  amount?.quantity.value ?? 0;

/** @param of where it happened, which stands beside every rule, or what is answered for */
function columnOf(
  { bearers, bySide }: HarmAnswer,
  of: 'happened' | 'amount',
  rule: string,
  print: Print,
): HarmColumn {
  const nobody = valueIn(bySide.find(({ side }) => side === null)?.[of] ?? null);
  return {
    rule,
    parts: bearers.map(({ economy, side, [of]: amount }) => ({
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
