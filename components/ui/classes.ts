/** Class names that apply, joined. Components never fight over a property, so order is no matter. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
