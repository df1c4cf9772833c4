import { MessageCircle, PanelRight, Quote as QuoteIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { ShortcutList } from '@/components/quick-log/shortcut-list';
import { Avatar } from '@/components/ui/avatar';
import { buttonLook } from '@/components/ui/button-look';
import { Card } from '@/components/ui/card';
import { Quote } from '@/components/ui/quote';
import { Section } from '@/components/ui/section';
import { t } from '@/lib/strings/strings';

/** For somebody new: what Tend does, in under a minute. */
export function Welcome() {
  return (
    <div className="flex max-w-180 flex-col gap-8">
      <header className="flex flex-col gap-2">
        <h1 className="name text-title">{t('dashboard.welcome.title')}</h1>
        <p className="text-lead text-soft">{t('dashboard.welcome.lead')}</p>
      </header>
      <div className="flex flex-wrap gap-2">
        <ButtonLink href="#/transfer" isMain>
          {t('dashboard.welcome.import')}
        </ButtonLink>
        <ButtonLink href="#/demo">{t('dashboard.welcome.demo')}</ButtonLink>
        <ButtonLink href="#/safety">{t('dashboard.welcome.moved')}</ButtonLink>
      </div>
      <Section title={t('dashboard.welcome.steps')}>
        <ol className="flex flex-col gap-4">
          <Step icon={<PanelRight />} title={t('dashboard.welcome.open')}>
            {t('dashboard.welcome.openText')}
          </Step>
          <Step icon={<QuoteIcon />} title={t('dashboard.welcome.write')}>
            {t('dashboard.welcome.writeText')}
          </Step>
          <Step icon={<MessageCircle />} title={t('dashboard.welcome.engage')}>
            {t('dashboard.welcome.engageText')}
          </Step>
        </ol>
      </Section>
      <Section title={t('dashboard.welcome.example')}>
        <Example />
      </Section>
      <ShortcutList />
      <Section title={t('dashboard.welcome.privacy')}>
        <p>{t('dashboard.welcome.privacyText')}</p>
        <p className="text-caption text-faint">{t('dashboard.welcome.terms')}</p>
      </Section>
    </div>
  );
}

function ButtonLink({
  href,
  isMain,
  children,
}: {
  href: string;
  isMain?: boolean;
  children: string;
}) {
  return (
    <a
      href={href}
      className={buttonLook(isMain ? 'primary' : 'quiet', 'min-h-9 rounded-md px-3 py-1 text-body')}
    >
      {children}
    </a>
  );
}

function Step({ icon, title, children }: { icon: ReactNode; title: string; children: string }) {
  return (
    <li className="flex gap-3">
      <span aria-hidden className="mt-0.5 shrink-0 text-accent *:size-5">
        {icon}
      </span>
      <div>
        <p className="font-medium">{title}</p>
        <p className="text-soft">{children}</p>
      </div>
    </li>
  );
}

function Example() {
  const name = t('dashboard.welcome.exampleName');
  return (
    <Card>
      <div className="flex flex-col gap-3">
        <div className="flex items-start gap-3">
          <Avatar name={name} size="lg" />
          <div>
            <p className="name text-title">{name}</p>
            <p className="text-soft">{t('dashboard.welcome.exampleHeadline')}</p>
            <p className="mt-1 text-caption text-accent-ink">{t('dashboard.welcome.exampleDue')}</p>
          </div>
        </div>
        <Quote source={t('dashboard.welcome.exampleSource')}>
          {t('dashboard.welcome.exampleRemark')}
        </Quote>
      </div>
    </Card>
  );
}
