import { t } from '@/lib/strings/strings';

/** Where a person is in the dashboard, from any surface. */
export const personAddress = (id: string): string =>
  `${location.pathname === '/dashboard.html' ? '' : '/dashboard.html'}#/person/${encodeURIComponent(id)}`;

type PersonLinkProps = { id: string | undefined; names: ReadonlyMap<string, string> };

/** A name that opens the person in the dashboard; somebody deleted is only said to be gone. */
export function PersonLink({ id, names }: PersonLinkProps) {
  const name = id === undefined ? undefined : names.get(id);
  if (id === undefined || name === undefined) {
    return <span className="text-faint">{t('contact.somebodyGone')}</span>;
  }
  return (
    <a
      href={personAddress(id)}
      target={personAddress(id).startsWith('#') ? undefined : '_blank'}
      rel="noreferrer"
      dir="auto"
      className="min-w-0 rounded-sm break-words hover:underline"
    >
      {name}
    </a>
  );
}
