import { Users } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { View } from '@/components/ui/view';
import { createMergeService, type Duplicate } from '@/lib/services/merge-service';
import { t } from '@/lib/strings/strings';
import { RecentMerges } from './recent-merges';
import { SideBySide } from './side-by-side';

/** Two entries that may be one person: proposed side by side, never merged silently. */
export function DuplicateView() {
  const merges = useService(createMergeService);
  const [found, setFound] = useState<readonly Duplicate[]>();
  const [looked, setLooked] = useState(0);
  const look = useCallback(
    () => void attempt(async () => setFound(await merges.find(setLooked))),
    [merges],
  );
  useEffect(look, [look]);

  const join = (pair: Duplicate, keptId: string) => () =>
    void attempt(async () => {
      const [kept, gone] = pair.a.id === keptId ? [pair.a, pair.b] : [pair.b, pair.a];
      const merged = await merges.merge(kept.id, gone.id);
      if (!merged) return;
      // Whoever is gone is in no other pair any more.
      const isLeft = ({ a, b }: Duplicate) => a.id !== gone.id && b.id !== gone.id;
      setFound((before) => before?.filter((one) => one.id !== pair.id && isLeft(one)));
      toastWithUndo(t('duplicate.merged', { name: kept.name }), async () => {
        await merged.undo();
        look();
      });
    });
  const part = (pair: Duplicate) => () =>
    void attempt(async () => {
      const undo = await merges.notSame(pair.a.id, pair.b.id);
      setFound((before) => before?.filter(({ id }) => id !== pair.id));
      toastWithUndo(t('duplicate.apart', { name: pair.a.name }), async () => {
        await undo();
        look();
      });
    });

  return (
    <View
      title={t('duplicate.title')}
      lead={t('duplicate.lead')}
      actions={<Button onPress={look}>{t('duplicate.lookAgain')}</Button>}
    >
      {!found && <output>{t('duplicate.looking', { count: looked })}</output>}
      {found?.length === 0 && (
        <EmptyState title={t('duplicate.none')} icon={<Users />}>
          {t('duplicate.noneHint')}
        </EmptyState>
      )}
      {found && found.length > 0 && (
        <ul className="flex flex-col gap-4">
          {found.map((pair) => (
            <li key={pair.id} className="rounded-lg">
              <SideBySide pair={pair} onKeep={(id) => join(pair, id)()} onApart={part(pair)} />
            </li>
          ))}
        </ul>
      )}
      <RecentMerges onUnmerged={look} />
    </View>
  );
}
