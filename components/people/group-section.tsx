import { CircleDot, Tag, UserRound } from 'lucide-react';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { Chip } from '@/components/ui/chip';
import { Section } from '@/components/ui/section';
import { SegmentedControl } from '@/components/ui/segmented-control';
import type { Contact } from '@/lib/domain/contact/contact';
import { createBulkService } from '@/lib/services/bulk-service';
import type { BulkResult } from '@/lib/services/change-contacts';
import { createDetailsService } from '@/lib/services/details-service';
import { t } from '@/lib/strings/strings';
import { AddWord } from './add-word';
import { useCircles } from './use-circles';

const tiers = ['A', 'B', 'C'] as const;

/** How close they are, and what they belong to: tier, circles, tags, roles (P14). */
export function GroupSection({ contact }: { contact: Contact }) {
  const bulk = useService(createBulkService);
  const details = useService(createDetailsService);
  const { circles, byId, makeCircle } = useCircles();
  const ids = [contact.id];
  const run = (command: () => Promise<BulkResult>) => void attempt(command);
  const drop = (command: () => Promise<BulkResult>) => () =>
    void attempt(async () => toastWithUndo(t('person.changed'), (await command()).undo));
  const join = (name: string) =>
    void attempt(async () => {
      const id = await makeCircle(name);
      if (id) await bulk.addToCircle(ids, id);
    });
  return (
    <Section title={t('person.groups')}>
      <SegmentedControl
        label={t('person.tier')}
        options={[
          ...tiers.map((tier) => ({ value: tier as string, text: tier as string })),
          { value: '', text: t('person.noTier') },
        ]}
        value={contact.tier ?? ''}
        onChange={(value) =>
          run(() =>
            bulk.setTier(
              ids,
              tiers.find((tier) => tier === value),
            ),
          )
        }
      />
      <ul className="flex flex-wrap gap-1">
        {(contact.circleIds ?? []).map((id) => {
          const name = byId.get(id)?.name;
          return (
            name !== undefined && (
              <li key={id} className="max-w-full">
                <Chip icon={<CircleDot />} onRemove={drop(() => bulk.removeFromCircle(ids, id))}>
                  {name}
                </Chip>
              </li>
            )
          );
        })}
        {contact.tags.map((tag) => (
          <li key={tag} className="max-w-full">
            <Chip icon={<Tag />} onRemove={drop(() => bulk.removeTag(ids, tag))}>
              {tag}
            </Chip>
          </li>
        ))}
        {(contact.roles ?? []).map((role) => (
          <li key={role} className="max-w-full">
            <Chip icon={<UserRound />} onRemove={drop(() => details.removeRole(contact.id, role))}>
              {role}
            </Chip>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-1">
        <AddWord
          icon={<CircleDot />}
          label={t('people.bulk.circle')}
          fieldLabel={t('people.bulk.newCircle')}
          known={circles
            .filter(({ id }) => !contact.circleIds?.includes(id))
            .map(({ name }) => name)}
          onAdd={join}
        />
        <AddWord
          icon={<Tag />}
          label={t('people.bulk.tag')}
          fieldLabel={t('people.bulk.addTag')}
          onAdd={(tag) => run(() => bulk.addTag(ids, tag))}
        />
        <AddWord
          icon={<UserRound />}
          label={t('person.role')}
          fieldLabel={t('person.roleHint')}
          onAdd={(role) => run(() => details.addRole(contact.id, role))}
        />
      </div>
    </Section>
  );
}
