/**
 * A ref that puts the focus on a control when it appears, for the one field a view is for.
 *
 * @example <TextArea areaRef={focusOnMount} … />
 */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus();
}
