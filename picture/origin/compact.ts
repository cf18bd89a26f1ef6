/** Origins in a few rows, for pages about something else: every row leads to the answer. */
import { tokenOf } from '../concentration/amounts.ts';
import { type Drawn, emptyDrawn } from '../concentration/drawn.ts';
import { type BarRow, drawRows, type Segment } from '../concentration/rows.ts';
import { formatNumber, formatShare } from '../number.ts';
import { fill } from '../words/fill.ts';
import { capital, type Options, textOfAmount } from './groups.ts';
import type { Amount, OriginResult } from './query.ts';

/** So many origins are drawn one by one. */
const shown = 6;

const point = ({ quantity }: Amount): number => quantity.value ?? 0;
const nameWidth = (width: number): number | null => (width < 640 ? null : 260);

/** The largest origins of what the world uses, the others together, and what is not known. */
export function drawWorld({ material, origins, coverage }: OriginResult, options: Options): Drawn {
  const { width, labels, locale } = options;
  const share = (part: number): string => formatShare(part, locale, labels.numbers.lessThan);
  const rows: BarRow[] = origins.slice(0, shown).map(({ economy, side, share: amount }) => {
    const name = `${economy.name} · ${labels.sides[side]}`;
    const text = textOfAmount(amount, options);
    return {
      key: material.id,
      name,
      segments: [{ from: 0, to: point(amount), fill: tokenOf(side) }],
      text,
      about: `${name}${labels.colon}${text}`,
    };
  });
  const rest = origins.slice(shown);
  const others = rest.reduce((sum, one) => sum + point(one.share), 0);
  const { unknown } = coverage;
  const row = (name: string, part: number, fillOf: Segment['fill']): BarRow => ({
    key: null,
    name,
    segments: [{ from: 0, to: part, fill: fillOf }],
    text: share(part),
    about: `${name}${labels.colon}${share(part)}`,
  });
  if (rest.length > 0)
    rows.push(
      row(fill(labels.others, { count: formatNumber(rest.length, locale, 15) }), others, 'plain-node'),
    );
  if (unknown > 0) rows.push(row(labels.groups.unknown, unknown, 'hatch'));
  if (rows.length === 0) return emptyDrawn(width);
  const most = Math.max(...rows.flatMap(({ segments }) => segments.map(({ to }) => to)));
  return oneLink(drawRows(rows, { width, most, nameWidth: nameWidth(width) }));
}

export type SidesOf = Pick<OriginResult, 'material' | 'bySide' | 'origins'>;

/** One material that one economy uses: by side, hatched for what no side can be given, with its largest origin. */
export function drawSides({ material, bySide, origins }: SidesOf, options: Options): Drawn {
  const { width, labels } = options;
  const order = ['SOUTH', 'UNCLASSIFIED', null, 'NORTH'] as const;
  let at = 0;
  const segments = order.flatMap((side): Segment[] => {
    const own = bySide.find((one) => one.side === side);
    if (own === undefined) return [];
    const from = at;
    at += point(own.share);
    const name = side === null ? labels.groups.unknown : labels.sides[side];
    return [
      {
        from,
        to: at,
        fill: side === null ? 'hatch' : tokenOf(side),
        ...(side === null
          ? {}
          : {
              text: `${name} ${textOfAmount(own.share, options)}`,
              ink:
                side === 'SOUTH'
                  ? ('on-south' as const)
                  : side === 'NORTH'
                    ? ('on-north' as const)
                    : ('paper' as const),
            }),
      },
    ];
  });
  const [largest] = origins;
  const text = largest === undefined ? '' : `${largest.economy.name} ${textOfAmount(largest.share, options)}`;
  const name = capital(material.name);
  const row: BarRow = { key: material.id, name, segments, text, about: `${name}${labels.colon}${text}` };
  if (segments.length === 0) return emptyDrawn(width);
  return oneLink(drawRows([row], { width, most: 1, nameWidth: nameWidth(width), textRoom: 150 }));
}

/** All rows lead to one page: one link over the picture, not one a row. */
function oneLink(drawn: Drawn): Drawn {
  const [first] = drawn.hits;
  if (first === undefined) return drawn;
  const label = drawn.hits.map((hit) => hit.label).join('; ');
  return {
    ...drawn,
    hits: [{ ...first, leadsTo: 'material', x: 0, y: 0, width: drawn.width, height: drawn.height, label }],
  };
}
