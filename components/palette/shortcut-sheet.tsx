import { modKey } from '@/components/shell/mod-key';
import { Dialog } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import { t } from '@/lib/strings/strings';

const groups = [
  {
    title: 'anywhere',
    keys: [
      ['palette', `${modKey}+K`],
      ['search', '/'],
      ['undo', `${modKey}+Z`],
      ['help', '?'],
    ],
  },
  {
    title: 'plan',
    keys: [
      ['next', '↑ ↓'],
      ['meet', 'O'],
      ['posts', 'P'],
      ['commented', 'C'],
      ['reposted', 'R'],
      ['messaged', 'M'],
      ['owed', 'T'],
      ['tomorrow', 'S'],
    ],
  },
  {
    title: 'writing',
    keys: [
      ['save', `${modKey}+Enter`],
      ['leave', 'Escape'],
    ],
  },
  {
    title: 'table',
    keys: [
      ['move', '↑ ↓'],
      ['jump', 'PgDn Home End'],
      ['open', 'Enter'],
      ['select', 'Space'],
      ['extend', 'Shift+↑ ↓'],
      ['all', `${modKey}+A`],
      ['clear', 'Escape'],
    ],
  },
  {
    title: 'triage',
    keys: [
      ['close', 'A'],
      ['good', 'B'],
      ['now', 'C'],
      ['track', 'T'],
      ['keep', 'K'],
      ['join', 'O'],
      ['skip', 'S'],
      ['archive', 'X'],
      ['back', '←'],
    ],
  },
] as const;

/** Every key there is, on one sheet. */
export function ShortcutSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('palette.shortcuts')} isWide>
      <div className="gap-x-8 sm:columns-2">
        {groups.map(({ title, keys }) => (
          <section key={title} className="mb-4 break-inside-avoid">
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
