import { Chip } from '@/components/ui/chip';
import { DayField } from '@/components/ui/day-field';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';

type DaysOffProps = { days: readonly LocalDate[]; onChange: (days: LocalDate[]) => void };

/** Public holidays and days of one's own, picked one by one. */
export function DaysOff({ days, onChange }: DaysOffProps) {
  return (
    <div className="flex flex-col gap-1.5">
      <DayField
        label={t('giving.campaign.addDayOff')}
        value=""
        onChange={(day) => {
          if (day && !days.includes(day)) onChange([...days, day].toSorted());
        }}
      />
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
