import { UserRound } from 'lucide-react';
import { classes } from './classes';
import { hueOf, initials } from './initials';

export type AvatarSize = 'sm' | 'md' | 'lg';

interface AvatarProps {
  name: string;
  /** Keeps the colour when the name changes: an id. */
  seed?: string;
  size?: AvatarSize;
}

const hues = [
  'bg-hue-0 text-hue-0-ink',
  'bg-hue-1 text-hue-1-ink',
  'bg-hue-2 text-hue-2-ink',
  'bg-hue-3 text-hue-3-ink',
  'bg-hue-4 text-hue-4-ink',
  'bg-hue-5 text-hue-5-ink',
  'bg-hue-6 text-hue-6-ink',
  'bg-hue-7 text-hue-7-ink',
];
const sizes: Record<AvatarSize, string> = {
  sm: 'size-6 text-[0.625rem]',
  md: 'size-9 text-caption',
  lg: 'size-12 text-lead',
};

/** Initials on a quiet colour, never a picture. Decoration: the name stands beside it. */
export function Avatar({ name, seed = name, size = 'md' }: AvatarProps) {
  const letters = initials(name);
  return (
    <span
      aria-hidden
      className={classes(
        'inline-grid shrink-0 place-items-center overflow-hidden rounded-full font-semibold tracking-wide select-none',
        sizes[size],
        hues[hueOf(seed)],
      )}
    >
      {letters ? <bdi>{letters}</bdi> : <UserRound className="size-1/2" />}
    </span>
  );
}
