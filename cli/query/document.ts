/** A query field of the API as a command: its arguments as words and options, and the query that it sends. */
import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { schema } from '../../server/graphql/schema.ts';
import { UsageError } from '../exit.ts';
import { standardSelection } from './selection.ts';

export interface Option {
  /** As typed after `--`: `min-share`. */
  readonly flag: string;
  /** Where its value goes: `['minShare']`, or `['filter', 'subject']` for a field of an input object. */
  readonly path: readonly string[];
  readonly type: GraphQLInputType;
  readonly description: string;
  readonly isRequired: boolean;
  readonly fallback: unknown;
  /** Of a list of inputs: the flag that gives one of them and may stand several times. */
  readonly each?: string;
}

export interface QueryCommand {
  /** As typed: `economy-figures`. */
  readonly name: string;
  /** The query field that it asks: `economyFigures`. */
  readonly field: string;
  readonly description: string;
  /** Required arguments: they are typed without a flag, in this order. */
  readonly words: readonly Option[];
  readonly options: readonly Option[];
  /** The query, with every argument as a variable. */
  readonly document: string;
}

const flagOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `levers` may also be given one by one, as `--lever`: an input is long to type. */
function oneByOne(name: string, type: GraphQLInputType): { readonly each?: string } {
  const isOfInputs = isListType(getNullableType(type)) && isInputObjectType(getNamedType(type));
  return isOfInputs && name.endsWith('s') ? { each: flagOf(name.slice(0, -1)) } : {};
}

function optionsOf(field: GraphQLField<unknown, unknown>): Option[] {
  return field.args.flatMap(({ name, type, description, defaultValue }): Option[] => {
    const named = getNullableType(type);
    if (isInputObjectType(named)) {
      return Object.values(named.getFields()).map((part) => ({
        flag: flagOf(part.name),
        path: [name, part.name],
        type: part.type,
        description: part.description ?? '',
        isRequired: isNonNullType(type) && isNonNullType(part.type) && part.defaultValue === undefined,
        fallback: part.defaultValue,
        ...oneByOne(part.name, part.type),
      }));
    }
    const isRequired = isNonNullType(type) && defaultValue === undefined;
    return [
      {
        flag: flagOf(name),
        path: [name],
        type,
        description: description ?? '',
        isRequired,
        fallback: defaultValue,
      },
    ];
  });
}

/** Commands of every query field, in the order of the schema's field names. */
export function queryCommands(): readonly QueryCommand[] {
  const fields = schema.getQueryType()?.getFields() ?? {};
  return Object.values(fields)
    .map((field) => {
      const all = optionsOf(field);
      const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
      const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
      const head = declared === '' ? 'query' : `query(${declared})`;
      const call = passed === '' ? field.name : `${field.name}(${passed})`;
      return {
        name: flagOf(field.name),
        field: field.name,
        description: field.description ?? '',
        words: all.filter(({ isRequired }) => isRequired),
        options: all.filter(({ isRequired }) => !isRequired),
        document: `${head} { ${call}${standardSelection(field.type)} }`,
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The value of an option as the API takes it: enumerations in any case, lists by commas.
 * @throws UsageError that names the option, what was found and what is expected
 */
export function typedValue(option: Option, text: string): unknown {
  return coerce(option, getNullableType(option.type), text);
}

function coerce(option: Option, type: GraphQLInputType, text: string): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const parts = text.split(',').map((part) => part.trim());
    return parts.filter((part) => part !== '').map((part) => coerce(option, bare.ofType, part));
  }
  if (isEnumType(bare)) {
    const name = text.toUpperCase().replaceAll('-', '_');
    const known = bare.getValues().map((value) => value.name);
    if (known.includes(name)) return name;
    throw refused(option, text, `one of ${known.map(typedName).join(', ')}`);
  }
  if (getNamedType(bare).name === 'LeverInput') return leverOf(option, text);
  switch (getNamedType(bare).name) {
    case 'Int':
      if (/^[+-]?\d{1,9}$/.test(text)) return Number(text);
      throw refused(option, text, 'a whole number');
    case 'Float':
      if (text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
      throw refused(option, text, 'a number');
    case 'Boolean':
      if (text === 'true' || text === 'false') return text === 'true';
      throw refused(option, text, 'true or false');
    default:
      return text;
  }
}

function refused({ flag }: Option, found: string, expected: string): UsageError {
  return new UsageError(`--${flag}: ${JSON.stringify(found.slice(0, 80))} found; expected ${expected}.`);
}

/** A lever as it is typed: `LIFETIME=2`, of one material `COMPOSITION=0.5:material:cobalt`. */
function leverOf(option: Option, text: string): unknown {
  const parts = /^([A-Za-z_-]+)=(-?[\d.]+)(?::(material:.+))?$/.exec(text);
  const value = Number(parts?.[2]);
  if (parts === null || !Number.isFinite(value))
    throw refused(
      option,
      text,
      'a lever and its value, such as LIFETIME=2 or COMPOSITION=0.5:material:cobalt',
    );
  const [, lever = '', , material] = parts;
  return {
    lever: lever.toUpperCase().replaceAll('-', '_'),
    value,
    ...(material === undefined ? {} : { material }),
  };
}

const typedName = (name: string): string => name.toLowerCase().replaceAll('_', '-');

/** What an option of an enumeration takes, as it is typed; empty for any other. */
export function namesOf({ type }: Option): readonly string[] {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues().map(({ name }) => typedName(name)) : [];
}

/** Whether an option is a switch: `--include-quarantined` without a value. */
export function isSwitch({ type }: Option): boolean {
  return getNamedType(type).name === 'Boolean' && !isListType(getNullableType(type));
}
