import { room } from '../rooms';

export const dashboard = room('dashboard', {
  navigation: 'Tend',
  skip: 'To the page',
  today: 'Today',
  people: 'People',
  referrals: 'Referrals',
  playbooks: 'Playbooks',
  occasions: 'Occasions',
  silenced: 'Silenced',
  goals: 'Goals',
  insights: 'Insights',
  transfer: 'Import & export',
  settings: 'Settings',
  safety: 'Data safety',
  demo: {
    filled: 'Four invented people are here to look around with.',
    notEmpty: 'You have people of your own already, so no sample people were added.',
  },
  welcome: {
    title: 'Remember what people said',
    lead: 'Tend keeps what matters about the people you want to stay close to, and tells you kindly when it is time to be in touch again.',
    steps: 'How it works',
    open: 'Open a profile',
    openText:
      'Go to somebody’s LinkedIn profile and open the side panel: click the Tend icon, then the panel button.',
    write: 'Write down one thing they said',
    writeText: 'Their words, not yours. They are the best reason to write again.',
    engage: 'Be in touch within the week',
    engageText:
      'The badge counts who is waiting. A comment or a repost in the first week, then every couple of weeks.',
    privacy: 'Yours alone',
    privacyText:
      'Everything stays on this device. Tend sends nothing anywhere, puts nothing into LinkedIn’s pages and never acts for you.',
    import: 'Bring in people you know',
    demo: 'Look around with invented people',
    moved: 'Bring a backup back',
    exampleName: 'Mira Solano',
    exampleHeadline: 'Head of Research at Halden Labs',
    exampleRemark: 'We stopped doing quarterly plans the day my daughter was born.',
    exampleSource: 'In conversation, 3 Mar',
    exampleDue: 'Due since 17 Mar: last comment 3 Mar, every 2 weeks',
    exampleNote: 'The panel beside a profile. Mira is invented, like everybody in Tend’s pictures.',
    terms:
      'LinkedIn’s terms are strict about tools that copy pages. Tend reads only the one profile you look at, when you ask, and you can switch reading off and type instead.',
  },
});
