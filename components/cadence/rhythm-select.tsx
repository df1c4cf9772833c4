import { Select } from '@/components/ui/select';
import type { Interval } from '@/lib/domain/plan/due';
import { capitalise } from '@/lib/strings/capitalise';
import { formatInterval } from '@/lib/strings/format-interval';
import { t } from '@/lib/strings/strings';

const offered: readonly Interval[] = [
  { every: 1, unit: 'week' },
  { every: 2, unit: 'week' },
  { every: 3, unit: 'week' },
  { every: 1, unit: 'month' },
  { every: 2, unit: 'month' },
  { every: 3, unit: 'month' },
  { every: 6, unit: 'month' },
  { every: 12, unit: 'month' },
];
const nameOf = (interval: Interval) => formatInterval(interval);

type RhythmSelectProps = {
  label: string;
  hint?: string;
  /** `undefined` is the choice that leaves it to somebody else, called `inherited`. */
  value: Interval | null | undefined;
  inherited?: string;
  mayBeOff?: boolean;
  onChange: (value: Interval | null | undefined) => void;
};

/** A rhythm from the usual ones, off, or left to the next rule. */
export function RhythmSelect(props: RhythmSelectProps) {
  const { label, hint, value, inherited, mayBeOff = false, onChange } = props;
  const intervals = new Map(
    [...offered, ...(value ? [value] : [])].map((interval) => [nameOf(interval), interval]),
  );
  const options = [
    ...(inherited === undefined ? [] : [{ value: 'inherited', text: capitalise(inherited) }]),
    ...[...intervals.keys()].map((name) => ({
      value: name,
      text: capitalise(name),
    })),
    ...(mayBeOff ? [{ value: 'off', text: capitalise(t('rules.off')) }] : []),
  ];
  const chosen = value === undefined ? 'inherited' : value === null ? 'off' : nameOf(value);
  return (
    <Select
      label={label}
      hint={hint}
      options={options}
      value={chosen}
      onChange={(name) =>
        onChange(name === 'inherited' ? undefined : (intervals.get(name) ?? null))
      }
    />
  );
}
