import { PersonLink } from '@/components/contact/person-link';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { classes } from '@/components/ui/classes';
import type { Contact } from '@/lib/domain/contact/contact';
import { isEntryAlias } from '@/lib/domain/import/entry-alias';
import type { Duplicate } from '@/lib/services/merge-service';
import { capitalise } from '@/lib/strings/capitalise';
import { t } from '@/lib/strings/strings';

const fields = {
  name: ({ name }: Contact) => name,
  headline: ({ headline }: Contact) => headline,
  company: ({ company }: Contact) => company,
  location: ({ location }: Contact) => location,
  tier: ({ tier }: Contact) => tier,
  state: ({ tracking }: Contact) => t(`duplicate.state.${tracking.state}`),
  tags: ({ tags }: Contact) => tags.join(', '),
  addresses: ({ aliases, channels = [] }: Contact) =>
    [
      ...aliases
        .filter((alias) => !isEntryAlias(alias))
        .map((alias) => alias.replace(/^li:in:/, '')),
      ...channels.map(({ handle }) => handle),
    ].join('\n'),
} as const;

type SideBySideProps = { pair: Duplicate; onKeep: (id: string) => void; onApart: () => void };

/** Both entries, what differs set off, and what to do about them. */
export function SideBySide({ pair: { a, b, reasons }, onKeep, onApart }: SideBySideProps) {
  const shown = (Object.keys(fields) as (keyof typeof fields)[]).filter(
    (field) => fields[field](a) || fields[field](b),
  );
  return (
    <Card>
      <table className="w-full table-fixed border-collapse">
        <caption className="pb-2 text-start text-soft">
          {t('duplicate.because', {
            reasons: capitalise(reasons.map((reason) => t(`duplicate.why.${reason}`)).join(', ')),
          })}
        </caption>
        <tbody>
          {shown.map((field) => {
            const [ours, theirs] = [fields[field](a), fields[field](b)];
            const look = classes(
              'p-1.5 align-baseline break-words whitespace-pre-line',
              ours === theirs ? 'text-faint' : 'text-ink',
            );
            return (
              <tr key={field} className="border-t border-line first:border-t-0">
                <th
                  scope="row"
                  className="w-18 py-1.5 pe-1.5 sm:w-24 text-start align-baseline text-caption font-medium text-soft"
                >
                  {t(`duplicate.fields.${field}`)}
                </th>
                {[[a, ours] as const, [b, theirs] as const].map(([{ id, name }, words]) => (
                  <td key={id} dir="auto" className={look}>
                    {field === 'name' ? (
                      <PersonLink id={id} names={new Map([[id, name]])} />
                    ) : (
                      words || t('duplicate.nothing')
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
          <tr className="border-t border-line">
            <td className="p-1.5 align-top">
              <span className="sr-only">{t('duplicate.field')}</span>
            </td>
            {[a, b].map(({ id, name, company }) => (
              <td key={id} className="p-1.5 align-top">
                <Button
                  size="sm"
                  aria-label={t('duplicate.keepNamed', {
                    who: company ? `${name}, ${company}` : name,
                  })}
                  onPress={() => onKeep(id)}
                >
                  {t('duplicate.keepThis')}
                </Button>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <div className="-mx-3 mt-2 -mb-3 border-t border-line px-1 py-2">
        <Button size="sm" variant="ghost" onPress={onApart}>
          {t('duplicate.notSame')}
        </Button>
      </div>
    </Card>
  );
}
