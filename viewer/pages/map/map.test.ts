/** What the map's page computes by itself: names of numbers, the graph, what is pointed at, choices, the table to take away. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { pointAt } from '../../../picture/map/curve.ts';
import { flowsOf as answerOf, optionsOf, small } from '../../../picture/map/fixture.ts';
import { layOutMap } from '../../../picture/map/layout.ts';
import { atlasFrom } from '../../../picture/map/testing/land.ts';
import { csvOf } from '../../../picture/taken/table.ts';
import { meridian } from './CentreBar.tsx';
import { byWeight } from './EconomyTable.tsx';
import { coursesOf, flowAt, widthAt } from './flow-canvas.ts';
import { flowsTable } from './flows-table.ts';
import { basketOf, groupedGoods } from './goods.ts';
import { elementsOf } from './graph.ts';
import { figureOfKey, foundIn, keyOf, type MapFigure, numberIn } from './keys.ts';
import { mapVariables } from './map-data.ts';
import { mapParameters, zoomParameter } from './map-parameters.ts';
import { firstNames, flowsOf } from './narrowed.ts';

const atlas = atlasFrom();
const answer = answerOf(small);
const picture = layOutMap(answer, optionsOf(atlas));

describe('names of numbers', () => {
  const [from, to] = ['economy:COD', 'economy:CHN'];
  const figures: readonly MapFigure[] = [
    { kind: 'flow', from, to, of: 'mass' },
    { kind: 'flow', from, to, of: 'shareOfValue' },
    { kind: 'mirror', from, to, of: 'importerMass' },
    { kind: 'economy', economy: from, of: 'sendsValue' },
    { kind: 'area', economy: from },
    { kind: 'total', row: 'total', of: 'value' },
    { kind: 'total', row: 'world', of: 'mass' },
    { kind: 'sides', from: 'SOUTH', to: 'NORTH', of: 'mass' },
    { kind: 'year', year: 2024, of: 'mass' },
  ];
  it('fit into an address, lead back to the number, and differ', () => {
    for (const figure of figures) {
      expect(keyOf(figure)).toMatch(/^[\w.:/+-]{1,300}$/);
      expect(figureOfKey(keyOf(figure))).toEqual(figure);
    }
    expect(new Set(figures.map(keyOf)).size).toBe(figures.length);
  });
  it('that mean nothing are none', () => {
    for (const key of [
      '',
      'f',
      'f.economy:COD.mass',
      'f.economy:COD+economy:CHN.weight',
      'e.COD.sendsMass',
      'y.24.mass',
    ]) {
      expect(figureOfKey(key), key).toBeUndefined();
    }
  });
  it('find their number in the answer', () => {
    const found = (key: string) => {
      const figure = figureOfKey(key);
      if (figure === undefined) throw new Error(key);
      const place = foundIn(figure, { ...answer, areas: [] });
      return place === undefined ? undefined : (numberIn(figure, place)?.quantity.value ?? null);
    };
    expect(found('f.economy:COD+economy:CHN.mass')).toBe(400);
    // China sends 100, and receives 400 from DR Congo and 60 from a union that is no more.
    expect(found('e.economy:CHN.sendsMass')).toBe(100);
    expect(found('e.economy:CHN.receivesMass')).toBe(460);
    expect(found('t.total.mass')).toBe(1000);
    expect(found('t.world.mass')).toBeUndefined();
    expect(found('f.economy:IND+economy:CHN.mass')).toBeNull();
    expect(found('f.economy:FRA+economy:CHN.mass')).toBeUndefined();
  });
});

describe('the graph', () => {
  const elements = elementsOf(picture);
  it('has an edge for each flow that is drawn, between two nodes that are there', () => {
    const nodes = new Set(elements.filter(({ group }) => group === 'nodes').map(({ data }) => data.id));
    const edges = elements.filter(({ group }) => group === 'edges').map(({ data }) => data);
    expect(edges.map(({ id }) => id)).toEqual(picture.flows.map(({ id }) => id));
    for (const { source, target } of edges) expect(nodes.has(source) && nodes.has(target)).toBe(true);
  });
});

describe('what is pointed at', () => {
  const courses = coursesOf(picture.flows);
  it('is the flow whose line is there, each at its middle', () => {
    for (const { id, stretches } of picture.flows) {
      const [first] = stretches;
      if (first === undefined) throw new Error(id);
      expect(flowAt(courses, pointAt(first.curve, 0.5), 1)).toBe(id);
    }
  });
  it('is nothing beside a line, and a thin line needs no steady hand', () => {
    const thin = picture.flows.at(-1);
    const curve = thin?.stretches[0]?.curve;
    if (thin === undefined || curve === undefined) throw new Error('no flow');
    const { x, y } = pointAt(curve, 0.5);
    const line = coursesOf([thin]);
    // 5 px of the screen on both sides: at a nearness of 10 these are half a px of the picture.
    expect(thin.width).toBeLessThan(10);
    expect(flowAt(line, { x: x + 3, y }, 1)).toBe(thin.id);
    expect(flowAt(line, { x: x + 80, y: y + 80 }, 1)).toBeUndefined();
    expect(flowAt(line, { x: x + 3, y }, 10)).toBeUndefined();
  });
  it('keeps lines apart when the map comes nearer: four times as near, twice as wide', () => {
    expect(widthAt(8, 1)).toBe(8);
    expect(widthAt(8, 4) * 4).toBe(16);
  });
});

describe('the address', () => {
  it('asks for refined copper by itself, and for nothing else that was not chosen', () => {
    const nothing = { product: undefined, material: undefined, year: undefined, measure: undefined };
    const rest = { scheme: undefined, n: undefined, from: undefined, to: undefined };
    expect(mapVariables({ ...nothing, ...rest }, 'FR')).toMatchObject({
      product: 'product:hs2017-740311',
      year: null,
      first: 60,
      lang: 'FR',
    });
    const material = { ...nothing, ...rest, material: 'material:cobalt' };
    expect(mapVariables(material, 'EN')).toMatchObject({ product: null, material: 'material:cobalt' });
  });
  it.each([
    ['2.5,0.5,0.25', { scale: 2.5, x: 0.5, y: 0.25 }],
    ['1,1,0', { scale: 1, x: 1, y: 0 }],
    ['13,0.5,0.5', undefined],
    ['0.5,0.5,0.5', undefined],
    ['2,1.5,0.5', undefined],
    ['2,0.5', undefined],
  ])('takes the zoom %s as %o', (text, zoom) => {
    expect(zoomParameter.parse(text)).toEqual(zoom);
    if (zoom !== undefined) expect(zoomParameter.print(zoom)).toBe(text);
  });
  it('takes a meridian and a count within their ends only', () => {
    expect(mapParameters.centre.parse('-180')).toBe(-180);
    for (const wrong of ['181', '', '1e2', '12.5']) expect(mapParameters.centre.parse(wrong)).toBeUndefined();
    expect(mapParameters.n.parse('300')).toBe(300);
    for (const wrong of ['0', '301', '-5']) expect(mapParameters.n.parse(wrong)).toBeUndefined();
  });
});

describe('turning', () => {
  it('goes round and stays the same meridian', () => {
    expect([150 + 60, -170 - 30, 180, -180, 0, 360].map(meridian)).toEqual([-150, 160, 180, -180, 0, 0]);
  });
});

describe('the flows of some economies', () => {
  it('are those that leave or reach one of them, in the same order', () => {
    const of = flowsOf(answer.nodes, ['economy:USA', 'economy:ZMB']);
    expect(of.map(({ from, to }) => `${from.id} ${to.id}`)).toEqual([
      'economy:CHL economy:USA',
      'economy:ZMB economy:SGP',
      'economy:USA economy:CHL',
    ]);
    expect(flowsOf(answer.nodes, undefined)).toBe(answer.nodes);
  });
  it('are named, a long list by its first', () => {
    const places = [...'abcdefg'].map((id) => ({ id, name: id.toUpperCase() }));
    expect(firstNames(places, ['a', 'b', 'z'], 2)).toEqual({ names: ['A', 'B', 'z'], more: 0 });
    expect(firstNames(places, [...'abcdefg'], 3)).toEqual({ names: ['A', 'B', 'C'], more: 4 });
  });
  it('come after each other by what they send and receive together', () => {
    const sorted = [...answer.economies].sort(byWeight('MASS')).map(({ economy }) => economy.id);
    // China 100 + 460, DR Congo 400 + 100.
    expect(sorted.slice(0, 2)).toEqual(['economy:CHN', 'economy:COD']);
  });
});

describe('goods', () => {
  const good = (id: string, name: string) => ({ product: { id, name }, latestYear: 2024 });
  const link = (material: string, product: string) => ({
    subject: { id: `material:${material}`, name: material },
    object: { id: product },
  });
  const links = [
    link('copper', 'product:hs2017-740311'),
    link('gallium', 'product:hs2017-811292'),
    link('indium', 'product:hs2017-811292'),
  ];
  it('stand under their material in every revision of the code, baskets and the rest last', () => {
    const goods = [
      good('product:hs2017-811292', 'Gallium, indium and more'),
      good('product:hs2002-740311', 'Cathodes (2002)'),
      good('product:hs2017-740311', 'Cathodes'),
      good('product:hs2022-8542', 'Integrated circuits'),
    ];
    expect(
      groupedGoods(goods, links, 'en').map(({ material, goods: own }) => [
        material?.id ?? null,
        own.map(({ product }) => product.id),
      ]),
    ).toEqual([
      ['material:copper', ['product:hs2017-740311', 'product:hs2002-740311']],
      [null, ['product:hs2017-811292', 'product:hs2022-8542']],
    ]);
  });
  it('are asked for by a basket, about which the API names all', () => {
    expect(basketOf(links)).toBe('product:hs2017-811292');
    expect(basketOf(links.slice(0, 2))).toBeUndefined();
  });
});

describe('the table to take away', () => {
  const rows: Record<string, string>[] = parse(
    csvOf(flowsTable({ release: { id: 'r1' }, flows: answer }, answer.nodes)),
    { columns: true },
  );
  it('has a row a flow, drawn or not, with units and status', () => {
    expect(rows).toHaveLength(small.length);
    expect(rows[0]).toMatchObject({
      product: 'product:hs2017-740311',
      year: '2024',
      from: 'economy:COD',
      to: 'economy:CHN',
      from_side: 'south',
      mass: '400',
      mass_unit: 't',
      mass_basis: 'gross',
      mass_status: 'derived',
      value: '800',
      edition: 'x1',
      extent: 'complete',
      release: 'r1',
    });
  });
  it('never writes zero for a mass that the source does not give', () => {
    expect(rows.at(-1)).toMatchObject({ from: 'economy:IND', mass: '', mass_missing: 'not-available' });
  });
});
