/** Names of the numbers of a page of origins; they stand in its address. */
import type { NamedResult, SideName } from '../answer.ts';
import type { OriginStage, UnknownResult } from './query.ts';

type Id = Pick<NamedResult, 'id'>;

export const originKey = ({ id }: Id): string => `origin/${id}`;
export const usesKey = ({ id }: Id): string => `use/${id}`;
export const lastKey = ({ economy }: { readonly economy: Id }): string => `last/${economy.id}`;
export const unknownKey = ({
  kind,
  stage,
  economy,
}: Pick<UnknownResult, 'kind' | 'stage'> & { readonly economy: Id | null }): string =>
  `unknown/${kind}/${stage}/${economy?.id ?? 'all'}`;
export const sideKey = (side: SideName | null): string => `side/${side ?? 'none'}`;
export const stageKey = (stage: OriginStage, name: string): string => `stage/${stage}/${name}`;
export const hubKey = (stage: OriginStage, { id }: Id): string => `hub/${stage}/${id}`;
export const homeKey = ({ id }: Id): string => `home/${id}`;
export const merchantKey = (stage: OriginStage, { id }: Id): string => `merchant/${stage}/${id}`;
export const buyerKey = (stage: OriginStage, producer: Id, buyer: Id): string =>
  `buyer/${stage}/${producer.id}/${buyer.id}`;
export const boundKey = ({
  product,
  from,
  to,
}: {
  readonly product: Id;
  readonly from: Id;
  readonly to: Id;
}): string => `bound/${product.id}/${from.id}/${to.id}`;
export const knownKey = ({ id }: Id): string => `known/${id}`;
