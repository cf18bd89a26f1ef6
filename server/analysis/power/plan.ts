/** Which pieces make the answer about a thing: by its kind. */

import type { Beside, Slices } from '../analysis.ts';
import type { GraphContext } from '../context/context.ts';
import type { Piece, Told } from './section.ts';
import { abroadPiece } from './sections/abroad.ts';
import { companiesOf, ownedHere } from './sections/capacity.ts';
import { chokesOfEconomy, chokesOfMaterial } from './sections/chokes.ts';
import { instrumentsPiece } from './sections/instruments.ts';
import { lobbyingPiece } from './sections/lobbying.ts';
import { ownersPiece } from './sections/owners.ts';
import { sidesPiece } from './sections/sides.ts';
import { smeltersPiece } from './sections/smelters.ts';
import { supplyPiece } from './sections/supply.ts';

/** Sides are those of the last year that any list may cover: a scheme by year takes the nearest. */
const latestYear = 2100;

export function piecesOf(context: GraphContext, id: string, depth: number): readonly Piece[] {
  if (id.startsWith('material:')) {
    return [
      chokesOfMaterial(context, id),
      companiesOf(context, id),
      smeltersPiece(context, id),
      instrumentsPiece(context, id),
    ];
  }
  if (id.startsWith('economy:')) {
    return [
      chokesOfEconomy(context, id),
      abroadPiece(context, id),
      ownedHere(context, id),
      instrumentsPiece(context, id),
      sidesPiece(context, id, latestYear),
    ];
  }
  const both = [ownersPiece(context, id, depth), supplyPiece(context, id), instrumentsPiece(context, id)];
  return id.startsWith('org:') ? [...both, lobbyingPiece(context, id)] : both;
}

/** Each piece told from its own part of what was read. */
export function tellAll(
  pieces: readonly Piece[],
  slices: Slices,
  { counts, amounts }: Beside,
): readonly Told[] {
  const at = { slices: 0, amounts: 0, counts: 0 };
  return pieces.map((piece) => {
    const own = {
      slices: slices.slice(at.slices, at.slices + (piece.slices ?? []).length),
      amounts: amounts.slice(at.amounts, at.amounts + (piece.amounts ?? []).length),
      counts: counts.slice(at.counts, at.counts + (piece.tallies ?? []).length),
    };
    at.slices += own.slices.length;
    at.amounts += own.amounts.length;
    at.counts += own.counts.length;
    return piece.tell(own.slices, own);
  });
}
