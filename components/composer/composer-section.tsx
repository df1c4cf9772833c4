import { lazy, Suspense, useState } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import type { ContactCard } from '@/lib/services/card-service';
import { t } from '@/lib/strings/strings';

const Composer = lazy(() => import('./composer').then(({ Composer: view }) => ({ default: view })));
const Questions = lazy(() =>
  import('./questions').then(({ Questions: view }) => ({ default: view })),
);

type ComposerSectionProps = { card: ContactCard; source: Interaction['source'] };

/** Writing to somebody and asking them well: folded away, and loaded when it is opened (P3, P6). */
export function ComposerSection({ card, source }: ComposerSectionProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="flex flex-col gap-1">
      <Disclosure
        level={2}
        title={t('composer.title', { name: card.contact.name })}
        isExpanded={isOpen}
        onExpandedChange={setOpen}
      >
        <Suspense>{isOpen && <Composer card={card} source={source} />}</Suspense>
      </Disclosure>
      <Suspense>
        <Questions />
      </Suspense>
    </div>
  );
}
