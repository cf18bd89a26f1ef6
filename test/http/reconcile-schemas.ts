/**
 * JSON schemas of the answers of the Reconciliation Service API, version 0.2, written from the text of the
 * specification (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/, sections 2 to 6):
 * no package carries them. What the text calls mandatory is required; what it does not speak of is refused, so that
 * nothing is given out that no client expects.
 */
import { Ajv, type ValidateFunction } from 'ajv';

const uri = { type: 'string', pattern: '^https?://' } as const;
const template = { type: 'string', pattern: '^https?://.*\\{\\{id\\}\\}' } as const;
const text = { type: 'string', minLength: 1 } as const;
const described = { id: text, name: text, description: text } as const;

const object = (properties: object, required: readonly string[]): object => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

/** Section 2: types have a name and an id. */
const type = object({ ...described, broader: { type: 'array' } }, ['id', 'name']);
/** Section 5: a base address and a path. */
const suggestMetadata = object({ service_url: uri, service_path: { type: 'string', pattern: '^/' } }, [
  'service_url',
  'service_path',
]);

const manifest = object(
  {
    versions: { type: 'array', items: text, contains: { const: '0.2' } },
    name: text,
    identifierSpace: uri,
    schemaSpace: uri,
    documentation: uri,
    serviceVersion: text,
    view: object({ url: template }, ['url']),
    defaultTypes: { type: 'array', items: type, minItems: 1, uniqueItems: true },
    suggest: object({ entity: suggestMetadata, property: suggestMetadata, type: suggestMetadata }, []),
    batchSize: { type: 'integer', minimum: 1 },
  },
  ['versions', 'name', 'identifierSpace', 'schemaSpace'],
);

/** Section 4.2: a candidate, and the features from which a client may make a score of its own. */
const candidate = object(
  {
    ...described,
    type: { type: 'array', items: type },
    score: { type: 'number', minimum: 0, maximum: 100 },
    features: {
      type: 'array',
      items: object({ id: text, value: { type: ['number', 'boolean'] } }, ['id', 'value']),
    },
    match: { type: 'boolean' },
  },
  ['id', 'name', 'score', 'match', 'type'],
);
const resultBatch = {
  type: 'object',
  additionalProperties: object({ result: { type: 'array', items: candidate } }, ['result']),
};

/** Section 6.3. */
const suggested = (more: object): object =>
  object({ result: { type: 'array', items: object({ ...described, ...more }, ['id', 'name']) } }, ['result']);

const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true });
const schemas = {
  manifest: ajv.compile(manifest),
  resultBatch: ajv.compile(resultBatch),
  suggestedEntities: ajv.compile(suggested({ notable: { type: 'array', items: type } })),
  suggestedTypes: ajv.compile(suggested({ broader: { type: 'array' } })),
  suggestedProperties: ajv.compile(suggested({})),
} satisfies Readonly<Record<string, ValidateFunction>>;

/** What is wrong with an answer; empty when it is as the specification says. */
export function faultsOf(kind: keyof typeof schemas, answer: unknown): readonly string[] {
  const validate = schemas[kind];
  if (validate(answer)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}
