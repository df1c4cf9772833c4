import { useServices } from '@/components/shell/services-context';
import { DayField } from '@/components/ui/day-field';
import { addDays } from '@/lib/domain/calendar/add-days';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { capitalise } from '@/lib/strings/capitalise';
import { t } from '@/lib/strings/strings';

type PastDayFieldProps = {
  label: string;
  value: LocalDate;
  onChange: (day: LocalDate) => void;
};

/** The day something happened: today or yesterday in one press, any day before by date. */
export function PastDayField({ label, value, onChange }: PastDayFieldProps) {
  const { clock } = useServices();
  const today = clock.today();
  return (
    <DayField
      label={label}
      value={value}
      max={today}
      onChange={(day) => onChange(day || today)}
      quickDays={[
        { label: capitalise(t('common.day.today')), day: today },
        { label: capitalise(t('common.day.yesterday')), day: addDays(today, -1) },
      ]}
    />
  );
}
