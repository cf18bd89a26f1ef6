/** One company's accounts, and pay and prices upstream beside them. */
import type { Language } from '../../schema/label.ts';
import type { FigureOut, NamedOut, SourceOut } from './answer.ts';
import { figureText, sideText, sourceText, stageText } from './figure.ts';
import { headIn } from './heads.ts';
import { tableText } from './table.ts';
import { type ValueHead, valueHeadIn } from './value-heads.ts';

interface ReadingOut {
  readonly amount: FigureOut;
  readonly source: SourceOut;
  readonly edition: string;
}
export interface CompanyOut {
  readonly company: NamedOut;
  readonly year: number | null;
  readonly accounts: readonly (ReadingOut & {
    readonly topic: string;
    readonly indicator: NamedOut;
    readonly year: number;
    readonly others: readonly ReadingOut[];
    readonly isDisputed: boolean;
    readonly perEmployee: FigureOut | null;
  })[];
  readonly gaps: readonly { readonly topic: string; readonly reason: string }[];
  readonly pay: readonly (ReadingOut & {
    readonly payer: NamedOut;
    readonly indicator: NamedOut;
    readonly economy: NamedOut | null;
    readonly side: string;
    readonly stage: string | null;
    readonly year: number;
  })[];
  readonly priceYear: number;
  readonly prices: readonly (ReadingOut & {
    readonly material: NamedOut;
    readonly quotation: NamedOut;
    readonly year: number;
  })[];
  readonly pricesReason: string | null;
}

const topics: Readonly<Record<string, ValueHead>> = {
  REVENUE: 'revenue',
  PROFIT: 'profit',
  TAX: 'tax',
  EMPLOYEES: 'employees',
  LOBBYING: 'lobbying',
  PAY: 'ownPay',
};

export function companyBlocks(said: CompanyOut, language: Language): readonly string[] {
  const head = headIn(language);
  const own = valueHeadIn(language);
  const topic = (name: string): string => {
    const known = topics[name];
    return known === undefined ? name : own(known);
  };
  const reading = (one: ReadingOut): string => `${figureText(one.amount, language)} · ${sourceText(one)}`;
  return [
    tableText(
      [
        { head: own('topic') },
        { head: head('name') },
        { head: head('year'), isNumber: true },
        { head: head('amount') },
        { head: own('perEmployee') },
        { head: own('disputed') },
      ],
      said.accounts.map((one) => [
        topic(one.topic),
        one.indicator.name,
        String(one.year),
        reading(one),
        one.perEmployee === null ? '' : figureText(one.perEmployee, language),
        one.isDisputed ? one.others.map(reading).join('; ') : '',
      ]),
    ),
    said.gaps.map(({ topic: name, reason }) => `${topic(name)}: ${reason}`).join('\n'),
    `${own('upstreamPay')}\n${tableText(
      [
        { head: head('stage') },
        { head: head('name') },
        { head: own('economy') },
        { head: head('side') },
        { head: own('kindOfPay') },
        { head: head('year'), isNumber: true },
        { head: head('amount') },
      ],
      said.pay.map((one) => [
        stageText(one.stage, language),
        one.payer.name,
        one.economy?.name ?? own('noEconomy'),
        one.economy === null ? '' : sideText(one.side, language),
        one.indicator.name,
        String(one.year),
        reading(one),
      ]),
    )}`,
    `${own('upstreamPrices')} · ${said.priceYear}\n${
      said.pricesReason ??
      tableText(
        [{ head: head('name') }, { head: own('quotation') }, { head: own('price') }],
        said.prices.map((one) => [one.material.name, one.quotation.name, reading(one)]),
      )
    }`,
  ];
}
