import { classes } from './classes';

const shapes = {
  caption: 'h-3 my-0.5 rounded-sm',
  body: 'h-3.5 my-[0.1875rem] rounded-sm',
  name: 'h-5 my-[0.1875rem] rounded-sm',
  avatar: 'size-9 rounded-full',
};
const widths = { full: 'w-full', half: 'w-1/2', third: 'w-1/3' };

interface SkeletonProps {
  /** Takes exactly the room of the text it stands for, so that nothing jumps. */
  shape?: keyof typeof shapes;
  width?: keyof typeof widths;
}

/** The place of something that is on its way. Put `aria-busy` on what holds them. */
export function Skeleton({ shape = 'body', width = 'full' }: SkeletonProps) {
  return (
    <span
      aria-hidden
      className={classes(
        'block shrink-0 animate-breathe bg-pressed',
        shapes[shape],
        shape !== 'avatar' && widths[width],
      )}
    />
  );
}
