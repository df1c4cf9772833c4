import { Trash2 } from 'lucide-react';
import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useEditing } from '@/components/shell/use-editing';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Section } from '@/components/ui/section';
import type { AnnualDate } from '@/lib/domain/cadence/annual-date';
import type { Contact } from '@/lib/domain/contact/contact';
import { formatDayOfYear } from '@/lib/strings/format-day-of-year';
import { t } from '@/lib/strings/strings';
import { DateForm } from './date-form';
import { dateKindName } from './date-kind-name';

/** Birthday, anniversaries, days of one's own: what comes back each year (E7, P10). */
export function DateSection({ contact }: { contact: Contact }) {
  const { annualDates } = useServices();
  const { isEditing, edit, done, editRef } = useEditing();
  const dates = contact.annualDates ?? [];
  const remove = (date: AnnualDate) => () =>
    void attempt(async () =>
      toastWithUndo(t('occasion.dateRemoved'), await annualDates.remove(contact.id, date)),
    );
  return (
    <Section title={t('occasion.dates')}>
      {dates.length > 0 && (
        <ul className="flex flex-col">
          {dates.map((date) => (
            <li
              key={`${date.kind} ${String(date.month)} ${String(date.day)}`}
              className="flex items-center justify-between gap-2 border-t border-line py-1 first:border-t-0"
            >
              <span className="min-w-0 break-words">
                {dateKindName(date.kind)}
                <span className="text-soft">
                  {' · '}
                  {formatDayOfYear(date.month, date.day)}
                  {date.year !== undefined && ` ${String(date.year)}`}
                </span>
              </span>
              <span className="line-actions -me-1.5 flex">
                <IconButton label={t('common.delete')} icon={<Trash2 />} onPress={remove(date)} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {isEditing ? (
        <DateForm contactId={contact.id} onDone={done} />
      ) : (
        <div>
          <Button size="sm" onPress={edit} ref={editRef}>
            {t('occasion.addDate')}
          </Button>
        </div>
      )}
    </Section>
  );
}
