import { ExternalLink } from 'lucide-react';
import type { AnchorHTMLAttributes } from 'react';

interface TextLinkProps extends Omit<
  AnchorHTMLAttributes<HTMLAnchorElement>,
  'children' | 'className' | 'style' | 'href'
> {
  children: string;
  href: string;
  /** Leaves Tend: opens beside it, and shows so. */
  isOutward?: boolean;
}

export function TextLink({ children, href, isOutward, ...rest }: TextLinkProps) {
  const outward = isOutward ? { target: '_blank', rel: 'noreferrer' } : {};
  return (
    <a
      {...outward}
      {...rest}
      href={href}
      className="rounded-sm text-accent-ink underline decoration-current/40 underline-offset-2 hover:decoration-current"
    >
      {children}
      {isOutward && <ExternalLink aria-hidden className="ms-1 inline size-3 align-baseline" />}
    </a>
  );
}
