import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksFrom } from '@/lib/domain/chain/chain-link';
import { chainFrom, chainLimit, type ChainNode, peopleIn } from '@/lib/domain/chain/chain-tree';
import { wayTo } from '@/lib/domain/chain/way-to';
import type { Referral } from '@/lib/domain/referral/referral';
import { buildReferral } from '@/tests/builders/build-referral';

const sent = (giverId: string, personId: string, day = '2026-03-02') =>
  buildReferral({ giverId, personId, day });
const introduced = (personId: string, receiverId: string) =>
  buildReferral({ direction: 'given', personId, receiverId });
const readerOf = (referrals: readonly Referral[]) => {
  const asked: string[] = [];
  const read = (id: string) => {
    asked.push(id);
    return Promise.resolve(referrals.filter(({ contactIds }) => contactIds.includes(id)));
  };
  return { read, asked };
};
const shape = ({ contactId, isRepeat, next }: ChainNode): unknown =>
  next.length === 0 ? `${contactId}${isRepeat ? '*' : ''}` : { [contactId]: next.map(shape) };

describe('the chain (P25)', () => {
  it('tells whom they led to, and what that led to', async () => {
    const { read } = readerOf([
      sent('mira', 'bo'),
      sent('bo', 'cy'),
      sent('mira', 'dee', '2026-03-09'),
    ]);
    const { root, people } = await chainFrom('mira', read);
    expect(shape(root)).toEqual({ mira: [{ bo: ['cy'] }, 'dee'] });
    expect(people).toBe(4);
  });

  it('goes on through an introduction of your own, from either side, three deep', async () => {
    const { read } = readerOf([introduced('bo', 'ana'), sent('ana', 'cy'), sent('cy', 'dee')]);
    expect(shape((await chainFrom('bo', read)).root)).toEqual({ bo: [{ ana: [{ cy: ['dee'] }] }] });
    expect(shape((await chainFrom('ana', read)).root)).toEqual({ ana: ['bo', { cy: ['dee'] }] });
  });

  it('a lead does not lead back to who sent them', async () => {
    const { read } = readerOf([sent('mira', 'bo')]);
    expect(shape((await chainFrom('bo', read)).root)).toBe('bo');
    expect(linksFrom('bo', [sent('mira', 'bo')])).toEqual([]);
  });

  it('ends on circular introductions, and shows the repeat as one', async () => {
    const { read } = readerOf([sent('a', 'b'), sent('b', 'c'), sent('c', 'a')]);
    expect(shape((await chainFrom('a', read)).root)).toEqual({ a: [{ b: [{ c: ['a*'] }] }] });
  });

  it('never loops, asks for each person once, and draws each introduction at most once', async () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const any = fc
      .tuple(fc.boolean(), id, id)
      .map(([isSent, from, to]) => (isSent ? sent(from, to) : introduced(from, to)));
    await fc.assert(
      fc.asyncProperty(fc.array(any, { maxLength: 40 }), id, async (referrals, from) => {
        const { read, asked } = readerOf(referrals);
        const chain = await chainFrom(from, read);
        expect(new Set(asked).size).toBe(asked.length);
        const drawn: string[] = [];
        const followed: ChainNode[] = [];
        const walk = ({ link, next, isRepeat }: ChainNode): void => {
          if (link) drawn.push(link.referralId);
          if (isRepeat) followed.push(...next);
          next.forEach(walk);
        };
        walk(chain.root);
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(followed).toEqual([]);
        expect(peopleIn(chain)).toHaveLength(chain.people);
        const way = await wayTo(from, readerOf(referrals).read);
        expect(new Set(way.map(({ fromId }) => fromId)).size).toBe(way.length);
      }),
    );
  });

  it('is cut where nobody could read it, and says so', async () => {
    const many = Array.from({ length: chainLimit + 20 }, (_, n) => sent('mira', `p${String(n)}`));
    const chain = await chainFrom('mira', readerOf(many).read);
    expect(chain).toMatchObject({ people: chainLimit, isCut: true });
  });
});

describe('how you got to know somebody (P25)', () => {
  it('goes back through everybody who sent the next, the first one first', async () => {
    const { read } = readerOf([
      sent('mira', 'bo'),
      sent('bo', 'cy'),
      sent('zoe', 'cy', '2026-05-01'),
    ]);
    const way = await wayTo('cy', read);
    expect(way.map(({ fromId, toId }) => `${fromId} ${toId}`)).toEqual(['mira bo', 'bo cy']);
    expect(await wayTo('mira', read)).toEqual([]);
  });
});
