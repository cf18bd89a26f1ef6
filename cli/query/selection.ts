/**
 * The standard selection of a query field: what the command line asks for when nobody writes a query. It is
 * read off the schema: fields marked `standard: false` are left out, and a type that says which of its fields
 * are `brief` is cut to those wherever it stands below the first level.
 */
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';

/** Deeper than any answer is; a type that contains itself without a brief form would never end. */
const deepest = 12;

function needsArguments(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some((arg) => arg.type.toString().endsWith('!') && arg.defaultValue === undefined);
}

/** `edges` repeats `nodes`; cursors of single items are of no use on a command line. */
function isConnection(type: GraphQLObjectType): boolean {
  return type.name.endsWith('Connection');
}

function fieldsOf(type: GraphQLObjectType, depth: number): readonly GraphQLField<unknown, unknown>[] {
  const all = Object.values(type.getFields());
  const brief = depth === 0 ? undefined : (type.extensions.brief as readonly string[] | undefined);
  if (brief !== undefined) return all.filter(({ name }) => brief.includes(name));
  return all.filter(
    (field) =>
      field.extensions.standard !== false &&
      !needsArguments(field) &&
      !(isConnection(type) && field.name === 'edges'),
  );
}

/**
 * The selection set of an output type, braces included; the empty text for a scalar or an enumeration.
 * @param depth 0 for the type of the query field itself
 */
export function standardSelection(output: GraphQLOutputType, depth = 0): string {
  const type = getNamedType(output);
  if (isLeafType(type)) return '';
  if (isInterfaceType(type) || !isObjectType(type)) throw new Error(`${type.name} has no standard selection`);
  if (depth > deepest) throw new Error(`the standard selection of ${type.name} does not end`);
  // The items of a list stand in for the answer itself: they are shown whole, as the answer would be.
  const below = isConnection(type) && depth === 0 ? 0 : depth + 1;
  const parts = fieldsOf(type, depth).map((field) => {
    const isItem = isConnection(type) && field.name === 'nodes';
    return `${field.name}${standardSelection(field.type, isItem ? below : depth + 1)}`;
  });
  return ` { ${parts.join(' ')} }`;
}
