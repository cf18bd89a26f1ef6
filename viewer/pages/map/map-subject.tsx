/** A number of the map as the panel shows it: what it is called, what it measures, what belongs beside it. */
import type { TFunction } from 'i18next';
import type { NamedResult } from '../../../picture/answer.ts';
import type { FlowsResult, MapVariables } from '../../../picture/map/query.ts';
import type { Words } from '../../../picture/words/words.ts';
import type { Variables } from '../../data/query.ts';
import type { FigureQuestion, FigureSubject } from '../../figure/subject.ts';
import { type AreasResult, areaTitle } from './area-figures.ts';
import { BesideEconomy, BesideFlow } from './Beside.tsx';
import { figureOfKey, foundIn, isShare, type MapFigure, type MapFound, numberIn } from './keys.ts';
import { questionOf } from './map-detail.ts';

export interface MapSubjects {
  /** With every flow that is at hand. */
  readonly flows: FlowsResult;
  /** Whether flows are missing that may still come. */
  readonly isPartial: boolean;
  /** What colours the areas, where that is no trade, and how a number of it is asked for. */
  readonly areas: AreasResult | undefined;
  areaQuestion(economy: string): FigureQuestion;
  readonly variables: MapVariables & Variables;
  readonly words: Words;
  readonly t: TFunction<'map'>;
  /** Shows only the flows of an economy. */
  onOf(economy: string): void;
}

/** The number of a name; null while it may still come, undefined when the map has none of that name. */
export function mapSubject(key: string, subjects: MapSubjects): FigureSubject | null | undefined {
  const { flows, isPartial, variables, words, areas } = subjects;
  const figure = figureOfKey(key);
  if (figure === undefined) return undefined;
  const found = foundIn(figure, { ...flows, areas: areas?.economies ?? [] });
  if (found === undefined) {
    return isPartial && (figure.kind === 'flow' || figure.kind === 'mirror') ? null : undefined;
  }
  return {
    key,
    ...told(figure, found, subjects),
    quantity: numberIn(figure, found)?.quantity ?? null,
    stage: figure.kind === 'area' ? null : 'TRADE',
    nothing: words.numbers.noFigure,
    question:
      figure.kind === 'area'
        ? subjects.areaQuestion(figure.economy)
        : questionOf(figure, variables, (year) => flows.years.find((one) => one.year === year)?.product.id),
    more: beside(figure, found, subjects),
  };
}

interface Told {
  readonly heading: string;
  readonly line: string;
  readonly entity: NamedResult | null;
}

function told(figure: MapFigure, found: MapFound, { flows, areas, words, t }: MapSubjects): Told {
  const line = (measure: string, year = flows.year, product: NamedResult = flows.product) =>
    t('panel.line', { measure, product: product.name, year });
  switch (figure.kind) {
    case 'flow':
    case 'mirror': {
      const { flow } = found;
      const names = { from: flow?.from.name ?? figure.from, to: flow?.to.name ?? figure.to };
      return { heading: t('table.arrow', names), line: line(t(`panel.${figure.of}`)), entity: null };
    }
    case 'economy':
      return {
        heading: found.economy?.economy.name ?? figure.economy,
        line: line(t(`panel.${figure.of}`)),
        entity: found.economy?.economy ?? null,
      };
    case 'area':
      return {
        heading: found.area?.economy.name ?? figure.economy,
        line: areas === undefined ? '' : areaTitle(areas, t),
        entity: found.area?.economy ?? null,
      };
    case 'total':
      return {
        heading: t(`table.${figure.row}`),
        line: line(t(`panel.${figure.of}`)),
        entity: flows.product,
      };
    case 'sides':
      return {
        heading: t('table.arrow', { from: words.sides[figure.from], to: words.sides[figure.to] }),
        line: line(t(`panel.${figure.of}`)),
        entity: null,
      };
    case 'year':
      return {
        heading: t('panel.allOf', { year: figure.year }),
        line: line(t(`panel.${figure.of}`), figure.year, found.year?.product),
        entity: found.year?.product ?? null,
      };
  }
}

function beside(figure: MapFigure, found: MapFound, { flows, variables, areas, onOf }: MapSubjects) {
  if (found.flow !== undefined && figure.kind === 'flow') {
    return (
      <BesideFlow flow={found.flow} of={figure.of} variables={variables} hasWhole={isShare(figure.of)} />
    );
  }
  if (found.flow !== undefined && figure.kind === 'mirror') {
    return <BesideFlow flow={found.flow} of={figure.of} variables={variables} hasWhole={false} />;
  }
  if (found.economy !== undefined && figure.kind === 'economy') {
    return (
      <BesideEconomy
        economy={found.economy}
        of={figure.of}
        areas={areas}
        material={flows.material}
        onOf={onOf}
      />
    );
  }
  return null;
}
