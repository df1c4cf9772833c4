import { allCircles } from '@/lib/db/circles';
import { contactsByIds } from '@/lib/db/contacts';
import { interactionsOfMany } from '@/lib/db/history';
import { peopleSince } from '@/lib/db/projections';
import { referralsOfMany } from '@/lib/db/referrals';
import type { Campaign } from '@/lib/domain/campaign/campaign';
import { askedOn } from '@/lib/domain/campaign/campaign-step';
import { respread, spread } from '@/lib/domain/campaign/spread';
import { type CampaignSummary, campaignSummary } from '@/lib/domain/campaign/summary';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Contact } from '@/lib/domain/contact/contact';
import { foldName } from '@/lib/domain/contact/fold-name';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import { capText } from '@/lib/domain/record/field-limit';
import { stampRecord } from '@/lib/domain/record/record';
import { quietTracking } from '@/lib/domain/referral/quiet-tracking';
import { keptFields } from '@/lib/domain/record/kept-fields';
import { takeBack } from '@/lib/domain/record/take-back';
import type { Names } from './referral-views';
import type { ServiceContext, Undo } from './service-context';
import { takeBackContact } from './take-back-contact';
import { write } from './write';

export type NewCampaign = Pick<
  Campaign,
  'name' | 'startsOn' | 'endsOn' | 'weekdays' | 'daysOff'
> & {
  script?: string;
  contactIds: readonly string[];
};

/** A campaign, how it stands, and when each of its people was asked. */
export type CampaignView = {
  campaign: Campaign;
  summary: CampaignSummary;
  asked: ReadonlyMap<string, LocalDate>;
  names: Names;
};

