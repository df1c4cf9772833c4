import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useDraft } from '@/components/shell/use-draft';
import { useLive } from '@/components/shell/use-live';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { TextField } from '@/components/ui/text-field';
import { createCircleService } from '@/lib/services/circle-service';
import { t } from '@/lib/strings/strings';
import { RhythmSelect } from '@/components/cadence/rhythm-select';

/** Circles and how often to be in touch with the people of each (E4). */
export function CircleRules() {
  const circles = useService(createCircleService);
  const all = useLive(() => circles.all(), []) ?? [];
  const draft = useDraft('circle');
  const name = draft.values.name ?? '';
  const add = () =>
    void attempt(async () => {
      if ((await circles.create(name)) !== null) await draft.clear();
    });
  return (
    <Section title={t('rules.circles')}>
      {all.length === 0 && <p className="text-soft">{t('rules.circlesNone')}</p>}
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        {all.map(({ circle, members }) => (
          <RhythmSelect
            key={circle.id}
            label={t('rules.circleRhythm', {
              name: circle.name,
              people: t('common.people', { count: members }),
            })}
            value={circle.light}
            inherited={t('rules.asTier')}
            mayBeOff
            onChange={(light) =>
              void attempt(async () =>
                toastWithUndo(t('rules.changed'), await circles.change(circle.id, { light })),
              )
            }
          />
        ))}
      </div>
      <form
        className="flex items-end gap-1.5"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <div className="min-w-0 grow">
          <TextField
            label={t('rules.circleNew')}
            value={name}
            onChange={(value) => draft.set('name', value)}
          />
        </div>
        {name.trim() !== '' && (
          <Button type="submit" variant="primary">
            {t('rules.circleAdd')}
          </Button>
        )}
      </form>
    </Section>
  );
}
