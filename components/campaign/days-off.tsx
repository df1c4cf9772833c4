import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { DayField } from '@/components/ui/day-field';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';

type DaysOffProps = { days: readonly LocalDate[]; onChange: (days: LocalDate[]) => void };

/**
 * Public holidays and days of one's own, added one by one: a date being typed is a date at every
 * key of its year, so that it counts only when it is added.
 */
export function DaysOff({ days, onChange }: DaysOffProps) {
  const [typed, setTyped] = useState('');
  const add = () => {
    if (typed && !days.includes(typed)) onChange([...days, typed].toSorted());
    setTyped('');
  };
  return (
    <div className="flex flex-col gap-1.5">
      <div
        role="group"
        aria-label={t('giving.campaign.daysOff')}
        className="flex items-end gap-1.5"
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || typed === '') return;
          event.preventDefault();
          add();
        }}
      >
        <div className="min-w-0 grow">
          <DayField label={t('giving.campaign.addDayOff')} value={typed} onChange={setTyped} />
        </div>
        {typed !== '' && <Button onPress={add}>{t('giving.add')}</Button>}
      </div>
      {days.length > 0 && (
        <ul aria-label={t('giving.campaign.daysOff')} className="flex flex-wrap gap-1">
          {days.map((day) => (
            <li key={day}>
              <Chip onRemove={() => onChange(days.filter((each) => each !== day))}>
                {formatDay(day)}
              </Chip>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
