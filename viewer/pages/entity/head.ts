/** What the entity page asks first: names, codes, stages, neighbours, what is not known. */
import type { NamedResult, SideName, StageName } from '../../../picture/answer.ts';
import type { Faces } from '../../../picture/entity/apart.ts';
import {
  entityFacesQuery,
  entityPageQuery,
  type FacesData,
  mostNeighbours,
} from '../../../picture/entity/page.ts';
import { defineQuery, type Variables } from '../../data/query.ts';

export type EntityKind =
  | 'ECONOMY'
  | 'GROUP'
  | 'MATERIAL'
  | 'PRODUCT'
  | 'COMPONENT'
  | 'DEVICE'
  | 'ORGANISATION'
  | 'SITE'
  | 'HARM'
  | 'CASE'
  | 'INSTRUMENT'
  | 'INDICATOR'
  | 'SOURCE';

export interface NeighbourResult {
  readonly entity: NamedResult & { readonly kind: EntityKind; readonly side: SideName | null };
  readonly predicate: { readonly id: string; readonly label: string; readonly stage: StageName | null };
  readonly direction: 'OUT' | 'IN';
  readonly statements: number;
  readonly yearFrom: number;
  readonly yearTo: number;
}

export interface EntityResult extends NamedResult, Faces {
  readonly kind: EntityKind;
  readonly kindLabel: string;
  readonly names: { readonly en: string; readonly fr: string; readonly es: string };
  readonly aliases: readonly string[];
  readonly codes: readonly { readonly system: string; readonly code: string }[];
  readonly partOf: NamedResult | null;
  readonly parts: readonly NamedResult[];
  readonly replacedBy: NamedResult | null;
  readonly side: SideName | null;
  /** Statements of the face that is shown. */
  readonly shown: { readonly totalCount: number };
  readonly unknowns: readonly {
    readonly id: string;
    readonly stage: StageName | null;
    readonly text: string;
  }[];
  readonly neighbours: readonly NeighbourResult[];
  /** How many statements say so of it, as subject without an object. */
  readonly generatesEwaste: { readonly totalCount: number };
  readonly collectsEwaste: { readonly totalCount: number };
  readonly recyclesEwaste: { readonly totalCount: number };
}

type StageCounts = { readonly [Stage in StageName]: { readonly totalCount: number } };

export interface EntityData {
  readonly release: { readonly id: string };
  readonly entity: EntityResult & StageCounts;
  readonly schemes: readonly { readonly label: string; readonly isDefault: boolean }[];
}

export const entityQuery = defineQuery<EntityData, Variables>(entityPageQuery);
export const facesQuery = defineQuery<FacesData, Variables>(entityFacesQuery);
export { mostNeighbours };
