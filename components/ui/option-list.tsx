import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { ListBox, ListBoxItem, type ListBoxProps } from 'react-aria-components';
import { t } from '@/lib/strings/strings';

/** One thing to choose. `text` is what is typed and read out, `hint` tells two alike apart. */
export interface Option<Value extends string = string> {
  value: Value;
  text: string;
  hint?: string;
  /** An icon or an avatar. */
  start?: ReactNode;
}

export const itemLook =
  'flex min-h-8 cursor-default items-center gap-2 rounded-md px-2 py-1 text-body outline-none ' +
  'data-disabled:opacity-50 data-focused:bg-sunken data-pressed:bg-pressed';

/** The list inside of Select and ComboBox. */
export function OptionList({
  emptyText,
  ...rest
}: Pick<ListBoxProps<Option>, 'items' | 'aria-label'> & { emptyText?: string }) {
  return (
    <ListBox<Option>
      {...rest}
      className="max-h-64 overflow-auto p-1 outline-none"
      renderEmptyState={() => (
        <p className="px-2 py-1 text-soft">{emptyText ?? t('common.nothingFound')}</p>
      )}
    >
      {(option) => (
        <ListBoxItem id={option.value} textValue={option.text} className={itemLook}>
          {({ isSelected }) => (
            <>
              {option.start && <span className="inline-flex shrink-0">{option.start}</span>}
              <span className="min-w-0 grow">
                <bdi className="block">{option.text}</bdi>
                {option.hint && <span className="block text-caption text-soft">{option.hint}</span>}
              </span>
              {isSelected && <Check aria-hidden className="size-4 shrink-0 text-accent-ink" />}
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  );
}
