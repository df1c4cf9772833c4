import { describe, expect, it } from 'vitest';
import { memberKey, slugKey } from '@/lib/domain/sighting/profile-key';
import { profileAddressSchema } from '@/lib/domain/sighting/sighting';

describe('the key of a profile address', () => {
  it('is the member number or the slug, and says which', () => {
    expect(memberKey('123456789')).toBe('li:member:123456789');
    expect(slugKey('jan-nędza-31a65')).toBe('li:in:jan-nędza-31a65');
  });
  it('is of the schema', () => {
    for (const key of [memberKey('7'), slugKey('张伟-1a2b3c'), slugKey('🌱-anna')])
      expect(profileAddressSchema.safeParse({ key, certainty: 'sure' }).success).toBe(true);
    expect(profileAddressSchema.safeParse({ key: 'li:x:7', certainty: 'sure' }).success).toBe(
      false,
    );
  });
});
