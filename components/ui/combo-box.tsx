import { Check, ChevronDown } from 'lucide-react';
import { useRef, type Ref } from 'react';
import { t } from '@/lib/strings/strings';
import { classes } from './classes';
import { Field, partField, type FieldProps } from './field';
import { itemLook, type Option } from './option';
import { useComboBox } from './use-combo-box';
import { useFloating } from './use-floating';

export interface ComboBoxProps<Value extends string> extends FieldProps {
  /** Already narrowed by the caller when it searches itself (`onType`), else all of them. */
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value | null) => void;
  /** The typed text, when the caller does the searching. Goes with `onType`. */
  typed?: string;
  onType?: (typed: string) => void;
  placeholder?: string;
  emptyText?: string;
  isDisabled?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

/** Type part of a name; the first match is ready for Enter, arrows move, Escape closes. */
export function ComboBox<Value extends string>(props: ComboBoxProps<Value>) {
  const { field, input } = partField(props);
  const { placeholder, emptyText, isDisabled, inputRef, ...state } = input;
  const box = useComboBox(state);
  const anchor = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useFloating({ isOpen: box.isOpen, anchor, panel, isAnchorWide: true });
  const isListed = box.isOpen && box.left.length > 0;
  return (
    <Field {...field}>
      {(ties) => (
        <div ref={anchor} className="field flex min-h-9 items-center">
          <input
            {...ties}
            ref={inputRef}
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={isListed}
            aria-controls={isListed ? `${ties.id}list` : undefined}
            aria-activedescendant={
              isListed && box.active ? `${ties.id}${box.active.value}` : undefined
            }
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            placeholder={placeholder}
            disabled={isDisabled}
            value={box.text}
            onChange={(event) => box.change(event.target.value)}
            onKeyDown={box.onKeyDown}
            onBlur={box.close}
            className="min-w-0 grow bg-transparent px-2.5 py-1.5 text-body outline-none"
          />
          <button
            type="button"
            tabIndex={-1}
            aria-label={t('common.choose')}
            disabled={isDisabled}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              anchor.current?.querySelector('input')?.focus();
              box.setOpen(!box.isOpen);
            }}
            className="me-1 grid size-7 shrink-0 place-items-center rounded-md text-faint hover:bg-sunken hover:text-ink"
          >
            <ChevronDown aria-hidden className="size-4" />
          </button>
          {box.isOpen && (
            <div ref={panel} popover="manual" className="floating p-1">
              {isListed ? (
                <ComboList id={ties.id} label={field.label} box={box} value={state.value} />
              ) : (
                <output className="block px-2 py-1 text-soft">
                  {emptyText ?? t('common.nothingFound')}
                </output>
              )}
            </div>
          )}
        </div>
      )}
    </Field>
  );
}

interface ComboListProps<Value extends string> {
  id: string;
  label: string;
  box: ReturnType<typeof useComboBox<Value>>;
  value: Value | null;
}

function ComboList<Value extends string>({ id, label, box, value }: ComboListProps<Value>) {
  return (
    <div id={`${id}list`} role="listbox" aria-label={label}>
      {box.left.map((option, index) => (
        <div
          key={option.value}
          id={`${id}${option.value}`}
          ref={
            option === box.active
              ? (element) => element?.scrollIntoView?.({ block: 'nearest' })
              : undefined
          }
          role="option"
          tabIndex={-1}
          aria-selected={option.value === value}
          {...box.pointerOn(option, index)}
          className={classes(itemLook, option === box.active && 'bg-sunken')}
        >
          {option.start && <span className="inline-flex shrink-0">{option.start}</span>}
          <span className="min-w-0 grow">
            <bdi className="block">{option.text}</bdi>
            {option.hint && <span className="block text-caption text-soft">{option.hint}</span>}
          </span>
          {option.value === value && (
            <Check aria-hidden className="size-4 shrink-0 text-accent-ink" />
          )}
        </div>
      ))}
    </div>
  );
}
