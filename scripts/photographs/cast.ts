import type { AnnualDate } from '@/lib/domain/cadence/annual-date';
import type { Network } from '@/lib/domain/channel/channel';
import type { InteractionKind } from '@/lib/domain/interaction/interaction-kind';
import type { RemarkPlace } from '@/lib/domain/remark/remark';
import { nearPeople } from './near-people';
import { otherPeople } from './other-people';

type Touch = readonly [kind: InteractionKind, daysAgo: number, text?: string];
type Said = readonly [text: string, daysAgo: number, place?: RemarkPlace];

/** Somebody of the invented address book; every number is days before the day of the pictures. */
export type Cast = {
  name: string;
  headline?: string;
  company?: string;
  location?: string;
  slug: string;
  since?: number;
  tier?: 'A' | 'B' | 'C';
  tags?: readonly string[];
  circles?: readonly string[];
  roles?: readonly string[];
  said?: readonly Said[];
  touches?: readonly Touch[];
  notes?: readonly string[];
  channels?: readonly (readonly [Network, string])[];
  needs?: readonly string[];
  offers?: readonly string[];
  dates?: readonly AnnualDate[];
  story?: string;
  howWeMet?: string;
};

/** The people of the pictures. */
export const cast: readonly Cast[] = [...nearPeople, ...otherPeople];

/** Newly brought in, waiting for a first look. */
export const waiting: readonly Cast[] = [
  {
    name: 'Clara Fennimore',
    headline: 'Opens museums on Mondays',
    company: 'Museum of Small Things',
    location: 'Ghent, Belgium',
    slug: 'clara-fennimore',
  },
  {
    name: 'Marek Havel',
    headline: 'Glassblower and logistics planner',
    company: 'Sklárna Lípa',
    location: 'Liberec, Czechia',
    slug: 'marek-havel',
  },
  {
    name: 'Adaeze Nwosu',
    headline: 'Paediatric nurse, unit lead',
    company: 'Riverside Children’s Ward',
    location: 'Manchester, United Kingdom',
    slug: 'adaeze-nwosu',
  },
  {
    name: 'Theo Kallas',
    headline: 'Makes maps for people who walk',
    company: 'Slow Atlas',
    location: 'Tartu, Estonia',
    slug: 'theo-kallas',
  },
];

/** Somebody the panel meets for the first time. */
export const stranger = {
  slug: 'ada-lindholm',
  memberId: 501_220_317,
  name: 'Ada Lindholm',
  headline: 'Restores lighthouses, one lamp at a time',
  company: 'Norrsken Fyr',
  location: 'Gothenburg, Sweden',
};

/** Whoever sits before the screen, on their own page. */
export const oneself = {
  slug: 'lena-orchard',
  memberId: 501_220_399,
  name: 'Lena Orchard',
  headline: 'Keeps in touch',
  company: 'Orchard & Daughters',
  location: 'Graz, Austria',
};
