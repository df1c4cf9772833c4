/** @param {string} name kebab-case */
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
/** @param {string} name kebab-case */
const pascal = (name) => camel(name).replace(/^\w/, (letter) => letter.toUpperCase());

/**
 * @typedef {{ usage: string, room: string, shape: RegExp, files: (noun: string, name: string) => Record<string, string> }} Kind
 */

/** @type {Kind} */
const domain = {
  usage: 'plan/snooze',
  room: 'a rule about relationships: lib/domain/<the noun it returns>',
  shape: /^[a-z][a-z-]*\/[a-z][a-z0-9-]*$/,
  files: (path, name) => ({
    [`lib/domain/${path}.ts`]: `/**
 * Says what it is given, in which units, and why; cite the rule it follows.
 *
 * @example ${camel(name)}('2026-03-02') // '2026-03-02'
 */
export function ${camel(name)}(today: string): string {
  return today;
}
`,
    [`tests/domain/${path}.test.ts`]: `import { describe, expect, it } from 'vitest';
import { ${camel(name)} } from '@/lib/domain/${path}';

describe('${camel(name)}', () => {
  it('says what it is for', () => {
    expect(${camel(name)}('2026-03-02')).toBe('2026-03-02');
  });
});
`,
  }),
};

/** @type {Kind} */
const service = {
  usage: 'occasion',
  room: 'loads, lets the domain decide, saves: lib/services/<noun>-service.ts',
  shape: /^[a-z][a-z-]*$/,
  files: (noun) => ({
    [`lib/services/${noun}-service.ts`]: `import type { ServiceContext } from './service-context';

/** What can be done with ${noun}s; each command is one transaction. */
export function create${pascal(noun)}Service({ clock }: ServiceContext) {
  /** Loads, lets the domain decide, saves. */
  const today = () => clock.today();
  return { today };
}
`,
    [`tests/services/${noun}-service.test.ts`]: `import { describe, expect, it } from 'vitest';
import { create${pascal(noun)}Service } from '@/lib/services/${noun}-service';
import { buildServices } from '@/tests/builders/test-services';

describe('the ${noun} service', () => {
  it('does one thing in one transaction', async () => {
    const { db, clock, settings } = await buildServices('2026-03-02');
    const committed = () => Promise.resolve();
    const newId = () => 'id-1';
    const service = create${pascal(noun)}Service({ db, clock, settings, newId, committed });
    expect(service.today()).toBe('2026-03-02');
  });
});
`,
  }),
};

/** @type {Kind} */
const component = {
  usage: 'plan/plan-row',
  room: 'renders: components/<noun>',
  shape: /^[a-z][a-z-]*\/[a-z][a-z0-9-]*$/,
  files: (path, name) => ({
    [`components/${path}.tsx`]: `/** What it shows, and which command it runs. */
export function ${pascal(name)}({ label }: { label: string }) {
  return <p>{label}</p>;
}
`,
    [`tests/components/${path}.test.tsx`]: `import { afterEach, describe, expect, it } from 'vitest';
import { ${pascal(name)} } from '@/components/${path}';
import { clear, render } from '@/tests/components/ui/render';

afterEach(clear);

describe('${pascal(name)}', () => {
  it('shows its label', async () => {
    await render(<${pascal(name)} label="Hello" />);
    expect(document.body.textContent).toContain('Hello');
  });
});
`,
  }),
};

/** @type {Kind} */
const table = {
  usage: 'occasion',
  room: 'a stored record: its schema in lib/domain/<noun>, its builder, its test',
  shape: /^[a-z][a-z-]*$/,
  files: (noun) => ({
    [`lib/domain/${noun}/${noun}.ts`]: `import * as z from 'zod/mini';
import { recordFields } from '@/lib/domain/record/record';

/** What a ${noun} is. Name its table and indexes in a new entry of lib/db/migrations. */
export const ${camel(noun)}Schema = z.object({
  ...recordFields,
  contactId: z.string(),
});
export type ${pascal(noun)} = z.infer<typeof ${camel(noun)}Schema>;
`,
    [`tests/builders/build-${noun}.ts`]: `import type { ${pascal(noun)} } from '@/lib/domain/${noun}/${noun}';

/** A ${noun} in which only what the test is about is said. */
export function build${pascal(noun)}(fields: Partial<${pascal(noun)}> = {}): ${pascal(noun)} {
  return { id: '${noun}-1', createdAt: 0, updatedAt: 0, contactId: 'contact-1', ...fields };
}
`,
    [`tests/domain/${noun}/${noun}.test.ts`]: `import { describe, expect, it } from 'vitest';
import { ${camel(noun)}Schema } from '@/lib/domain/${noun}/${noun}';
import { build${pascal(noun)} } from '@/tests/builders/build-${noun}';

describe('${camel(noun)}Schema', () => {
  it('takes a whole record and nothing less', () => {
    const whole = build${pascal(noun)}();
    expect(${camel(noun)}Schema.parse(whole)).toEqual(whole);
    expect(${camel(noun)}Schema.safeParse({ id: whole.id }).success).toBe(false);
  });
});
`,
  }),
};

export const kinds = { domain, service, component, table };

/**
 * The files to write, by path; null when the kind or the shape of the noun is not known.
 *
 * @param {string} kind
 * @param {string} noun
 * @returns {Record<string, string> | null}
 */
export const plan = (kind, noun) => {
  const known = Object.entries(kinds).find(([name]) => name === kind)?.[1];
  if (!known?.shape.test(noun)) return null;
  return known.files(noun, noun.slice(noun.lastIndexOf('/') + 1));
};
