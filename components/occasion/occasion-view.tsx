import { CalendarHeart } from 'lucide-react';
import { useEditing } from '@/components/shell/use-editing';
import { useLive } from '@/components/shell/use-live';
import { useService } from '@/components/shell/use-service';
import { useToday } from '@/components/shell/use-today';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { View } from '@/components/ui/view';
import { createOccasionService } from '@/lib/services/occasion-service';
import { t } from '@/lib/strings/strings';
import { CardListView } from './card-list-view';
import { OccasionForm } from './occasion-form';

/** Days on which one writes to many, the next one first, each with its list to cross off (P10). */
export function OccasionView() {
  const occasions = useService(createOccasionService);
  const today = useToday();
  const lists = useLive(() => occasions.all(), [today]);
  const { isEditing, edit, done, editRef } = useEditing();
  if (!lists) return null;
  const add = (
    <Button variant="primary" onPress={edit} ref={editRef}>
      {t('occasion.add')}
    </Button>
  );
  return (
    <View
      title={t('occasion.title')}
      lead={t('occasion.intro')}
      actions={!isEditing && lists.length > 0 && add}
    >
      {lists.length === 0 && !isEditing && (
        <EmptyState title={t('occasion.none')} icon={<CalendarHeart />} action={add}>
          {t('occasion.noneHint')}
        </EmptyState>
      )}
      {isEditing && <OccasionForm onDone={done} />}
      {lists.map((list) => (
        <CardListView key={list.occasion.id} list={list} today={today} />
      ))}
    </View>
  );
}
