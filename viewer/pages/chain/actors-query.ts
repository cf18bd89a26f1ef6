/** How the named actors of one block are asked for. */
import { defineQuery, type Variables } from '../../data/query.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}
export interface ActorResult {
  readonly entity: Named;
  readonly role: string;
  readonly words: string;
  readonly tieCount: number;
  readonly ties: readonly { readonly entity: Named; readonly role: string; readonly words: string }[];
}
interface ActorsData {
  readonly trace: {
    readonly columns: readonly {
      readonly tracks: readonly { readonly nodes: readonly { readonly actors: readonly ActorResult[] }[] }[];
    }[];
  };
}

export const actorsQuery = defineQuery<ActorsData, Variables>(`
  query ChainActors(
    $start: ID!, $direction: Direction, $year: Int, $materials: [ID!], $minShare: Float, $scheme: ID,
    $lang: Language, $stages: [Stage!]!, $tracks: [ID!]!, $nodes: [ID!]!, $count: Int!
  ) {
    trace(
      start: $start, direction: $direction, year: $year, materials: $materials, minShare: $minShare,
      scheme: $scheme, named: true, lang: $lang
    ) {
      columns(only: $stages) {
        tracks(only: $tracks) {
          nodes(only: $nodes) {
            actors(first: $count) {
              entity { id name } role words tieCount ties(first: 5) { entity { id name } role words }
            }
          }
        }
      }
    }
  }
`);

export function actorsOfData({ trace }: ActorsData): readonly ActorResult[] {
  return trace.columns[0]?.tracks[0]?.nodes[0]?.actors ?? [];
}
