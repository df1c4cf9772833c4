import fc from 'fast-check';
import type * as z from 'zod/mini';
import { localDateSchema } from '@/lib/domain/calendar/local-date';

/** What of a schema's inside is read here; zod keeps it under `_zod`. */
type Inside = {
  def: {
    type: string;
    checks?: { _zod: { def: Check } }[];
    innerType?: z.core.$ZodType;
    element?: z.core.$ZodType;
    options?: z.core.$ZodType[];
    shape?: Record<string, z.core.$ZodType>;
    entries?: Record<string, string>;
    values?: unknown[];
    keyType?: z.core.$ZodType;
    valueType?: z.core.$ZodType;
  };
};
type Check = { check: string; minimum?: number; maximum?: number; value?: number };
type Limits = { minimum?: number; maximum?: number; patterned: boolean };

function limitsOf(def: Inside['def']): Limits {
  const limits: Limits = { patterned: false };
  for (const check of def.checks ?? []) {
    const { check: name, minimum, maximum, value } = check['_zod'].def;
    if (name === 'min_length') limits.minimum = minimum;
    if (name === 'max_length') limits.maximum = maximum;
    if (name === 'greater_than') limits.minimum = value;
    if (name === 'less_than') limits.maximum = value;
    if (name === 'string_format') limits.patterned = true;
  }
  return limits;
}

const wild = fc.oneof(
  { arbitrary: fc.string({ unit: 'binary' }), weight: 10 },
  { arbitrary: fc.string({ unit: 'grapheme' }), weight: 10 },
  {
    arbitrary: fc.constantFrom(
      'שלום עולם',
      'مرحبا',
      '👩‍👩‍👧‍👦',
      '=1+1',
      'a\u202Eb',
      '<script>',
      '__proto__',
      '\0',
      '"\r\n',
    ),
    weight: 10,
  },
  { arbitrary: fc.constant('lang '.repeat(20_000)), weight: 1 },
);

const day = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().split('T')[0] ?? '');

function text({ minimum = 0, maximum = 200_000 }: Limits): fc.Arbitrary<string> {
  return wild.map((value) => ('x'.repeat(minimum) + value).slice(0, maximum));
}

function number({ minimum, maximum }: Limits, isWhole: boolean): fc.Arbitrary<number> {
  const min = Math.ceil(Math.max(minimum ?? -1e12, -1e12));
  const max = Math.floor(Math.min(maximum ?? 1e12, 1e12));
  if (isWhole) return fc.integer({ min: Math.max(min, -2e9), max: Math.min(max, 2e9) });
  return fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value));
}

/** Any value a schema accepts, so that a new field is part of every round trip from its first day. */
export function arbitraryOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema === localDateSchema) return day;
  const { def } = schema['_zod'] as unknown as Inside;
  const limits = limitsOf(def);
  const inner = () => arbitraryOf(need(def.innerType));
  switch (def.type) {
    case 'string':
      if (limits.patterned) throw new Error('arbitraryOf knows no patterns yet: teach it');
      return text(limits);
    case 'number':
      return number(limits, !accepts(schema, (limits.minimum ?? 0) + 0.5));
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'array':
      return fc.array(arbitraryOf(need(def.element)), {
        minLength: limits.minimum ?? 0,
        maxLength: Math.min(limits.maximum ?? 4, 4),
      });
    case 'catch':
      return inner();
    case 'nullable':
      return fc.option(inner());
    case 'union':
      return fc.oneof(...(def.options ?? []).map(arbitraryOf));
    case 'record':
      return fc.dictionary(
        arbitraryOf(need(def.keyType))
          .map(String)
          .filter((key) => key !== '__proto__'),
        arbitraryOf(need(def.valueType)),
        { maxKeys: 3, noNullPrototype: true },
      );
    case 'object':
      return object(def.shape ?? {});
    case 'unknown':
      // Whatever JSON can say; it has no -0.
      return fc
        .jsonValue({ maxDepth: 1 })
        .map((value) => JSON.parse(JSON.stringify(value)) as unknown);
    default:
      throw new Error(`arbitraryOf does not know ${def.type} yet: teach it`);
  }
}

function object(shape: Record<string, z.core.$ZodType>): fc.Arbitrary<unknown> {
  const required = Object.keys(shape).filter((key) => kindOf(shape[key]) !== 'optional');
  const fields = Object.entries(shape).map(([key, field]) => [
    key,
    kindOf(field) === 'optional' ? arbitraryOf(innerOf(field)) : arbitraryOf(field),
  ]);
  const model = Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>;
  return fc.record(model, { requiredKeys: required, noNullPrototype: true });
}

const accepts = (schema: z.core.$ZodType, value: unknown) =>
  (schema as z.ZodMiniType).safeParse(value).success;
const kindOf = (schema: z.core.$ZodType | undefined) =>
  (schema?.['_zod'] as unknown as Inside | undefined)?.def.type;
const innerOf = (schema: z.core.$ZodType) =>
  need((schema['_zod'] as unknown as Inside).def.innerType);

function need(schema: z.core.$ZodType | undefined): z.core.$ZodType {
  if (!schema) throw new Error('a schema without the one inside it');
  return schema;
}