/** Referral months (P23): planned, paused, gone on with, closed. */
export function createCampaignService(context: ServiceContext) {
  const { db, clock, newId } = context;
  const cap = () => context.settings.current().dailyCap;

  const everybody = ({ members }: Pick<Campaign, 'members'>) =>
    members.map(({ contactId }) => contactId);

  async function askedIn(campaign: Campaign): Promise<Map<string, LocalDate>> {
    const touches = await interactionsOfMany(db, everybody(campaign));
    return new Map(
      everybody(campaign).flatMap((contactId) => {
        const day = askedOn(campaign, touches.get(contactId) ?? []);
        return day ? [[contactId, day] as const] : [];
      }),
    );
  }

  /** How a campaign stands; may be observed. */
  async function view(campaign: Campaign): Promise<CampaignView> {
    const ids = campaign.members.map(({ contactId }) => contactId);
    const [asked, contacts] = [await askedIn(campaign), await contactsByIds(db, ids)];
    const members = new Set(ids);
    const sent = (await referralsOfMany(db, ids)).filter(
      ({ giverId, day }) =>
        giverId !== undefined &&
        members.has(giverId) &&
        day >= campaign.startsOn &&
        (campaign.closedOn === undefined || day <= campaign.closedOn),
    );
    const summary = campaignSummary(campaign, asked, sent.length, clock.today());
    const names = new Map(contacts.map(({ id, name }) => [id, name]));
    return { campaign, summary, asked, names };
  }

  /** Every campaign, the newest first; may be observed. */
  async function list(): Promise<CampaignView[]> {
    const rows = (await db.campaigns.toArray()).filter(({ deletedAt }) => deletedAt === undefined);
    const newest = rows.toSorted((a, b) => b.createdAt - a.createdAt || b.id.localeCompare(a.id));
    return Promise.all(newest.map(view));
  }

  /** Plans a campaign; people who were only saved come due for it, and for nothing else. */
  async function begin(input: NewCampaign): Promise<{ id: string; undo: Undo }> {
    const { contactIds, script = '', name, ...window } = input;
    const members = spread([...new Set(contactIds)], window, { cap: cap() });
    const ids = members.map(({ contactId }) => contactId);
    const campaign: Campaign = {
      ...stampRecord({ id: newId(), now: clock.now() }),
      ...window,
      name: capText('name', name.trim()).text,
      ...(script.trim() ? { script: capText('referral', script.trim()).text } : {}),
      members,
      openContactIds: ids,
    };
    const before = new Map<string, { tracking: Contact['tracking']; quiet: Contact['tracking'] }>();
    await write(context, ids, async () => {
      await db.campaigns.add(campaign);
      for (const { id, tracking } of await contactsByIds(db, ids)) {
        const quiet = quietTracking(tracking, clock.today());
        if (quiet === tracking) continue;
        before.set(id, { tracking, quiet });
        await db.contacts.update(id, { tracking: quiet });
      }
    });
    const undo = () =>
      write(context, ids, async () => {
        await db.campaigns.update(campaign.id, { deletedAt: clock.now() });
        for (const [id, { tracking, quiet }] of before) {
          await takeBackContact(context, id, { tracking }, { tracking: quiet });
        }
      });
    return { id: campaign.id, undo };
  }

  async function change(
    id: string,
    decide: (campaign: Campaign) => Partial<Campaign>,
  ): Promise<Undo> {
    const people = (campaign: Campaign | undefined) =>
      campaign?.members.map(({ contactId }) => contactId) ?? [];
    let after: Partial<Campaign> = {};
    const before = await write(context, people, async () => {
      const campaign = await db.campaigns.get(id);
      if (campaign) await update(id, (after = decide(campaign)));
      return campaign;
    });
    if (!before) return async () => undefined;
    return () =>
      write(context, people(before), async () => {
        const now = await db.campaigns.get(id);
        if (now) await update(id, takeBack<Campaign>(now, keptFields(before, after), after));
      });
  }

  async function update(id: string, fields: Partial<Campaign>): Promise<void> {
    await db.campaigns.update(id, { ...fields, updatedAt: clock.now() });
  }

  /** Nobody comes due for it until it goes on. */
  const pause = (id: string): Promise<Undo> =>
    change(id, () => ({ pausedOn: clock.today(), openContactIds: [] }));

  /** Goes on: whoever was not asked yet is spread over the days that are left. */
  async function resume(id: string): Promise<Undo> {
    const stored = await db.campaigns.get(id);
    const asked = stored ? await askedIn(stored) : new Map<string, LocalDate>();
    return change(id, (campaign) => ({
      pausedOn: undefined,
      openContactIds: everybody(campaign),
      members: respread(campaign, (contactId) => asked.has(contactId), {
        cap: cap(),
        from: clock.today(),
      }),
    }));
  }

  /** Passes one person over. */
  const skip = (id: string, contactId: string): Promise<Undo> =>
    change(id, ({ members }) => ({
      members: members.map((member) =>
        member.contactId === contactId ? { ...member, skippedOn: clock.today() } : member,
      ),
    }));

  const close = (id: string): Promise<Undo> =>
    change(id, () => ({ closedOn: clock.today(), openContactIds: [] }));
  const remove = (id: string): Promise<Undo> =>
    change(id, () => ({ deletedAt: clock.now(), openContactIds: [] }));
  /** Takes one out of the trash; it goes on unless it was paused or closed. */
  const bringBack = (id: string): Promise<Undo> =>
    change(id, (campaign) => ({
      deletedAt: undefined,
      openContactIds: (campaign.pausedOn ?? campaign.closedOn) ? [] : everybody(campaign),
    }));
  const editScript = (id: string, script: string): Promise<Undo> =>
    change(id, () => ({ script: capText('referral', script.trim()).text || undefined }));

  /**
   * Everybody in the circles and with the tag of this name, or everybody kept in touch with: from the
   * rows of the people table, never from all that is stored. May be observed.
   */
  async function candidates(who: { tag: string } | 'tracked'): Promise<string[]> {
    const tag = who === 'tracked' ? undefined : foldName(who.tag);
    const named = (await allCircles(db)).filter(({ name }) => foldName(name) === tag);
    const circles = new Set(named.map(({ id }) => id));
    const isIn = ({ state, tags = [], circleIds = [] }: PersonRow): boolean =>
      tag === undefined
        ? state === 'tracked'
        : circleIds.some((id) => circles.has(id)) || tags.some((each) => foldName(each) === tag);
    const { shards } = await peopleSince(db, -1);
    return shards
      .flatMap(({ entries }) => entries)
      .filter((row) => row.state !== 'archived' && isIn(row))
      .map(({ id }) => id)
      .toSorted();
  }

  return {
    list,
    begin,
    pause,
    resume,
    skip,
    close,
    remove,
    bringBack,
    editScript,
    candidates,
  };
}
export type CampaignService = ReturnType<typeof createCampaignService>;
