import { afterEach, expect, test, vi } from 'vitest';
import { holdKeys } from '@/components/palette/hold-keys';

afterEach(() => document.body.replaceChildren());

/** Presses a key in a field; false when the field never heard of it. */
function press(key: string, more: KeyboardEventInit = {}): boolean {
  const field = document.createElement('input');
  document.body.append(field);
  const heard = vi.fn();
  field.addEventListener('keydown', heard);
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  field.dispatchEvent(event);
  return heard.mock.calls.length > 0 && !event.defaultPrevented;
}

test('letters are held, and go where they always go once there is a field for them', () => {
  const letGo = holdKeys(() => undefined);
  expect(['o', 'd', 'x', 'Backspace', 'o', 'Enter'].map((key) => press(key))).not.toContain(true);
  expect(letGo()).toBe('odo');
  expect(press('m')).toBe(true);
});

test('a command is not held', () => {
  const letGo = holdKeys(() => undefined);
  expect(press('r', { ctrlKey: true })).toBe(true);
  expect(letGo()).toBe('');
});

test('Escape gives up', () => {
  const onGiveUp = vi.fn();
  holdKeys(onGiveUp);
  press('o');
  press('Escape');
  expect(onGiveUp).toHaveBeenCalledOnce();
  expect(press('m')).toBe(true);
});
