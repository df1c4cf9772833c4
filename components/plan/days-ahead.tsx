import { useState } from 'react';
import { PersonLink } from '@/components/contact/person-link';
import { useLive } from '@/components/shell/use-live';
import { useToday } from '@/components/shell/use-today';
import { Disclosure } from '@/components/ui/disclosure';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { explainDue } from '@/lib/strings/explain-due';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';

/** Who comes due on which of the next fourteen days, and why. */
export function DaysAhead() {
  const today = useToday();
  const [isOpen, setOpen] = useState(false);
  const days = useLive((services) => services.day.upcoming(), [today]);
  if (!days) return null;
  return (
    <Disclosure title={t('plan.ahead')} level={2} isExpanded={isOpen} onExpandedChange={setOpen}>
      {days.length === 0 && <p className="text-soft">{t('plan.aheadNone')}</p>}
      <ol className="flex flex-col gap-3">
        {days.map(({ day, people }) => (
          <li key={day}>
            <h3 className="text-caption font-medium text-soft">
              <time dateTime={day}>{formatDay(day, today)}</time>
            </h3>
            <ul className="flex flex-col">
              {people.map((contact) => (
                <li key={contact.id} className="border-t border-line py-1.5 first:border-t-0">
                  <p className="name">
                    <PersonLink id={contact.id} names={new Map([[contact.id, contact.name]])} />
                  </p>
                  {isOpen && <Why contactId={contact.id} today={today} />}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

/** Read for whoever looks: a closed list costs one read, whatever it holds. */
function Why({ contactId, today }: { contactId: string; today: LocalDate }) {
  const due = useLive((services) => services.day.dueOf(contactId), [contactId, today]);
  // A line of its height, so that nothing jumps.
  return <p className="min-h-lh text-caption text-soft">{due && explainDue(due, { today })}</p>;
}
