import { ExternalLink } from 'lucide-react';
import { Link, type LinkProps } from 'react-aria-components';

interface TextLinkProps extends Omit<LinkProps, 'children' | 'className' | 'style'> {
  children: string;
  /** Leaves Tend: opens beside it, and shows so. */
  isOutward?: boolean;
}

export function TextLink({ children, isOutward, ...rest }: TextLinkProps) {
  const outward = isOutward ? { target: '_blank', rel: 'noreferrer' } : {};
  return (
    <Link
      {...outward}
      {...rest}
      className="rounded-sm text-accent-ink underline decoration-current/40 underline-offset-2 data-hovered:decoration-current"
    >
      {children}
      {isOutward && <ExternalLink aria-hidden className="ms-1 inline size-3 align-baseline" />}
    </Link>
  );
}
