import { isolate } from './isolate';

const numbers = new Intl.NumberFormat('en');

/**
 * A text with its `{names}` filled in: numbers as people write them, words isolated from the
 * direction of the sentence. A name nobody gave stays as it is.
 * @example fillIn('{left} of {total} today', { left: 3, total: 5 }) // '3 of 5 today'
 */
export function fillIn(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (braces, name: string) => {
    const value = params[name];
    if (value === undefined) return braces;
    return typeof value === 'number' ? numbers.format(value) : isolate(value);
  });
}
