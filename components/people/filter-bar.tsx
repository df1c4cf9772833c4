import { BookmarkPlus, X } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useLive } from '@/components/shell/use-live';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Popover } from '@/components/ui/popover';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { Circle } from '@/lib/domain/circle/circle';
import { type PeopleFilter, type Preset, presets } from '@/lib/domain/contact/people-filter';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import { createPeopleService } from '@/lib/services/people-service';
import { t } from '@/lib/strings/strings';

type FilterBarProps = {
  filter: PeopleFilter;
  onFilter: (filter: PeopleFilter) => void;
  rows: readonly PersonRow[];
  circles: readonly Circle[];
};

const savedPrefix = 'saved:';

/** Who is shown: a ready filter or one's own, narrowed by tier, circle and tag. */
export const FilterBar = memo(function FilterBar(props: FilterBarProps) {
  const { filter, onFilter, rows, circles } = props;
  const people = useService(createPeopleService);
  const saved = useLive(() => people.savedFilters(), [people]) ?? [];
  const tags = useMemo(() => tagsOf(rows), [rows]);
  const isNarrowed = Object.keys(filter).length > 1 || filter.preset !== 'all';
  const chosen = saved.find((one) => JSON.stringify(one.filter) === JSON.stringify(filter));
  const choose = (value: string) => {
    const own = saved.find(({ id }) => savedPrefix + id === value);
    const preset = presets.find((known) => known === value);
    if (own) onFilter(own.filter);
    else if (preset) onFilter({ ...filter, preset });
  };
  return (
    <div className="flex flex-wrap items-end gap-2">
      <div className="w-48 max-w-full max-sm:w-full">
        <Select
          label={t('people.filter')}
          value={chosen ? savedPrefix + chosen.id : filter.preset}
          onChange={choose}
          options={[
            ...presets.map((preset: Preset) => ({
              value: preset as string,
              text: t(`people.preset.${preset}`),
            })),
            ...saved.map(({ id, name }) => ({ value: savedPrefix + id, text: name })),
          ]}
        />
      </div>
      <Narrow
        label={t('people.filterTier')}
        value={filter.tier}
        options={(['A', 'B', 'C'] as const).map((tier) => ({ value: tier, text: tier }))}
        onChange={(tier) => onFilter({ ...filter, tier })}
      />
      {circles.length > 0 && (
        <Narrow
          label={t('people.filterCircle')}
          value={filter.circleId}
          options={circles.map(({ id, name }) => ({ value: id, text: name }))}
          onChange={(circleId) => onFilter({ ...filter, circleId })}
        />
      )}
      {tags.length > 0 && (
        <Narrow
          label={t('people.filterTag')}
          value={filter.tag}
          options={tags.map((tag) => ({ value: tag, text: tag }))}
          onChange={(tag) => onFilter({ ...filter, tag })}
        />
      )}
      {isNarrowed && !chosen && <KeepFilter filter={filter} />}
      {chosen && (
        <IconButton
          size="md"
          label={t('people.forgetFilter', { name: chosen.name })}
          icon={<X />}
          onPress={() =>
            void attempt(async () => {
              const undo = await people.forgetFilter(chosen.id);
              toastWithUndo(t('people.filterGone', { name: chosen.name }), undo);
            })
          }
        />
      )}
    </div>
  );
});

type NarrowProps<Value extends string> = {
  label: string;
  value: Value | undefined;
  options: readonly { value: Value; text: string }[];
  onChange: (value: Value | undefined) => void;
};

function Narrow<Value extends string>({ label, value, options, onChange }: NarrowProps<Value>) {
  return (
    <div className="w-28 max-sm:min-w-20 max-sm:grow max-sm:basis-0">
      <Select<Value | ''>
        label={label}
        value={value ?? ''}
        options={[{ value: '', text: t('people.any') }, ...options]}
        onChange={(chosen) => onChange(chosen === '' ? undefined : chosen)}
      />
    </div>
  );
}

function KeepFilter({ filter }: { filter: PeopleFilter }) {
  const people = useService(createPeopleService);
  const [name, setName] = useState('');
  const save = (close: () => void) =>
    void attempt(async () => {
      if (name.trim() === '') return;
      const { undo } = await people.saveFilter(name, filter);
      toastWithUndo(t('people.filterSaved', { name: name.trim() }), undo);
      close();
    });
  return (
    <Popover
      label={t('people.saveFilter')}
      trigger={<IconButton size="md" label={t('people.saveFilter')} icon={<BookmarkPlus />} />}
    >
      {(close) => (
        <form
          className="flex items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            save(close);
          }}
        >
          <TextField label={t('people.filterName')} value={name} onChange={setName} autoFocus />
          <Button type="submit" variant="primary">
            {t('common.save')}
          </Button>
        </form>
      )}
    </Popover>
  );
}

function tagsOf(rows: readonly PersonRow[]): string[] {
  const tags = new Set<string>();
  for (const row of rows) for (const tag of row.tags ?? []) tags.add(tag);
  return [...tags].toSorted((a, b) => a.localeCompare(b));
}
