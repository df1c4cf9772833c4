import { AtSign, Globe, type LucideIcon, Mail, MessageCircle, Phone } from 'lucide-react';
import type { Ref } from 'react';
import { buttonLook } from '@/components/ui/button-look';
import type { Network } from '@/lib/domain/channel/channel';
import type { MeetingPlace } from '@/lib/domain/channel/where-to-meet';
import { t } from '@/lib/strings/strings';

const icons: Partial<Record<Network, LucideIcon>> = {
  email: Mail,
  phone: Phone,
  whatsapp: MessageCircle,
  web: Globe,
};

type MeetLinkProps = {
  place: MeetingPlace;
  isMain: boolean;
  onOpened: () => void;
  ref: Ref<HTMLAnchorElement>;
};

/** Opens where somebody likes to be met (P5). A mail or a call is the device's to begin. */
export function MeetLink({ place: { network, url }, isMain, onOpened, ref }: MeetLinkProps) {
  const Icon = icons[network] ?? AtSign;
  const beside = url.startsWith('http') ? { target: '_blank', rel: 'noreferrer' } : {};
  return (
    <a
      ref={ref}
      href={url}
      {...beside}
      onClick={onOpened}
      className={buttonLook(
        isMain ? 'primary' : 'quiet',
        'min-h-7 gap-1.5 rounded-md px-2 py-0.5 text-caption',
      )}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      {t(`plan.meet.${network}`)}
    </a>
  );
}
