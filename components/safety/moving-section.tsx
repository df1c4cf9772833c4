import { Section } from '@/components/ui/section';
import { t } from '@/lib/strings/strings';

/** Taking Tend to another computer, step by step. */
export function MovingSection() {
  return (
    <Section title={t('safety.moving.title')}>
      <ol className="flex list-decimal flex-col gap-2 ps-5">
        <li>{t('safety.moving.one')}</li>
        <li>{t('safety.moving.two')}</li>
        <li>{t('safety.moving.three')}</li>
        <li>{t('safety.moving.four')}</li>
      </ol>
    </Section>
  );
}
