import { useEffect } from 'react';
import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useLive } from '@/components/shell/use-live';
import { useToday } from '@/components/shell/use-today';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { t } from '@/lib/strings/strings';

/**
 * After two weeks away, one kind summary; when most are due, the offer of a fresh start (E11).
 * Otherwise nothing. It also remembers that Tend was looked at today.
 */
export function Greeting() {
  const { day } = useServices();
  const today = useToday();
  const greeting = useLive((services) => services.day.greeting(), [today]);
  useEffect(() => {
    void day.opened();
  }, [day, today]);
  if (!greeting) return null;
  const { awayDays, offersFreshStart, dueInAll } = greeting;
  if (awayDays === undefined && !offersFreshStart) return null;
  const due = t('common.people', { count: dueInAll });
  const take = () =>
    void attempt(async () => {
      const { people, undo } = await day.takeFreshStart();
      toastWithUndo(t('plan.freshTaken', { count: people }), undo);
    });
  return (
    <Banner
      actions={
        offersFreshStart && (
          <>
            <Button size="sm" variant="primary" onPress={take}>
              {t('plan.freshTake')}
            </Button>
            <Button
              size="sm"
              variant="ghost"
              onPress={() => void attempt(() => day.declineFreshStart())}
            >
              {t('plan.freshDecline')}
            </Button>
          </>
        )
      }
    >
      {awayDays !== undefined && (
        <>
          <p className="font-medium">{t('plan.welcomeBack')}</p>
          <p>
            {dueInAll > 0
              ? t('plan.away', { count: awayDays, due })
              : t('plan.awayNobody', { count: awayDays })}
          </p>
        </>
      )}
      {offersFreshStart && (
        <>
          {awayDays === undefined && <p className="font-medium">{t('plan.freshOffer', { due })}</p>}
          <p className="text-caption">{t('plan.freshHint')}</p>
        </>
      )}
    </Banner>
  );
}
