import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ToastRegion } from '@/components/ui/toast';
import { createToastQueue, showToast, toastQueue } from '@/components/ui/toast-queue';
import { button, clear, find, press, render } from './render';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(async () => {
  await clear();
  toastQueue.resume();
  while (toastQueue.visible()[0]) toastQueue.dismiss(toastQueue.visible()[0]?.id ?? 0);
  vi.useRealTimers();
});

const undoable = (onAction = vi.fn<() => void>()) => ({
  content: { message: 'Saved', action: { label: 'Undo', onAction } },
  onAction,
});

describe('the queue', () => {
  it('shows the newest alone, and the one before once it is gone', () => {
    const queue = createToastQueue();
    const ids = ['a', 'b', 'c'].map((message) => queue.show({ message }));
    expect(queue.visible().map((toast) => toast.message)).toEqual(['c']);
    queue.dismiss(ids[2] ?? 0);
    expect(queue.visible().map((toast) => toast.message)).toEqual(['b']);
    vi.advanceTimersByTime(60_000);
    expect(queue.visible()).toEqual([]);
  });

  it('lets them go by themselves, one with an action later', () => {
    const queue = createToastQueue();
    queue.show({ message: 'plain' });
    queue.show(undoable().content);
    vi.advanceTimersByTime(6000);
    expect(queue.visible().map((toast) => toast.message)).toEqual(['Saved']);
    vi.advanceTimersByTime(6000);
    expect(queue.visible()).toEqual([]);
  });

  it('stands still while paused and goes on with the time that was left', () => {
    const queue = createToastQueue();
    queue.show({ message: 'plain' });
    vi.advanceTimersByTime(4000);
    queue.pause();
    vi.advanceTimersByTime(60_000);
    expect(queue.visible()).toHaveLength(1);
    queue.resume();
    vi.advanceTimersByTime(1999);
    expect(queue.visible()).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(queue.visible()).toHaveLength(0);
  });

  it('acts on the newest that offers something, once', () => {
    const queue = createToastQueue();
    const first = undoable();
    const second = undoable();
    queue.show(first.content);
    queue.show(second.content);
    queue.show({ message: 'plain' });
    expect(queue.actOnNewest()).toBe(true);
    expect(second.onAction).toHaveBeenCalledOnce();
    expect(first.onAction).not.toHaveBeenCalled();
    expect(queue.actOnNewest()).toBe(true);
    expect(queue.actOnNewest()).toBe(false);
  });
});

describe('the region', () => {
  it('is a status that is there before its first message', async () => {
    await render(<ToastRegion />);
    expect(find('output').textContent).toBe('');
    await act(async () => void showToast({ message: 'Saved with Ada' }));
    expect(find('output').textContent).toContain('Saved with Ada');
  });

  it('undoes by its button and goes', async () => {
    const { content, onAction } = undoable();
    await render(<ToastRegion />);
    await act(async () => void showToast(content));
    await press(button('Undo'));
    expect(onAction).toHaveBeenCalledOnce();
    expect(find('output').textContent).toBe('');
  });

  it('stays while the pointer or the focus is on it', async () => {
    await render(<ToastRegion />);
    await act(async () => void showToast(undoable().content));
    const region = find('section');
    region.dispatchEvent(new MouseEvent('mouseenter'));
    await act(async () => void vi.advanceTimersByTime(60_000));
    region.dispatchEvent(new MouseEvent('mouseleave'));
    await act(async () => button('Undo').focus());
    await act(async () => void vi.advanceTimersByTime(60_000));
    expect(find('output').textContent).toContain('Saved');
    await act(async () => button('Undo').blur());
    await act(async () => void vi.advanceTimersByTime(12_000));
    expect(find('output').textContent).toBe('');
  });

  it('gives the focus back when it goes', async () => {
    await render(
      <>
        <button type="button">Before</button>
        <ToastRegion />
      </>,
    );
    await act(async () => void showToast(undoable().content));
    await act(async () => button('Before').focus());
    await act(async () => button('Close').focus());
    await press(button('Close'));
    expect(document.activeElement).toBe(button('Before'));
  });

  it('undoes by Ctrl+Z, but never what somebody is typing', async () => {
    const { content, onAction } = undoable();
    await render(
      <>
        <input aria-label="Name" />
        <ToastRegion />
      </>,
    );
    await act(async () => void showToast(content));
    const undo = { key: 'z', ctrlKey: true, bubbles: true, cancelable: true };
    const pressIn = (target: Element) =>
      act(async () => void target.dispatchEvent(new KeyboardEvent('keydown', undo)));
    const typed = async (words: string) => {
      const field = find('input') as HTMLInputElement;
      field.value = words;
      await act(async () => void field.dispatchEvent(new Event('input', { bubbles: true })));
    };
    await typed('Mira');
    await pressIn(find('input'));
    await typed('');
    await pressIn(find('input'));
    expect(onAction).not.toHaveBeenCalled();
    await pressIn(document.body);
    expect(onAction).toHaveBeenCalledOnce();
  });

  it('undoes by Ctrl+Z from a field that was saved and emptied, or that only has the focus', async () => {
    const { content, onAction } = undoable();
    await render(
      <>
        <input aria-label="Name" />
        <ToastRegion />
      </>,
    );
    const undo = { key: 'z', ctrlKey: true, bubbles: true, cancelable: true };
    const field = find('input') as HTMLInputElement;
    const pressUndo = () =>
      act(async () => void field.dispatchEvent(new KeyboardEvent('keydown', undo)));
    await act(async () => void showToast(content));
    await pressUndo();
    expect(onAction).toHaveBeenCalledTimes(1);
    field.value = 'Called Mira';
    await act(async () => void field.dispatchEvent(new Event('input', { bubbles: true })));
    field.value = '';
    await act(async () => void showToast(content));
    await pressUndo();
    expect(onAction).toHaveBeenCalledTimes(2);
  });
});
