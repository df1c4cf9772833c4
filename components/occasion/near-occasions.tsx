import { useLive } from '@/components/shell/use-live';
import { useService } from '@/components/shell/use-service';
import { useToday } from '@/components/shell/use-today';
import { Banner } from '@/components/ui/banner';
import { TextLink } from '@/components/ui/text-link';
import { createOccasionService } from '@/lib/services/occasion-service';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';

/** One line for each occasion that is near and has somebody left to write to. */
export function NearOccasions() {
  const occasions = useService(createOccasionService);
  const today = useToday();
  const lists = useLive(() => occasions.near(), [today]) ?? [];
  return lists
    .filter(({ left }) => left > 0)
    .map(({ occasion, turn, left }) => (
      <Banner
        key={occasion.id}
        actions={<TextLink href="#/occasions">{t('occasion.open')}</TextLink>}
      >
        {t('occasion.near', { name: occasion.name, day: turn ? formatDay(turn.on, today) : '' })}
        {' · '}
        {t('occasion.left', { count: left })}
      </Banner>
    ));
}
