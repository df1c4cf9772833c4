import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ComboBox } from '@/components/ui/combo-box';
import { button, clear, find, key, press, render, type } from './render';

afterEach(clear);

const people = [
  { value: 'ada', text: 'Ada Marlowe', hint: 'Flood maps' },
  { value: 'bjorn', text: 'Björn Ólafsson' },
  { value: 'soren', text: 'Søren Kjær-Lund' },
];

function Form({ onChange }: { onChange: (value: string | null) => void }) {
  const [value, setValue] = useState<string | null>(null);
  return (
    <ComboBox
      label="Who"
      options={people}
      value={value}
      onChange={(next) => {
        setValue(next);
        onChange(next);
      }}
    />
  );
}

async function show() {
  const onChange = vi.fn<(value: string | null) => void>();
  await render(<Form onChange={onChange} />);
  return { onChange, input: find('input') };
}

const shown = () => [...document.querySelectorAll('[role=option]')].map((node) => node.textContent);
const active = () =>
  document.getElementById(find('input').getAttribute('aria-activedescendant') ?? '')?.textContent;

describe('ComboBox', () => {
  it('narrows by part of a name, without case and accents, the first ready for Enter', async () => {
    const { onChange, input } = await show();
    await type(input, 'olaf');
    expect(shown()).toEqual(['Björn Ólafsson']);
    expect(active()).toBe('Björn Ólafsson');
    expect(await key(input, 'Enter')).toBe(true);
    expect(onChange).toHaveBeenLastCalledWith('bjorn');
    expect(input).toHaveProperty('value', 'Björn Ólafsson');
    expect(shown()).toEqual([]);
  });

  it('moves with the arrows, around both ends', async () => {
    const { input } = await show();
    await key(input, 'ArrowDown');
    expect(active()).toBe('Ada MarloweFlood maps');
    await key(input, 'ArrowUp');
    expect(active()).toBe('Søren Kjær-Lund');
    await key(input, 'ArrowDown');
    expect(active()).toBe('Ada MarloweFlood maps');
  });

  it('takes Escape only while it is open, so that the next one may close the window', async () => {
    const { input } = await show();
    await type(input, 'a');
    expect(await key(input, 'Escape')).toBe(true);
    expect(shown()).toEqual([]);
    expect(await key(input, 'Escape')).toBe(false);
  });

  it('leaves Enter alone when it is closed, and with Ctrl always: that saves the form', async () => {
    const { onChange, input } = await show();
    expect(await key(input, 'Enter')).toBe(false);
    await type(input, 'ada');
    expect(await key(input, 'Enter', { ctrlKey: true })).toBe(false);
    expect(await key(input, 'Enter', { isComposing: true })).toBe(false);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('lets go of the chosen one as soon as the text changes', async () => {
    const { onChange, input } = await show();
    await type(input, 'ada');
    await key(input, 'Enter');
    await type(input, 'Ada M');
    expect(onChange).toHaveBeenLastCalledWith(null);
  });

  it('chooses by pointer', async () => {
    const { onChange, input } = await show();
    await press(button('Choose'));
    expect(document.activeElement).toBe(input);
    expect(shown()).toHaveLength(3);
    await press(find('[role=option]:nth-child(3)'));
    expect(onChange).toHaveBeenLastCalledWith('soren');
  });

  it('says so when there is nobody, and promises no list', async () => {
    const { input } = await show();
    await type(input, 'zzz');
    expect(find('output').textContent).toBe('Nothing found');
    expect(input.getAttribute('aria-expanded')).toBe('false');
    expect(input.getAttribute('aria-controls')).toBeNull();
  });

  it('leaves the searching to a caller who wants it', async () => {
    const onType = vi.fn<(typed: string) => void>();
    const onChange = vi.fn<(value: string | null) => void>();
    const props = { label: 'Who', options: people, value: null, onChange, typed: 'x', onType };
    await render(<ComboBox {...props} />);
    await type(find('input'), 'xy');
    expect(onType).toHaveBeenLastCalledWith('xy');
    expect(shown()).toHaveLength(3);
    await key(find('input'), 'Enter');
    expect(onChange).toHaveBeenLastCalledWith('ada');
    expect(onType).toHaveBeenLastCalledWith('Ada Marlowe');
  });
});
