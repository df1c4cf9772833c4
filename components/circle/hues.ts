const looks = [
  'bg-hue-0-ink',
  'bg-hue-1-ink',
  'bg-hue-2-ink',
  'bg-hue-3-ink',
  'bg-hue-4-ink',
  'bg-hue-5-ink',
  'bg-hue-6-ink',
  'bg-hue-7-ink',
] as const;

/** The eight quiet hues a circle can have. */
export const hues = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** The ground of a circle's dot; the first hue when it has none. */
export const hueOf = (colour: string | undefined): string => looks[Number(colour ?? 0)] ?? looks[0];
