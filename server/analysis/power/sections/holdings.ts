/** What somebody holds of something, along every chain: a share, at least so much, or not known. */
import { byCodeUnit } from '../../../../schema/canonical.ts';
import { defaultPrecedence } from '../../../../schema/precedence.ts';
import type { StatementFilter, StatementRow } from '../../../../schema/store.ts';
import type { Figure } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import { derivedFigure, figureOfRow, rowsOf, shareFigure } from '../../figure.ts';
import { type Owning, owning } from '../../ownership/claims.ts';
import type { PowerRow } from '../answer.ts';
import { said } from '../said.ts';
import { rowFrom, spanOf } from '../section.ts';
import { texts } from '../words.ts';
import { isCut, pairsWithShare, type Reached, reachedFrom } from './ways.ts';

/** Every statement that may bear on who holds some things; none where no owner is named. */
export function ownerFilters(context: GraphContext, owned: readonly string[]): readonly StatementFilter[] {
  const { ownersOf } = context.capacities;
  const all = [...owned, ...reachedFrom(owned, ownersOf).map(({ id }) => id)];
  const object = [...new Set(all.filter((id) => ownersOf(id).length > 0))].sort(byCodeUnit);
  return object.length === 0 ? [] : [{ predicate: ['owns'], object, includeQuarantined: true }];
}

/** A share that no source gives; what is known of it is the least. */
export function unknownShare(rows: readonly number[], least: number): Figure {
  const figure = derivedFigure({ value: least, low: least > 0 ? least : null, high: null }, 'fraction', rows);
  return {
    ...figure,
    quantity: { ...figure.quantity, value: null, missing: least > 0 ? 'only-bounds' : 'not-available' },
  };
}

export interface Holdings {
  readonly owners: Owning;
  /** What an owner holds of something, with what the sources say of it. */
  rowOf(
    owner: string,
    owned: string,
    shown: { readonly entity: string; readonly reached: Reached },
  ): PowerRow;
}

export function holdingsFrom(context: GraphContext, rows: readonly StatementRow[]): Holdings {
  const owners = owning(rows, context.precedence.compare(defaultPrecedence, 'owns', null));
  const withShare = pairsWithShare(rows);
  const isKnown = (owner: string, owned: string): boolean =>
    withShare.has(`${owner} ${owned}`) && !owners.contradictions.has(owned);
  const usable = rows.filter(({ quarantine }) => quarantine === null);
  return {
    owners,
    rowOf(owner, owned, { entity, reached: { between } }) {
      // A way reads from the one asked about: each link of it is a pair of owner and owned.
      const way = entity === owner ? [owned, ...between, owner] : [owner, ...between, owned].reverse();
      const links = way.slice(1).flatMap((upper, at) => {
        const lower = way[at];
        const all = rows.filter(({ subject, object }) => subject === upper && object === lower);
        const kept = usable.filter(({ subject, object }) => subject === upper && object === lower);
        return kept.length > 0 ? kept : all;
      });
      const direct = between.length === 0 ? links : [];
      const year = spanOf(rows.filter(({ object }) => object === owned)).to;
      const source = direct.at(-1)?.source ?? links.at(-1)?.source ?? '';
      const { part, rows: chain } = owners.heldBy(owner, owned, year, source);
      const evidence = rowsOf(
        chain,
        links.map(({ row }) => row),
      );
      const span = {
        rows: evidence,
        ...spanOf(links),
        sources: [...new Set(links.map((row) => row.source))].sort(byCodeUnit),
      };
      const isContradicted = owners.contradictions.has(owned);
      const isPartial = isCut(owner, owned, context.capacities.ownersOf, isKnown);
      const latest = direct
        .filter(({ value }) => value !== null)
        .toSorted((a, b) => (a.period < b.period ? 1 : -1))[0];
      const { figure, text } = isContradicted
        ? { figure: unknownShare(evidence, 0), text: texts.contradicted }
        : isPartial
          ? {
              figure: unknownShare(evidence, part),
              text: between.length === 0 && latest === undefined ? texts.ownerWithoutShare : texts.cut,
            }
          : part > 0
            ? { figure: shareFigure({ value: part }, evidence), text: texts.owner }
            : {
                figure: latest === undefined ? unknownShare(evidence, 0) : figureOfRow(latest, 'fraction'),
                text: texts.earlier,
              };
      return rowFrom(span, { entity, through: between, figure, text: said(context, text, span) });
    },
  };
}

/** Largest share first, those that are not known after them; then the latest, then by id. */
export function byShare(a: PowerRow, b: PowerRow): number {
  const part = ({ figure }: PowerRow): number => figure?.quantity.value ?? figure?.quantity.low ?? -1;
  return (
    a.through.length - b.through.length ||
    part(b) - part(a) ||
    (b.yearTo ?? 0) - (a.yearTo ?? 0) ||
    byCodeUnit(a.entity ?? '', b.entity ?? '')
  );
}
