import { shorten } from './shorten';
import { t } from './strings';

/** What is known of one side of an introduction. */
export type IntroductionSide = {
  name: string;
  company?: string;
  headline?: string;
  /** Something they said that has not been brought up yet. */
  remark?: string;
};
export type IntroductionFacts = {
  /** Who has the need. */
  needer: IntroductionSide;
  /** Who is offered. */
  offered: IntroductionSide;
  need?: string;
  /** What the other one can do, in a few words. */
  offer?: string;
};

const firstName = (name: string) => name.trim().split(/\s+/u)[0] ?? name;
/** Words to be copied carry none of the marks that isolate a name on the screen. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/gu, '');
const paragraphs = (...parts: string[]) => plain(parts.filter(Boolean).join('\n\n'));

/**
 * The three texts of a double opt-in introduction (P16): ask the one, ask the other, bring them
 * together. Drafts for the clipboard; nothing is sent.
 *
 * @example introductionDrafts({ needer: { name: 'Ana' }, offered: { name: 'Bo' } }).introduction
 */
export function introductionDrafts({ needer, offered, need, offer }: IntroductionFacts): {
  askNeeder: string;
  askOffered: string;
  introduction: string;
} {
  const what = offer ?? offered.headline;
  const offerWords = what ? t('referral.drafts.offer', { offer: shorten(what) }) : '';
  const company = needer.company ? t('referral.drafts.company', { company: needer.company }) : '';
  const hello = (name: string) => t('referral.drafts.hello', { first: firstName(name) });
  const recalled = (remark: string | undefined) =>
    remark ? t('referral.drafts.remark', { remark: shorten(remark) }) : '';
  const [a, b] = [firstName(needer.name), firstName(offered.name)];
  return {
    askNeeder: paragraphs(
      hello(needer.name),
      recalled(needer.remark),
      need
        ? t('referral.drafts.need', { need, name: offered.name, offer: offerWords })
        : t('referral.drafts.needPlain', { name: offered.name, offer: offerWords }),
    ),
    askOffered: paragraphs(
      hello(offered.name),
      recalled(offered.remark),
      need
        ? t('referral.drafts.offered', { name: needer.name, company, need })
        : t('referral.drafts.offeredPlain', { name: needer.name, company }),
    ),
    introduction: paragraphs(
      t('referral.drafts.both', { a, b }),
      t('referral.drafts.introduction', { a, b, offer: offerWords, company }),
      need ? t('referral.drafts.about', { need }) : '',
      t('referral.drafts.over'),
    ),
  };
}
