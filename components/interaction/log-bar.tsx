import { Ellipsis } from 'lucide-react';
import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { MenuButton } from '@/components/ui/menu';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import { type InteractionKind, interactionKinds } from '@/lib/domain/interaction/interaction-kind';
import { loggedIn } from '@/lib/strings/logged-in';
import { t } from '@/lib/strings/strings';
import { KindIcon } from './kind-icon';

/** The kinds a person logs most, each one press away (P7). */
const oneTap: readonly InteractionKind[] = ['comment', 'repost', 'message', 'call', 'meeting'];
const others = interactionKinds.filter((kind) => !oneTap.includes(kind));

type LogBarProps = {
  contactId: string;
  name: string;
  source: Interaction['source'];
  /** When this person was read; a second press before the next reading logs nothing more. */
  readAt: number;
  /** Fewer kinds as buttons, for a row in a list. */
  isShort?: boolean;
  onLogged?: () => void;
};

/** Says in one press what you did with a person today; taken back with one more. */
export function LogBar({ contactId, name, source, readAt, isShort, onLogged }: LogBarProps) {
  const { interactions } = useServices();
  const log = (kind: InteractionKind) =>
    void attempt(async () => {
      const logged = await interactions.log({ contactIds: [contactId], kind, source, readAt });
      toastWithUndo(loggedIn(kind, name, logged.steps), logged.undo);
      onLogged?.();
    });
  // Beside a row's one main button these step back.
  const variant = isShort ? 'ghost' : 'quiet';
  const shown = isShort ? oneTap.slice(0, 3) : oneTap;
  const hidden = isShort ? [...oneTap.slice(3), ...others] : others;
  return (
    <div
      role="group"
      aria-label={t('interaction.logWith', { name })}
      className={isShort ? '-mx-2 flex flex-wrap -space-x-1' : 'flex flex-wrap gap-1.5'}
    >
      {shown.map((kind) => (
        <Button
          key={kind}
          size="sm"
          variant={variant}
          icon={<KindIcon kind={kind} />}
          onPress={() => log(kind)}
        >
          {t(`interaction.past.${kind}`)}
        </Button>
      ))}
      <MenuButton
        label={t('interaction.more')}
        trigger={
          isShort ? (
            <IconButton label={t('interaction.more')} icon={<Ellipsis />} />
          ) : (
            <Button size="sm" icon={<Ellipsis />}>
              {t('interaction.more')}
            </Button>
          )
        }
        entries={hidden.map((kind) => ({
          id: kind,
          label: t(`interaction.past.${kind}`),
          icon: <KindIcon kind={kind} />,
          onAction: () => log(kind),
        }))}
      />
    </div>
  );
}
