import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

interface DisclosureProps {
  title: ReactNode;
  level?: 2 | 3 | 4;
  children: ReactNode;
  isOpenAtFirst?: boolean;
  isExpanded?: boolean;
  onExpandedChange?: (isExpanded: boolean) => void;
}

/** More, for those who want it. Found by the browser's own search in the page, too. */
export function Disclosure(props: DisclosureProps) {
  const { title, level = 3, children, isOpenAtFirst, isExpanded, onExpandedChange } = props;
  const Heading = `h${level}` as const;
  return (
    <details
      open={isExpanded ?? isOpenAtFirst}
      onToggle={(event) => onExpandedChange?.(event.currentTarget.open)}
      className="min-w-0"
    >
      <summary className="-ms-1 flex min-h-7 w-fit cursor-default list-none items-center gap-1 rounded-sm pe-1 text-body font-medium text-soft hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-4 shrink-0 transition-transform [details[open]>summary>&]:rotate-90 rtl:-scale-x-100 rtl:[details[open]>summary>&]:-rotate-90"
        />
        <Heading>{title}</Heading>
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
