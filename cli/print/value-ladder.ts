/** Unit values of one material in trade, rung by rung. */
import type { Language } from '../../schema/label.ts';
import type { FigureOut, NamedOut, SourceOut } from './answer.ts';
import { figureText, shareText, sideText, sourceText } from './figure.ts';
import { headIn } from './heads.ts';
import { tableText } from './table.ts';
import { valueHeadIn } from './value-heads.ts';

interface UnitValueOut {
  readonly goods: FigureOut;
  readonly contained: FigureOut | null;
}
interface ExporterOut extends UnitValueOut {
  readonly economy: NamedOut;
  readonly share: FigureOut;
}
export interface LadderOut {
  readonly material: NamedOut;
  readonly year: number;
  readonly rungs: readonly {
    readonly rung: string;
    readonly reason: string | null;
    readonly steps: readonly {
      readonly product: NamedOut;
      readonly source: SourceOut;
      readonly edition: string;
      readonly extent: { readonly label: string };
      readonly weighted: UnitValueOut;
      readonly median: UnitValueOut;
      readonly least: ExporterOut;
      readonly most: ExporterOut;
      readonly bySide: readonly (UnitValueOut & { readonly side: string })[];
    }[];
  }[];
}

export function ladderBlocks({ rungs }: LadderOut, language: Language): readonly string[] {
  const head = headIn(language);
  const own = valueHeadIn(language);
  const names: Readonly<Record<string, string>> = {
    ORE: own('ore'),
    INTERMEDIATE: own('intermediate'),
    REFINED: own('refined'),
    COMPONENT: own('component'),
    DEVICE: own('device'),
  };
  const cells = ({ goods, contained }: UnitValueOut): readonly string[] => [
    figureText(goods, language),
    contained === null ? '' : figureText(contained, language),
  ];
  const named = (title: string, one: ExporterOut): readonly string[] => [
    `${title}: ${one.economy.name}`,
    ...cells(one),
    shareText(one.share, language),
  ];
  return rungs.map(({ rung, reason, steps }) => {
    const tables = steps.map(
      (step) =>
        `${step.product.name} (${step.product.id}) · ${sourceText(step)} · ${step.extent.label}\n${tableText(
          [
            { head: head('name') },
            { head: own('perKgGoods') },
            { head: own('perKgContained') },
            { head: head('share'), isNumber: true },
          ],
          [
            [own('weighted'), ...cells(step.weighted), ''],
            [own('median'), ...cells(step.median), ''],
            named(own('least'), step.least),
            named(own('most'), step.most),
            ...step.bySide.map((one) => [sideText(one.side, language), ...cells(one), '']),
          ],
        )}`,
    );
    return [names[rung] ?? rung, ...(reason === null ? [] : [reason]), ...tables].join('\n');
  });
}
