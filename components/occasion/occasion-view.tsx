import { CalendarHeart } from 'lucide-react';
import { useState } from 'react';
import { useLive } from '@/components/shell/use-live';
import { useService } from '@/components/shell/use-service';
import { useToday } from '@/components/shell/use-today';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { createOccasionService } from '@/lib/services/occasion-service';
import { t } from '@/lib/strings/strings';
import { CardListView } from './card-list-view';
import { OccasionForm } from './occasion-form';

/** Days on which one writes to many, the next one first, each with its list to cross off (P10). */
export function OccasionView() {
  const occasions = useService(createOccasionService);
  const today = useToday();
  const lists = useLive(() => occasions.all(), [today]);
  const [isAdding, setAdding] = useState(false);
  if (!lists) return null;
  return (
    <div className="flex max-w-160 flex-col gap-6">
      <header>
        <h1 className="name text-title">{t('occasion.title')}</h1>
        <p className="text-soft">{t('occasion.intro')}</p>
      </header>
      {lists.length === 0 && !isAdding && (
        <EmptyState title={t('occasion.none')} icon={<CalendarHeart />}>
          {t('occasion.noneHint')}
        </EmptyState>
      )}
      {isAdding ? (
        <OccasionForm onDone={() => setAdding(false)} />
      ) : (
        <div>
          <Button variant="primary" onPress={() => setAdding(true)}>
            {t('occasion.add')}
          </Button>
        </div>
      )}
      {lists.map((list) => (
        <CardListView key={list.occasion.id} list={list} today={today} />
      ))}
    </div>
  );
}
