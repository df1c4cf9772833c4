import { CircleDot } from 'lucide-react';
import { useMemo } from 'react';
import { useCircles } from '@/components/people/use-circles';
import { usePeople } from '@/components/people/use-people';
import { LineForm } from '@/components/shell/line-form';
import { useEditor } from '@/components/shell/use-editor';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { TextField } from '@/components/ui/text-field';
import { View } from '@/components/ui/view';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import { t } from '@/lib/strings/strings';
import { CircleItem } from './circle-item';
import { TagItem } from './tag-item';

const nobody: readonly PersonRow[] = [];

/** Circles and tags: what one writes to, invites and sends cards to (P10, P11, P13). */
export function CircleView() {
  const rows = usePeople() ?? nobody;
  const { circles, makeCircle } = useCircles();
  const editor = useEditor('circle');
  const name = editor.values.name ?? '';
  const members = useMemo(() => groupsOf(rows, ({ circleIds }) => circleIds), [rows]);
  const tagged = useMemo(() => groupsOf(rows, ({ tags }) => tags), [rows]);
  const tags = [...tagged.keys()].toSorted((a, b) => a.localeCompare(b));
  return (
    <View title={t('circle.title')} lead={t('circle.lead')}>
      <Section title={t('circle.circles')}>
        <LineForm
          editor={editor}
          saveLabel={t('circle.makeButton')}
          isWhole={name.trim() !== ''}
          onSave={() => makeCircle(name)}
        >
          <TextField
            label={t('circle.make')}
            placeholder={t('circle.makeHint')}
            value={name}
            onChange={(value) => editor.set('name', value)}
          />
        </LineForm>
        {circles.length === 0 ? (
          <EmptyState title={t('circle.none')} icon={<CircleDot />}>
            {t('circle.noneHint')}
          </EmptyState>
        ) : (
          <ul className="flex flex-col">
            {circles.map((circle) => (
              <li key={circle.id} className="border-t border-line py-2 first:border-t-0">
                <CircleItem
                  circle={circle}
                  others={circles.filter(({ id }) => id !== circle.id)}
                  ids={members.get(circle.id) ?? []}
                />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('circle.tags')}>
        {tags.length === 0 && <p className="text-soft">{t('circle.noTags')}</p>}
        <ul className="flex flex-col">
          {tags.map((tag) => (
            <li key={tag} className="border-t border-line py-1.5 first:border-t-0">
              <TagItem
                tag={tag}
                others={tags.filter((other) => other !== tag)}
                ids={tagged.get(tag) ?? []}
              />
            </li>
          ))}
        </ul>
      </Section>
    </View>
  );
}

function groupsOf(
  rows: readonly PersonRow[],
  keysOf: (row: PersonRow) => readonly string[] | undefined,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    for (const key of keysOf(row) ?? []) {
      const ids = groups.get(key);
      if (ids) ids.push(row.id);
      else groups.set(key, [row.id]);
    }
  }
  return groups;
}
