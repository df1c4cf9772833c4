import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useLive } from '@/components/shell/use-live';
import { Button } from '@/components/ui/button';
import { MenuButton } from '@/components/ui/menu';
import { Section } from '@/components/ui/section';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Contact } from '@/lib/domain/contact/contact';
import { t } from '@/lib/strings/strings';
import { RunCard } from './run-card';

/** The playbooks a contact is on, and a way to start one (E9). */
export function RunSection({ contact, today }: { contact: Contact; today: LocalDate }) {
  const { playbooks } = useServices();
  const runs = useLive((services) => services.playbooks.runsOf(contact), [contact, today]) ?? [];
  const all = useLive((services) => services.playbooks.all(), []) ?? [];
  const offered = all.filter(({ id }) => runs.every(({ playbook }) => playbook.id !== id));
  return (
    <Section title={t('playbook.section')}>
      {runs.map((view) => (
        <RunCard key={view.run.id} view={view} today={today} />
      ))}
      {contact.tracking.state !== 'archived' && offered.length > 0 && (
        <div>
          <MenuButton
            label={t('playbook.start')}
            trigger={<Button size="sm">{t('playbook.start')}</Button>}
            entries={offered.map(({ id, name }) => ({
              id,
              label: name,
              onAction: () =>
                void attempt(async () =>
                  toastWithUndo(
                    t('playbook.started', { name }),
                    await playbooks.start(contact.id, id),
                  ),
                ),
            }))}
          />
        </div>
      )}
    </Section>
  );
}
