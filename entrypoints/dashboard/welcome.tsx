import { MessageCircle, PanelRight, Quote as QuoteIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { ShortcutList } from '@/components/quick-log/shortcut-list';
import { buttonLook } from '@/components/ui/button-look';
import { Section } from '@/components/ui/section';
import { t } from '@/lib/strings/strings';
import { WelcomePicture } from './welcome-picture';

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
      <WelcomePicture />
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
