import { Disclosure } from '@/components/ui/disclosure';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Contact } from '@/lib/domain/contact/contact';
import { isEntryAlias } from '@/lib/domain/import/entry-alias';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';

/** Every address this person was seen under, each with its first and last day. */
export function KnownAs({ contact, today }: { contact: Contact; today: LocalDate }) {
  const seenAs = [...contact.aliases.toReversed(), ...Object.keys(contact.aliasSeen)];
  const known = [...new Set(seenAs)].filter((alias) => !isEntryAlias(alias));
  const names = contact.otherNames ?? [];
  if (known.length + names.length === 0) return null;
  return (
    <Disclosure title={t('person.aliases')}>
      <ul className="flex flex-col gap-1.5">
        {names.map((name) => (
          <li key={name} dir="auto">
            {name}
          </li>
        ))}
        {known.map((alias) => {
          const seen = contact.aliasSeen[alias];
          return (
            <li key={alias}>
              <span className="block break-all">{alias.replace(/^li:(in|member):/, '$1/')}</span>
              {seen && (
                <span className="block text-caption text-faint">
                  {t('person.aliasSeen', {
                    first: formatDay(seen.firstOn, today),
                    last: formatDay(seen.lastOn, today),
                  })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
