import { Search, X } from 'lucide-react';
import { useRef, useState, type Ref } from 'react';
import { t } from '@/lib/strings/strings';
import { classes } from './classes';
import { Field, inputLook } from './field';

export interface SearchFieldProps {
  label: string;
  placeholder?: string;
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  onFocus?: () => void;
  /** Enter. */
  onSubmit?: (value: string) => void;
  inputRef?: Ref<HTMLInputElement>;
}

/** Escape empties it; so does the cross. */
export function SearchField(props: SearchFieldProps) {
  const {
    label,
    placeholder = label,
    defaultValue = '',
    onChange,
    onFocus,
    onSubmit,
    inputRef,
  } = props;
  const [own, setOwn] = useState(defaultValue);
  const value = props.value ?? own;
  const holder = useRef<HTMLDivElement>(null);
  const change = (text: string) => {
    setOwn(text);
    onChange?.(text);
  };
  return (
    <Field label={label} isLabelHidden>
      {(ties) => (
        <div ref={holder} className="relative">
          <Search
            aria-hidden
            className="pointer-events-none absolute inset-y-0 start-2.5 my-auto size-4 text-faint"
          />
          <input
            {...ties}
            ref={inputRef}
            type="search"
            autoComplete="off"
            dir="auto"
            placeholder={placeholder}
            value={value}
            onChange={(event) => change(event.target.value)}
            onFocus={onFocus}
            onKeyDown={(event) => {
              if (event.key === 'Enter') onSubmit?.(value);
              if (event.key !== 'Escape' || value === '') return;
              event.preventDefault();
              event.stopPropagation();
              change('');
            }}
            className={classes(inputLook, 'ps-8 pe-8 [&::-webkit-search-cancel-button]:hidden')}
          />
          {value !== '' && (
            <button
              type="button"
              aria-label={t('common.clear')}
              onClick={() => {
                change('');
                holder.current?.querySelector('input')?.focus();
              }}
              className="absolute inset-y-0 end-1 my-auto grid size-7 place-items-center rounded-md text-faint hover:bg-sunken hover:text-ink"
            >
              <X aria-hidden className="size-4" />
            </button>
          )}
        </div>
      )}
    </Field>
  );
}
