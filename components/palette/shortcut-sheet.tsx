import { modKey } from '@/components/shell/mod-key';
import { Dialog } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import { t } from '@/lib/strings/strings';

const groups = [
  {
    title: 'anywhere',
    keys: [
      ['palette', `${modKey}+K`],
      ['help', '?'],
      ['search', '/'],
      ['undo', `${modKey}+Z`],
    ],
  },
  {
    title: 'table',
    keys: [
      ['move', '↑ ↓'],
      ['select', 'Space'],
      ['extend', 'Shift+↑ ↓'],
      ['all', `${modKey}+A`],
      ['open', 'Enter'],
      ['clear', 'Escape'],
    ],
  },
  {
    title: 'triage',
    keys: [
      ['tiers', 'A B C'],
      ['track', 'T'],
      ['keep', 'K'],
      ['skip', 'S'],
      ['archive', 'X'],
      ['back', '←'],
    ],
  },
] as const;

/** Every key there is, on one sheet. */
export function ShortcutSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('palette.shortcuts')}>
      <div className="flex flex-col gap-4">
        {groups.map(({ title, keys }) => (
          <section key={title}>
            <h3 className="mb-1 font-semibold text-ink">{t(`palette.sheet.${title}`)}</h3>
            <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1">
              {keys.map(([what, key]) => (
                <div key={what} className="contents">
                  <dt>{t(`palette.sheet.${what}`)}</dt>
                  <dd className="text-end">
                    <Kbd>{key}</Kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
