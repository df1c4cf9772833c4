import { afterEach, describe, expect, it, vi } from 'vitest';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { DayField } from '@/components/ui/day-field';
import { focusOnMount } from '@/components/ui/focus-on-mount';
import { IconButton } from '@/components/ui/icon-button';
import { Quote } from '@/components/ui/quote';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { UiProvider } from '@/components/ui/ui-provider';
import { button, clear, find, press, render, type } from './render';

afterEach(clear);

describe('Button', () => {
  it('does what it says, and nothing while disabled or pending', async () => {
    const onPress = vi.fn<() => void>();
    await render(<Button onPress={onPress}>Save</Button>);
    await press(button('Save'));
    expect(onPress).toHaveBeenCalledOnce();
    await render(
      <Button onPress={onPress} isPending>
        Save
      </Button>,
    );
    await press(button('Save'));
    await render(
      <Button onPress={onPress} isDisabled>
        Save
      </Button>,
    );
    await press(button('Save'));
    expect(onPress).toHaveBeenCalledOnce();
  });

  it('tells its key to assistive technology and shows it to everybody', async () => {
    await render(<Button keyHint="Control+Enter">Save</Button>);
    expect(button('Save').getAttribute('aria-keyshortcuts')).toBe('Control+Enter');
    expect(find('kbd').textContent).toBe('Ctrl ⏎');
    expect(find('kbd').getAttribute('aria-hidden')).toBe('true');
  });

  it('is named by words even when it shows only a sign', async () => {
    await render(<IconButton label="Edit" icon={<svg />} keyHint="E" />);
    expect(button('Edit').getAttribute('aria-keyshortcuts')).toBe('E');
  });
});

describe('fields', () => {
  it('ties label, hint and mistake to the input', async () => {
    await render(<TextField label="Name" hint="As they write it." />);
    const input = find('input');
    expect(document.querySelector(`label[for="${input.id}"]`)?.textContent).toBe('Name');
    expect(describedBy(input)).toBe('As they write it.');
    await render(<TextField label="Name" error="A name is needed." />);
    expect(find('input').getAttribute('aria-invalid')).toBe('true');
    expect(describedBy(find('input'))).toBe('A name is needed.');
  });

  it('keeps hostile text whole', async () => {
    const hostile = `<img src=x onerror=alert(1)>\u202e${'x'.repeat(1000)}\u0007`;
    await render(<TextArea label="Note" value={hostile} />);
    expect(find('textarea')).toHaveProperty('value', hostile);
    expect(document.querySelector('img')).toBeNull();
  });

  it('takes the focus where a view asks for it', async () => {
    await render(<TextArea label="What they said" value="" areaRef={focusOnMount} />);
    expect(document.activeElement).toBe(find('textarea'));
  });

  it('gives days as YYYY-MM-DD, typed or by a quick chip', async () => {
    const onChange = vi.fn<(value: string) => void>();
    const quickDays = [{ label: 'Yesterday', day: '2026-03-02' }];
    await render(
      <DayField label="When" value="2026-03-03" onChange={onChange} quickDays={quickDays} />,
    );
    await type(find('input'), '2026-02-17');
    expect(onChange).toHaveBeenLastCalledWith('2026-02-17');
    await press(button('Yesterday'));
    expect(onChange).toHaveBeenLastCalledWith('2026-03-02');
  });
});

describe('choosing', () => {
  const options = [
    { value: 'day', text: 'Days' },
    { value: 'week', text: 'Weeks' },
  ] as const;

  it('changes one of several by radio', async () => {
    const onChange = vi.fn<(value: string) => void>();
    await render(
      <SegmentedControl label="Unit" options={options} value="week" onChange={onChange} />,
    );
    const [days] = document.querySelectorAll<HTMLInputElement>('input[type=radio]');
    expect(document.querySelectorAll(':checked')).toHaveLength(1);
    await press(days ?? document.body);
    expect(onChange).toHaveBeenCalledWith('day');
  });

  it('shows the chosen one, or the invitation to choose', async () => {
    const onChange = vi.fn<(value: string) => void>();
    await render(<Select label="Unit" options={options} value="week" onChange={onChange} />);
    const select = find('select');
    expect(select).toHaveProperty('value', 'week');
    expect(select.querySelectorAll('option')).toHaveLength(2);
    await type(select, 'day', 'change');
    expect(onChange).toHaveBeenCalledWith('day');
    await render(<Select label="Unit" options={options} value={null} onChange={onChange} />);
    expect(find('option:disabled').textContent).toBe('Choose');
  });

  it('names what a chip removes', async () => {
    const onRemove = vi.fn<() => void>();
    await render(<Chip onRemove={onRemove}>flood maps</Chip>);
    await press(button('Remove flood maps'));
    expect(onRemove).toHaveBeenCalledOnce();
  });
});

describe('words', () => {
  it('shows a remark as text, whatever it holds', async () => {
    await render(<Quote source="17 Feb">{'<b>We</b> stopped asking.'}</Quote>);
    expect(find('blockquote').textContent).toBe('<b>We</b> stopped asking.');
    expect(find('figcaption').textContent).toBe('17 Feb');
  });

  it('hides initials from those who hear the name anyway, and never loads a picture', async () => {
    await render(<Avatar name="Ada Marlowe" />);
    expect(find('[aria-hidden]').textContent).toBe('AM');
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('UiProvider', () => {
  it('keeps React Aria from writing a <style>, which the policy of our pages refuses', async () => {
    await render(
      <UiProvider>
        <Button>Save</Button>
      </UiProvider>,
    );
    const meta = document.getElementById('react-aria-pressable-style');
    expect(meta?.tagName).toBe('META');
    expect(meta?.parentElement).toBe(document.head);
    expect(document.querySelectorAll('style')).toHaveLength(0);
  });
});

function describedBy(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .filter(Boolean)
    .join(' ');
}
