import { pressAttributes, type PressProps } from './press';

/** A word or a number that opens what is behind it, set in the line it stands in. */
export function TextButton({ children, ...press }: PressProps & { children: string }) {
  const { ref } = press;
  return (
    <button
      {...pressAttributes(press)}
      ref={ref}
      className="figures cursor-default rounded-sm underline decoration-edge decoration-dotted underline-offset-4 hover:decoration-ink hover:decoration-solid"
    >
      {children}
    </button>
  );
}
