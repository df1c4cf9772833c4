import type { ReactNode } from 'react';
import { SwitchButton, SwitchField, Text } from 'react-aria-components';

interface SwitchProps {
  children: ReactNode;
  hint?: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
}

/** Takes effect at once. For something that is saved later use Checkbox. */
export function Switch({ children, hint, ...rest }: SwitchProps) {
  return (
    <SwitchField {...rest} className="flex min-w-0 flex-col data-disabled:opacity-50">
      <SwitchButton className="group flex min-h-7 items-center gap-2 rounded-sm">
        <span className="flex h-5 w-8 shrink-0 items-center rounded-full border border-edge bg-surface p-0.5 transition-colors group-data-selected:border-accent group-data-selected:bg-accent">
          <span className="size-3.5 rounded-full border border-transparent bg-edge transition-transform group-data-selected:translate-x-3 group-data-selected:bg-on-accent rtl:group-data-selected:-translate-x-3" />
        </span>
        <span className="min-w-0">{children}</span>
      </SwitchButton>
      {hint && (
        <Text slot="description" className="ps-10 text-caption text-faint">
          {hint}
        </Text>
      )}
    </SwitchField>
  );
}
