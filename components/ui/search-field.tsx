import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import {
  SearchField as AriaSearchField,
  Button,
  Input,
  type SearchFieldProps as AriaSearchFieldProps,
} from 'react-aria-components';
import { t } from '@/lib/strings/strings';
import { classes } from './classes';
import { FieldLabel, fieldLook, inputLook } from './field';

export interface SearchFieldProps extends Omit<
  AriaSearchFieldProps,
  'children' | 'className' | 'style'
> {
  label: string;
  placeholder?: string;
  inputRef?: Ref<HTMLInputElement>;
}

/** Escape empties it; so does the cross. */
export function SearchField({ label, placeholder = label, inputRef, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} className={classes(fieldLook, 'group')}>
      <FieldLabel label={label} isLabelHidden />
      <div className="relative">
        <Search
          aria-hidden
          className="pointer-events-none absolute inset-y-0 start-2.5 my-auto size-4 text-faint"
        />
        <Input
          ref={inputRef}
          placeholder={placeholder}
          dir="auto"
          className={classes(inputLook, 'ps-8 pe-8 [&::-webkit-search-cancel-button]:hidden')}
        />
        <Button
          aria-label={t('common.clear')}
          className="absolute inset-y-0 end-1 my-auto grid size-7 place-items-center rounded-md text-faint group-data-empty:hidden data-hovered:bg-sunken data-hovered:text-ink"
        >
          <X aria-hidden className="size-4" />
        </Button>
      </div>
    </AriaSearchField>
  );
}
