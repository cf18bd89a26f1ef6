/** The words around a map: its question, its measure, and below it what is drawn, from where, under which scheme. */
import type { StatusName } from '../answer.ts';
import { formatNumber, formatShare } from '../number.ts';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/index.ts';
import { figureBy, said } from './measure.ts';
import type { MapOptions } from './options.ts';
import type { MapPicture } from './picture.ts';
import type { FlowsResult, MapData } from './query.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The question in the title, about the material or, where none was asked for, the product. */
export function mapTitle(answer: FlowsResult, labels: MapOptions['labels']): string {
  const name = capital((answer.material ?? answer.product).name);
  const parameter = (asked: string) => answer.parameters.find((one) => one.name === asked)?.value;
  for (const [asked, text] of [
    ['from', labels.titleFrom],
    ['to', labels.titleTo],
  ] as const) {
    const id = parameter(asked);
    const economy = answer.economies.find((one) => one.economy.id === id);
    if (economy !== undefined) return fill(text, { name, economy: economy.economy.name });
  }
  return fill(labels.title, { name });
}

/** What is measured, in which unit, for which year and under which scheme. */
export function mapSubtitle(
  answer: FlowsResult,
  { scale }: Pick<MapPicture, 'scale'>,
  labels: MapOptions['labels'],
): string {
  return fill(labels.subtitle, {
    product: capital(answer.product.name),
    unit: scale.unit,
    year: answer.year,
    scheme: answer.scheme.label,
  });
}

/** For those who do not see the picture: the largest flow, and where the others are. */
export function mapDescription(picture: MapPicture, labels: MapOptions['labels']): string {
  const [largest] = picture.flows;
  if (largest === undefined) return labels.noFlows;
  return fill(labels.description, {
    from: largest.flow.from.name,
    to: largest.flow.to.name,
    value: said(largest.amount, picture.scale),
    unit: picture.scale.unit,
  });
}

/** What is drawn and what is not: each a sentence, and nothing is left out in silence. */
export function drawnWords(answer: FlowsResult, picture: MapPicture, options: MapOptions): string[] {
  const { labels, locale } = options;
  const { flows, folded, unplaced, withoutMeasure } = picture;
  const count = (number: number): string => formatNumber(number, locale, 15);
  // What a table of the largest flows leaves out is not known: a share of it is no share of the trade.
  const ofWhole = answer.extent.kind === 'COMPLETE' ? labels.ofTotal : labels.ofTable;
  const partOf = (share: number | null): string =>
    share === null
      ? labels.unknownPart
      : fill(ofWhole[answer.measure], {
          share: formatShare(share, locale, labels.numbers.lessThan),
        });
  const said = (texts: readonly [string, string], number: number, share: number | null, names = ''): string =>
    fill(texts[number === 1 ? 0 : 1], {
      count: count(number),
      total: count(answer.totalCount),
      part: partOf(share),
      names,
    });
  if (flows.length === 0) return [labels.noFlows];
  const whole = figureBy(answer.measure, answer.total)?.quantity.value ?? null;
  const held = flows.reduce((sum, { amount }) => sum + amount, 0);
  const isWhole = flows.length === answer.totalCount;
  return [
    isWhole
      ? said(labels.allDrawn, flows.length, 1)
      : said(labels.drawn, flows.length, whole === null || whole === 0 ? null : held / whole),
    ...(folded.count > 0 ? [said(labels.folded, folded.count, folded.share)] : []),
    ...(unplaced.count > 0
      ? [said(labels.unplaced, unplaced.count, unplaced.share, unplaced.names.join(', '))]
      : []),
    ...(withoutMeasure > 0 ? [said(labels.withoutMeasure[answer.measure], withoutMeasure, null)] : []),
  ];
}

/** The lines under a map that leaves the page. */
export function mapFooter(data: MapData, picture: MapPicture, options: MapOptions, words: Words): string[] {
  const { flows: answer, release } = data;
  const { labels } = options;
  const statuses = [
    ...new Set(
      picture.flows.flatMap(({ flow }): StatusName[] => {
        const figure = figureBy(answer.measure, flow);
        return figure === null ? [] : [figure.quantity.status];
      }),
    ),
  ].map((status) => labels.numbers.status[status]);
  const sentences = [
    ...(statuses.length === 0
      ? []
      : [fill(labels.foot.status, { statuses: statuses.join(words.footer.separator) })]),
    fill(labels.foot.source, {
      source: answer.source.shortTitle,
      edition: answer.edition,
      product: answer.product.name,
    }),
    fill(labels.foot.extent, { text: answer.extent.text }),
    ...answer.licence.attributions,
  ];
  return [
    drawnWords(answer, picture, options).join(' '),
    sentences.join(' '),
    `${fill(labels.foot.borders, { view: labels.views[options.view] })} ${labels.noOpinion}`,
    `${fill(words.footer.scheme, { scheme: answer.scheme.label })} ${fill(words.footer.release, { release: release.id.slice(0, 12) })}`,
  ];
}
