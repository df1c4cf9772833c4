import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { formatDayOfYear } from '@/lib/strings/format-day-of-year';
import { t } from '@/lib/strings/strings';

const months = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1),
  text: formatDayOfYear(index + 1),
}));

type MonthDayFieldsProps = {
  day: string;
  month: string;
  onChange: (field: 'day' | 'month', value: string) => void;
  error?: string;
};

/** A day of the year without its year. */
export function MonthDayFields({ day, month, onChange, error }: MonthDayFieldsProps) {
  return (
    <div className="grid grid-cols-[5rem_1fr] gap-2">
      <TextField
        label={t('occasion.day')}
        inputMode="numeric"
        value={day}
        onChange={(value) => onChange('day', value)}
        error={error}
      />
      <Select
        label={t('occasion.month')}
        options={months}
        value={month === '' ? null : month}
        onChange={(value) => onChange('month', value)}
      />
    </div>
  );
}
