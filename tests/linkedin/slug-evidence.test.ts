import { describe, expect, it } from 'vitest';
import { agreement, slugOf, slugsInKey } from '@/lib/linkedin/slug-evidence';
import { rawIdFor } from '../fixtures/linkedin/raw-id-for';

const ref = 'com.linkedin.sdui.profile.card.ref';

describe('whose page a key speaks of', () => {
  it.each([
    [`${ref}zoe-marshActivity`, ['zoe-marsh']],
    ['profileCardsAboveActivityzoe-marsh', ['zoe-marsh']],
    ['profileCardsBelowActivityPart1zoe-marsh', ['zoe-marsh']],
    ['profileCardsBelowActivityPart17up-lee', ['7up-lee', 'up-lee']],
    ['profileAsidePymkjan-nędza-31a65', ['jan-nędza-31a65']],
    ['profileAsideBrowsemapzoe-marsh', ['zoe-marsh']],
    ['profileAsideProductzoe-marsh', ['zoe-marsh']],
    ['ProfilePostConnectDrawer_zoe-marsh', ['zoe-marsh']],
    ['profile_experience_top_anchor_zoe-marsh', ['zoe-marsh']],
    ['zoe-marshactivity_posts_pillContent', ['zoe-marsh']],
    ['Profile_Top_Level_ExperienceSectionzoe-marsh', ['zoe-marsh']],
    [`${ref}${rawIdFor(7)}Activity`, []],
    [`${ref}${rawIdFor(7)}Topcard`, []],
    [`${ref}${rawIdFor(7)}About`, []],
    ['ProfileVerificationTriggerRef-zoe-marsh', []],
    ['profileCardsAboveActivity', []],
    ['topcard-logo-image-referencekey', []],
    ['workspace', []],
  ])('%s → %j', (key, slugs) => {
    expect(slugsInKey(key)).toEqual(slugs);
  });
});

describe('agreement of the evidence', () => {
  const zoe = { slug: 'zoe', echo: true };
  const invited = { slug: 'zoe', echo: false };
  it.each([
    [{ keys: [['zoe']], cardKeys: [], links: [zoe] }, 'keys'],
    [{ keys: [['zoe']], cardKeys: [['zoe']], links: [] }, 'keys'],
    [{ keys: [['7zoe', 'zoe']], cardKeys: [], links: [zoe] }, 'keys'],
    [{ keys: [], cardKeys: [], links: [zoe, invited] }, 'links'],
    [{ keys: [], cardKeys: [], links: [zoe, zoe] }, 'echo'],
    // Keys around the card may be newer than the card.
    [{ keys: [['zoe']], cardKeys: [], links: [] }, 'none'],
    [{ keys: [], cardKeys: [], links: [] }, 'none'],
    [{ keys: [['otto']], cardKeys: [], links: [zoe] }, 'foreign'],
    [{ keys: [['zoe'], ['otto']], cardKeys: [], links: [zoe] }, 'foreign'],
    [{ keys: [['zoe']], cardKeys: [], links: [zoe, { slug: 'otto', echo: true }] }, 'foreign'],
  ])('%j → %s', (evidence, expected) => {
    expect(agreement(evidence, 'zoe')).toBe(expected);
  });

  it('names the one person it can mean, or nobody', () => {
    expect(
      slugOf({ keys: [['17up', '7up']], cardKeys: [], links: [{ slug: '7up', echo: true }] }),
    ).toBe('7up');
    expect(slugOf({ keys: [['zoe'], ['otto']], cardKeys: [], links: [] })).toBeNull();
    expect(slugOf({ keys: [], cardKeys: [], links: [] })).toBeNull();
  });
});
