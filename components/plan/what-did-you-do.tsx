import { useEffect, useRef, useState } from 'react';
import { KindIcon } from '@/components/interaction/kind-icon';
import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Kbd } from '@/components/ui/kbd';
import { Quote } from '@/components/ui/quote';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import type { InteractionKind } from '@/lib/domain/interaction/interaction-kind';
import { createLoopService, type LoopQuestion } from '@/lib/services/loop-service';
import { t } from '@/lib/strings/strings';

/** One key for each kind of visit, most likely first; `n` for nothing, `b` for what was brought up. */
const answers: readonly { key: string; kind: InteractionKind }[] = [
  { key: 'c', kind: 'comment' },
  { key: 'r', kind: 'repost' },
  { key: 'm', kind: 'message' },
  { key: 'l', kind: 'reaction' },
  { key: 'p', kind: 'call' },
];

type WhatDidYouDoProps = {
  question: LoopQuestion;
  source: Interaction['source'];
  /** Takes the keys at once: the popup was opened to answer. */
  isFocused?: boolean;
};

/** After somebody's posts were opened: what did you do? One key answers, and the clock resets. */
export function WhatDidYouDo({ question, source, isFocused = false }: WhatDidYouDoProps) {
  const { interactions } = useServices();
  const loop = useService(createLoopService);
  const [broughtUpId, setBroughtUpId] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFocused) box.current?.focus();
  }, [isFocused]);
  const { contact, remark, openedAt } = question;
  const isBroughtUp = remark !== undefined && broughtUpId === remark.id;
  const setBroughtUp = (isOn: boolean) => setBroughtUpId(isOn ? remark?.id : undefined);
  const { id, name } = contact;

  const log = (kind: InteractionKind) =>
    void attempt(async () => {
      const { undo } = await interactions.log({
        contactIds: [id],
        kind,
        source,
        readAt: openedAt,
        ...(isBroughtUp ? { usedRemarkId: remark.id } : {}),
      });
      await loop.settle();
      toastWithUndo(t('interaction.logged', { kind: t(`interaction.past.${kind}`), name }), undo);
    });
  const nothing = () => void attempt(loop.settle);
  const onKey = (event: React.KeyboardEvent) => {
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const answer = answers.find((known) => known.key === key);
    if (answer) log(answer.kind);
    else if (key === 'n' || event.key === 'Escape') nothing();
    else if (key === 'b' && remark) setBroughtUp(!isBroughtUp);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={box}
      role="group"
      tabIndex={-1}
      aria-label={t('plan.whatDidYouDo', { name })}
      aria-keyshortcuts={[...answers.map(({ key }) => key), 'n', ...(remark ? ['b'] : [])].join(
        ' ',
      )}
      onKeyDown={onKey}
      className="flex flex-col gap-2.5 rounded-lg border border-accent bg-accent-tint p-3 outline-offset-2"
    >
      <h2 className="name text-lead break-words">{t('plan.whatDidYouDo', { name })}</h2>
      {remark && (
        <>
          <Quote isClamped>{remark.text}</Quote>
          <div className="flex items-center gap-2">
            <Checkbox isSelected={isBroughtUp} onChange={setBroughtUp}>
              {t('plan.broughtUp')}
            </Checkbox>
            <Kbd>B</Kbd>
          </div>
        </>
      )}
      <div className="flex flex-wrap gap-1.5">
        {answers.map(({ key, kind }) => (
          <Button
            key={kind}
            size="sm"
            icon={<KindIcon kind={kind} />}
            keyHint={key.toUpperCase()}
            onPress={() => log(kind)}
          >
            {t(`interaction.past.${kind}`)}
          </Button>
        ))}
        <Button size="sm" variant="ghost" keyHint="N" onPress={nothing}>
          {t('plan.nothingToday')}
        </Button>
      </div>
    </div>
  );
}
