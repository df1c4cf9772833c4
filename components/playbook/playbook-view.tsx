import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useEditing } from '@/components/shell/use-editing';
import { useLive } from '@/components/shell/use-live';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Section } from '@/components/ui/section';
import { showToast } from '@/components/ui/toast-queue';
import { View } from '@/components/ui/view';
import type { AnyPlaybook } from '@/lib/domain/playbook/shipped-playbooks';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { createPlaybookEditor } from '@/lib/services/playbook-editor';
import { formatInterval } from '@/lib/strings/format-interval';
import { t } from '@/lib/strings/strings';
import { PlaybookForm } from './playbook-form';

const isOwn = (playbook: AnyPlaybook): playbook is Playbook => 'createdAt' in playbook;

/** All playbooks with their steps; the shipped ones are copied to be changed (E9). */
export function PlaybookView() {
  const all = useLive((services) => services.playbooks.all(), []);
  const counts = useLive((services) => services.playbooks.runCounts(), []);
  if (!all) return null;
  const own = all.filter(isOwn);
  return (
    <View title={t('playbook.title')} lead={t('playbook.intro')}>
      <Section title={t('playbook.own')}>
        {own.length === 0 && <p className="text-soft">{t('playbook.ownNone')}</p>}
        {own.map((playbook) => (
          <OwnPlaybook
            key={playbook.id}
            playbook={playbook}
            count={counts?.get(playbook.id) ?? 0}
          />
        ))}
      </Section>
      <Section title={t('playbook.shipped')}>
        {all
          .filter((playbook) => !isOwn(playbook))
          .map((playbook) => (
            <Card key={playbook.id}>
              <Steps playbook={playbook} count={counts?.get(playbook.id) ?? 0}>
                <Duplicate playbook={playbook} />
              </Steps>
            </Card>
          ))}
      </Section>
    </View>
  );
}

function OwnPlaybook({ playbook, count }: { playbook: Playbook; count: number }) {
  const editor = useService(createPlaybookEditor);
  const { isEditing, edit, done, editRef } = useEditing();
  const { id, name } = playbook;
  const remove = () =>
    void attempt(async () =>
      toastWithUndo(t('playbook.removed', { name }), await editor.remove(id)),
    );
  return (
    <Card>
      {isEditing ? (
        <PlaybookForm playbook={playbook} onDone={done} />
      ) : (
        <Steps playbook={playbook} count={count}>
          <Button size="sm" onPress={edit} ref={editRef}>
            {t('playbook.edit')}
          </Button>
          <Duplicate playbook={playbook} />
          <Button size="sm" variant="ghost" onPress={remove}>
            {t('common.delete')}
          </Button>
        </Steps>
      )}
    </Card>
  );
}

function Duplicate({ playbook }: { playbook: AnyPlaybook }) {
  const editor = useService(createPlaybookEditor);
  const copy = () =>
    void attempt(async () => {
      await editor.duplicate(playbook.id, t('playbook.copyOf', { name: playbook.name }));
      showToast({ message: t('playbook.duplicated') });
    });
  return (
    <Button size="sm" onPress={copy}>
      {t(isOwn(playbook) ? 'playbook.duplicateOwn' : 'playbook.duplicate')}
    </Button>
  );
}

type StepsProps = { playbook: AnyPlaybook; count: number; children: React.ReactNode };

function Steps({ playbook, count, children }: StepsProps) {
  const { name, purpose, steps, afterwards } = playbook;
  const rhythm = afterwards?.light ?? afterwards?.deep;
  return (
    <div className="flex flex-col gap-2">
      <div>
        <h3 className="name text-lead break-words">{name}</h3>
        {purpose && <p className="text-soft">{purpose}</p>}
        {count > 0 && (
          <p className="text-caption text-accent-ink">{t('playbook.onIt', { count })}</p>
        )}
      </div>
      <ol className="flex list-decimal flex-col gap-1 ps-5 marker:text-faint">
        {steps.map((step) => (
          <li key={step.id}>
            {step.title}{' '}
            <span className="text-caption whitespace-nowrap text-faint">
              {step.offsetDays === 0
                ? t('playbook.sameDay')
                : t('playbook.later', { count: step.offsetDays })}
            </span>
          </li>
        ))}
      </ol>
      {rhythm && (
        <p className="text-caption text-soft">
          {t('playbook.then', { interval: formatInterval(rhythm) })}
        </p>
      )}
      <div className="flex flex-wrap gap-1.5">{children}</div>
    </div>
  );
}
