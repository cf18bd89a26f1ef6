/**
 * The question of a page, asked with what its figures rest on. Pages do without evidence, which makes an answer many
 * times as large; who takes a table away gets the ids of the statements beside every number.
 */
import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { defineQuery, type Query, type Variables } from '../data/query.ts';

/** Types of the API with the types of their fields, without lists and what may be null. */
export type FieldTypes = ReadonlyMap<string, ReadonlyMap<string, string>>;

interface TypeRef {
  readonly name: string | null;
  readonly ofType?: TypeRef | null;
}
export interface TypesData {
  readonly __schema: {
    readonly types: readonly {
      readonly name: string;
      readonly fields: readonly { readonly name: string; readonly type: TypeRef }[] | null;
    }[];
  };
}

/** `[Type!]!` is the deepest that a field is. */
export const typesQuery = defineQuery<TypesData, Variables>(`
  query TakeAwayTypes {
    __schema {
      types { name fields { name type { name ofType { name ofType { name ofType { name } } } } } }
    }
  }
`);

const namedType = (type: TypeRef): string =>
  type.name ?? (type.ofType === null || type.ofType === undefined ? '' : namedType(type.ofType));

export function fieldTypes({ __schema }: TypesData): FieldTypes {
  return new Map(
    __schema.types.map(({ name, fields }) => [
      name,
      new Map((fields ?? []).map((field) => [field.name, namedType(field.type)])),
    ]),
  );
}

/** The type of numbers that lead to statements. */
const figureType = 'Figure';
const fragmentName = 'StandsOn';

const rootTypes = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;

/**
 * @param first statements that are named of a figure; how many there are in all is always said
 * @returns the question under a name of its own, since answers are kept by name; the same question where no figure is in it
 */
export function sourcedQuestion<Data, Vars extends Variables>(
  query: Query<Data, Vars>,
  types: FieldTypes,
  first: number,
): Query<Data, Vars> {
  const document = parse(query.text);
  const isSourced = new Set(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION && one.typeCondition.name.value === figureType
        ? [one.name.value]
        : [],
    ),
  );
  let found = false;
  const spread: SelectionNode = {
    kind: Kind.FRAGMENT_SPREAD,
    name: { kind: Kind.NAME, value: fragmentName },
  };
  const selections = ({ selections: own }: SelectionSetNode, type: string): SelectionSetNode => {
    const asked = own.map((one): SelectionNode => {
      if (one.kind === Kind.FRAGMENT_SPREAD || one.selectionSet === undefined) return one;
      const inner =
        one.kind === Kind.FIELD
          ? (types.get(type)?.get(one.name.value) ?? '')
          : (one.typeCondition?.name.value ?? type);
      return { ...one, selectionSet: selections(one.selectionSet, inner) };
    });
    // A fragment on figures brings its evidence itself.
    const isDone = asked.some((one) => one.kind === Kind.FRAGMENT_SPREAD && isSourced.has(one.name.value));
    if (type !== figureType || isDone) return { kind: Kind.SELECTION_SET, selections: asked };
    found = true;
    return { kind: Kind.SELECTION_SET, selections: [...asked, spread] };
  };
  const name = `${query.name}_standsOn${first}`;
  const definitions = document.definitions.map((one): DefinitionNode => {
    if (one.kind === Kind.FRAGMENT_DEFINITION)
      return { ...one, selectionSet: selections(one.selectionSet, one.typeCondition.name.value) };
    if (one.kind !== Kind.OPERATION_DEFINITION) return one;
    return {
      ...one,
      name: { kind: Kind.NAME, value: name },
      selectionSet: selections(one.selectionSet, rootTypes[one.operation]),
    };
  });
  if (!found) return query;
  const asked: DocumentNode = { kind: Kind.DOCUMENT, definitions: [...definitions, standsOnFragment(first)] };
  return { ...defineQuery<Data, Vars>(print(asked)), isKept: false };
}

function standsOnFragment(first: number): FragmentDefinitionNode {
  const [fragment] = parse(`
    fragment ${fragmentName} on ${figureType} {
      standsOn: evidence(first: ${first}) { totalCount nodes { id edition source { shortTitle } } }
    }
  `).definitions;
  return fragment as FragmentDefinitionNode;
}
