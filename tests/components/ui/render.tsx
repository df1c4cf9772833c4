import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { vi } from 'vitest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root | undefined;

/** Shows something on an empty page. Returns what holds it. */
export async function render(node: ReactNode): Promise<HTMLElement> {
  await clear();
  const holder = document.createElement('div');
  document.body.append(holder);
  root = createRoot(holder);
  await act(async () => root?.render(node));
  return holder;
}

/** Shows something else in the same place, as a parent does. */
export async function rerender(node: ReactNode): Promise<void> {
  await act(async () => root?.render(node));
}

export async function clear(): Promise<void> {
  await act(async () => root?.unmount());
  root = undefined;
  document.body.replaceChildren();
}

/** Waits until this no longer throws, and gives back what it gives; a busy machine has its time. */
export const eventually = <Result,>(check: () => Result | Promise<Result>): Promise<Result> =>
  vi.waitFor(check, { timeout: 20_000, interval: 20 });

/** The first element with this selector; its absence is an error that names it. */
export function find(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`There is no ${selector}`);
  return found;
}

/** The button that says this. */
export function button(name: string): HTMLElement {
  const found = [...document.querySelectorAll('button')].find(
    (candidate) =>
      candidate.getAttribute('aria-label') === name || candidate.textContent?.includes(name),
  );
  if (!found) throw new Error(`There is no button “${name}”`);
  return found;
}

/** A press as React Aria takes it: a virtual click, as assistive technology makes it. */
export async function press(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}

/** Types by the input's own setter, as React listens for it. */
export async function type(element: HTMLElement, text: string, event = 'input'): Promise<void> {
  const prototype = Object.getPrototypeOf(element) as object;
  const value = Object.getOwnPropertyDescriptor(prototype, 'value');
  await act(async () => {
    value?.set?.call(element, text);
    element.dispatchEvent(new Event(event, { bubbles: true }));
  });
}

/** A key on an element. Returns whether somebody took it. */
export async function key(element: HTMLElement, name: string, init = {}): Promise<boolean> {
  const event = new KeyboardEvent('keydown', {
    key: name,
    bubbles: true,
    cancelable: true,
    ...init,
  });
  await act(async () => void element.dispatchEvent(event));
  return event.defaultPrevented;
}
