import { expect, it } from 'vitest';
import { schemaVersions } from '@/lib/db/migrations/schema-versions';
import { schemaVersion } from '@/lib/domain/record/schema-version';

it('is that of the newest migration', () => {
  expect(schemaVersion).toBe(schemaVersions.at(-1)?.version);
});
