import { Ellipsis } from 'lucide-react';
import { Link } from 'wouter';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useEditing } from '@/components/shell/use-editing';
import { useService } from '@/components/shell/use-service';
import { IconButton } from '@/components/ui/icon-button';
import { MenuButton } from '@/components/ui/menu';
import { filterAddress } from '@/lib/domain/contact/filter-address';
import { createBulkService } from '@/lib/services/bulk-service';
import type { BulkResult } from '@/lib/services/change-contacts';
import { t } from '@/lib/strings/strings';
import { RenameForm } from './rename-form';

type TagItemProps = { tag: string; others: readonly string[]; ids: readonly string[] };

/** One tag, renamed, merged or removed for everybody who has it. */
export function TagItem({ tag, others, ids }: TagItemProps) {
  const bulk = useService(createBulkService);
  const { isEditing, edit, done, editRef } = useEditing();
  const act = async (command: () => Promise<BulkResult>) => {
    const { changed, undo } = await command();
    toastWithUndo(t('people.bulk.changed', { count: changed }), undo);
  };
  if (isEditing) {
    return (
      <RenameForm
        scope={`rename-tag:${tag}`}
        name={tag}
        onDone={done}
        onRename={(words) => act(() => bulk.renameTag(ids, tag, words))}
      />
    );
  }
  return (
    <div className="flex items-center gap-3">
      <Link
        href={`/people/${filterAddress({ preset: 'all', tag })}`}
        dir="auto"
        className="min-w-0 grow break-words hover:underline"
      >
        {tag}
      </Link>
      <span className="figures text-caption text-faint">
        {t('circle.members', { count: ids.length })}
      </span>
      <MenuButton
        label={t('circle.more', { name: tag })}
        trigger={
          <IconButton label={t('circle.more', { name: tag })} icon={<Ellipsis />} ref={editRef} />
        }
        entries={[
          { id: 'rename', label: t('circle.rename'), onAction: edit },
          ...others.slice(0, 30).map((other) => ({
            id: `into ${other}`,
            label: t('circle.merge', { name: other }),
            onAction: () => void attempt(() => act(() => bulk.renameTag(ids, tag, other))),
          })),
          {
            id: 'remove',
            isDanger: true,
            label: t('circle.removeTag'),
            onAction: () => void attempt(() => act(() => bulk.removeTag(ids, tag))),
          },
        ]}
      />
    </div>
  );
}
