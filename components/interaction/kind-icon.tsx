import {
  Award,
  CalendarDays,
  Gift,
  Handshake,
  type LucideIcon,
  Mail,
  MailOpen,
  MessageCircle,
  MessageSquareWarning,
  MoreHorizontal,
  PartyPopper,
  PenLine,
  Phone,
  Repeat2,
  Send,
  Smartphone,
  Star,
  ThumbsUp,
  Users,
  Video,
} from 'lucide-react';
import type { InteractionKind } from '@/lib/domain/interaction/interaction-kind';

const icons: Record<InteractionKind, LucideIcon> = {
  comment: MessageCircle,
  repost: Repeat2,
  reaction: ThumbsUp,
  endorsement: Award,
  congratulation: PartyPopper,
  message: Send,
  email: Mail,
  text: Smartphone,
  card: MailOpen,
  'handwritten-note': PenLine,
  gift: Gift,
  call: Phone,
  meeting: Users,
  'video-call': Video,
  event: CalendarDays,
  introduction: Handshake,
  review: Star,
  complaint: MessageSquareWarning,
  other: MoreHorizontal,
};

/** The picture of a kind of interaction; decoration beside its word. */
export function KindIcon({ kind }: { kind: InteractionKind }) {
  const Icon = icons[kind];
  return <Icon aria-hidden />;
}
