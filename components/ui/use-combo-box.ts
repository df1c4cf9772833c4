import { useState, type KeyboardEvent, type MouseEvent } from 'react';
import { fold } from './fold';
import type { Option } from './option';

interface ComboBoxState<Value extends string> {
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value | null) => void;
  typed?: string;
  onType?: (typed: string) => void;
}

/**
 * What a combo box knows: the typed text, the options left, the one that Enter would take. Changing
 * the text lets go of what was chosen, so that nothing is saved with somebody else.
 */
export function useComboBox<Value extends string>(state: ComboBoxState<Value>) {
  const { options, value, onChange, typed, onType } = state;
  const [draft, setDraft] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [index, setIndex] = useState(0);

  const chosenText = options.find((option) => option.value === value)?.text ?? '';
  const text = typed ?? draft ?? chosenText;
  const sought = draft === null ? '' : fold(draft);
  const left = onType ? options : options.filter((option) => fold(option.text).includes(sought));
  const active = isOpen ? left[Math.min(index, left.length - 1)] : undefined;

  const close = () => {
    setOpen(false);
    setDraft(null);
  };
  const change = (next: string) => {
    setDraft(next);
    setIndex(0);
    setOpen(true);
    if (value !== null) onChange(null);
    onType?.(next);
  };
  const choose = (option: Option<Value>) => {
    close();
    onChange(option.value);
    onType?.(option.text);
  };
  const move = (step: number) => {
    if (isOpen && left.length > 0) setIndex((index + step + left.length) % left.length);
    else setIndex(step > 0 ? 0 : left.length - 1);
    setOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    // Nothing to take: the list makes way, and the form does what Enter does.
    if (event.key === 'Enter' && !active) {
      close();
      return;
    }
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && active) choose(active);
    else if (event.key === 'Escape' && isOpen) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  /** The focus stays in the input, which has the keys; the pointer only points. */
  const pointerOn = (option: Option<Value>, at: number) => ({
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
    onMouseMove: () => setIndex(at),
    onClick: () => choose(option),
  });
  return { text, left, active, isOpen, setOpen, change, close, onKeyDown, pointerOn };
}
