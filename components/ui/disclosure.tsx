import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Disclosure as AriaDisclosure,
  Button,
  DisclosurePanel,
  Heading,
} from 'react-aria-components';

interface DisclosureProps {
  title: ReactNode;
  level?: 2 | 3 | 4;
  children: ReactNode;
  isOpenAtFirst?: boolean;
  isExpanded?: boolean;
  onExpandedChange?: (isExpanded: boolean) => void;
}

/** More, for those who want it. */
export function Disclosure(props: DisclosureProps) {
  const { title, level = 3, children, isOpenAtFirst, isExpanded, onExpandedChange } = props;
  return (
    <AriaDisclosure
      defaultExpanded={isOpenAtFirst}
      isExpanded={isExpanded}
      onExpandedChange={onExpandedChange}
      className="group min-w-0"
    >
      <Heading level={level}>
        <Button
          slot="trigger"
          className="-ms-1 flex min-h-7 cursor-default items-center gap-1 rounded-sm px-1 text-caption font-medium text-soft data-hovered:text-ink"
        >
          <ChevronRight
            aria-hidden
            className="size-4 transition-transform group-data-expanded:rotate-90 rtl:-scale-x-100 rtl:group-data-expanded:-rotate-90"
          />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className="[&:not([hidden])]:pt-2">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
