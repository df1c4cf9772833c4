import { contactsByIds } from '@/lib/db/contacts';
import { interactionsOf, remarksOf } from '@/lib/db/history';
import { allReferrals, referralsOf } from '@/lib/db/referrals';
import { type Chain, chainFrom, peopleIn } from '@/lib/domain/chain/chain-tree';
import type { ChainLink } from '@/lib/domain/chain/chain-link';
import { wayTo } from '@/lib/domain/chain/way-to';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { type Balance, balanceOf, balanceWith } from '@/lib/domain/referral/balance';
import type { ReferralDuty } from '@/lib/domain/referral/duties';
import { ledgerEntry, type LedgerEntry } from '@/lib/domain/referral/ledger';
import type { Referral } from '@/lib/domain/referral/referral';
import { orderRemarks } from '@/lib/domain/remark/order-remarks';
import type { IntroductionFacts, IntroductionSide } from '@/lib/strings/introduction-drafts';
import type { ServiceContext } from './service-context';

/** Names of contacts by id; somebody deleted is missing. */
export type Names = ReadonlyMap<string, string>;

/** Introductions as a view shows them. */
export type Ledger = { entries: LedgerEntry[]; balance: Balance; names: Names; today: LocalDate };

/**
 * Something owed to a contact, with the introduction it comes from. `name` is theirs, `about` whom
 * it is about: the person they sent, or who sent them.
 */
export type OwedDuty = ReferralDuty & { referral: Referral; name: string; about: string };

/** The reading half of the referral service; every function may be observed. */
export function readReferrals({ db, clock }: ServiceContext) {
  async function namesOf(ids: Iterable<string>): Promise<Names> {
    const contacts = await contactsByIds(db, [...new Set(ids)]);
    return new Map(contacts.map(({ id, name }) => [id, name]));
  }

  /** Only a lead that was not answered yet needs a look at what happened with them. */
  async function entryOf(referral: Referral): Promise<LedgerEntry> {
    const entry = ledgerEntry(referral);
    if (!entry.duties.some(({ kind }) => kind === 'answer')) return entry;
    return ledgerEntry(referral, await interactionsOf(db, referral.personId));
  }

  async function ledgerOf(referrals: readonly Referral[], balance: Balance): Promise<Ledger> {
    const entries = await Promise.all(referrals.map(entryOf));
    const names = await namesOf(referrals.flatMap(({ contactIds }) => contactIds));
    return { entries, balance, names, today: clock.today() };
  }

  /** Every introduction, the newest first, with the balance of all. */
  async function ledger(): Promise<Ledger> {
    const referrals = await allReferrals(db);
    return ledgerOf(referrals, balanceOf(referrals));
  }

  /** The introductions of one person, the newest first, with the balance between you (P21). */
  async function ledgerWith(contactId: string): Promise<Ledger> {
    const referrals = (await referralsOf(db, contactId)).toSorted(
      (a, b) => b.day.localeCompare(a.day) || b.id.localeCompare(a.id),
    );
    return ledgerOf(referrals, balanceWith(referrals, contactId));
  }

  /** What is owed to one person now or later, the earliest first. */
  async function owedTo(contactId: string): Promise<OwedDuty[]> {
    const { entries, names } = await ledgerWith(contactId);
    return entries
      .flatMap(({ referral, duties }) =>
        duties
          .filter((duty) => duty.contactId === contactId)
          .map((duty) => {
            const other = duty.kind === 'answer' ? referral.giverId : referral.personId;
            const name = names.get(contactId) ?? '';
            return { ...duty, referral, name, about: names.get(other ?? '') ?? '' };
          }),
      )
      .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  }

  /** The tree of introductions from a person, and how you got to know them (P25). */
  async function chain(
    contactId: string,
  ): Promise<{ chain: Chain; way: ChainLink[]; names: Names }> {
    const read = (id: string) => referralsOf(db, id);
    const [found, way] = [await chainFrom(contactId, read), await wayTo(contactId, read)];
    const names = await namesOf([...peopleIn(found), ...way.map(({ fromId }) => fromId)]);
    return { chain: found, way, names };
  }

  /** What the drafts of a double opt-in introduction are made of (P16). */
  async function introductionFacts(referral: Referral): Promise<IntroductionFacts> {
    const [needer, offered] = await Promise.all(
      [referral.receiverId ?? referral.giverId, referral.personId].map(sideOf),
    );
    const { need } = referral;
    return {
      needer: needer ?? { name: '' },
      offered: offered ?? { name: '' },
      ...(need ? { need } : {}),
      ...(offered?.offer ? { offer: offered.offer } : {}),
    };
  }

  async function sideOf(id: string | undefined): Promise<IntroductionSide & { offer?: string }> {
    const [contact] = await contactsByIds(db, id === undefined ? [] : [id]);
    if (!contact) return { name: '' };
    const { name, company, headline, offers } = contact;
    const remark = orderRemarks(await remarksOf(db, contact.id)).find(
      ({ usedOn }) => !usedOn,
    )?.text;
    return {
      name,
      ...(company ? { company } : {}),
      ...(headline ? { headline } : {}),
      ...(remark ? { remark } : {}),
      ...(offers?.[0] ? { offer: offers[0] } : {}),
    };
  }

  return { ledger, ledgerWith, owedTo, chain, introductionFacts };
}
