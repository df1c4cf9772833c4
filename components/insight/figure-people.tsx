import { useService } from '@/components/shell/use-service';
import { createInsightService } from '@/lib/services/insight-service';
import { useLive } from '@/components/shell/use-live';
import { Popover } from '@/components/ui/popover';
import { TextButton } from '@/components/ui/text-button';
import { PersonLink } from '@/components/contact/person-link';
import { t } from '@/lib/strings/strings';

type FigureProps = {
  count: number;
  contactIds: readonly string[];
  label: string;
  /** Shown instead of the number, where the number stands beside it already. */
  text?: string;
};

/** A number that opens the people behind it. */
export function FigurePeople({ count, contactIds, label, text }: FigureProps) {
  if (contactIds.length === 0) return text ? null : <span className="figures">{count}</span>;
  const name = text ? `${label}: ${text}` : t('insight.bar', { label, count });
  return (
    <Popover
      label={`${t('insight.behind')}: ${name}`}
      trigger={<TextButton aria-label={name}>{text ?? String(count)}</TextButton>}
    >
      <People ids={contactIds} />
    </Popover>
  );
}

const shownAtMost = 50;

function People({ ids }: { ids: readonly string[] }) {
  const insights = useService(createInsightService);
  const people = useLive(() => insights.people(ids), [ids.join(' ')]);
  return (
    <div className="flex flex-col gap-1">
      <p className="text-caption text-soft">{t('insight.behind')}</p>
      <ul className="flex flex-col gap-0.5">
        {(people ?? []).slice(0, shownAtMost).map(({ id, name }) => (
          <li key={id} className="name text-lead">
            <PersonLink id={id} names={new Map([[id, name]])} />
          </li>
        ))}
      </ul>
      {people && people.length > shownAtMost && (
        <p className="text-caption text-faint">{t('common.people', { count: people.length })}</p>
      )}
    </div>
  );
}
