import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Section } from '@/components/ui/section';
import type { ImportChoices, ImportSummary } from '@/lib/services/import-service';
import { t } from '@/lib/strings/strings';
import { ImportChanges, ImportLeftOut } from './import-details';

type ImportPreviewProps = {
  summary: ImportSummary;
  isBusy: boolean;
  onStart: (choices: ImportChoices) => void;
  onCancel: () => void;
};

const groups = ['connections', 'messages', 'address-book'] as const;

/** What an import would do, in numbers, and what to choose before it does. */
export function ImportPreview({ summary, isBusy, onStart, onCancel }: ImportPreviewProps) {
  const [choices, setChoices] = useState<ImportChoices>({
    // An archive may hold the telephone's whole address book: that is brought in only when chosen.
    groups: {
      connections: true,
      messages: true,
      'address-book': summary.format !== 'linkedin-archive',
    },
    touches: true,
    texts: false,
    overwrite: false,
  });
  const set = (change: Partial<ImportChoices>) => setChoices({ ...choices, ...change });
  const present = groups.filter((group) => {
    const { added, known } = summary.groups[group];
    return added + known > 0;
  });
  const added = present
    .filter((group) => choices.groups[group])
    .reduce((sum, group) => sum + summary.groups[group].added, 0);
  const touches = choices.touches ? summary.touches.added : 0;
  const updates = summary.completed + (choices.overwrite ? summary.changed : 0);
  const isNothing = added + touches + updates === 0;
  return (
    <div className="flex flex-col gap-6">
      <Section title={t('transfer.import.found')}>
        <dl className="grid grid-cols-2 gap-x-6 gap-y-1 sm:grid-cols-4">
          <Figure label={t('transfer.import.new')} count={summary.added} />
          <Figure
            label={t('transfer.import.known')}
            count={summary.same + summary.completed + summary.changed}
          />
          <Figure label={t('transfer.import.touches')} count={summary.touches.added} />
          <Figure label={t('transfer.import.unreadable')} count={summary.problemCount} />
        </dl>
        {summary.samples.length > 0 && (
          <p className="text-soft">
            {t('transfer.import.samples', { names: summary.samples.join(', ') })}
          </p>
        )}
        {summary.added > 0 && (
          <p className="text-caption text-faint">{t('transfer.import.newHint')}</p>
        )}
        {summary.withoutAddress > 0 && (
          <p className="text-pretty text-caption text-soft">
            {t('transfer.import.withoutAddress', { count: summary.withoutAddress })}{' '}
            {t('transfer.import.withoutAddressHint')}
          </p>
        )}
      </Section>
      {present.length > 1 && (
        <Section title={t('transfer.import.groups')}>
          {present.map((group) => (
            <Checkbox
              key={group}
              isSelected={choices.groups[group]}
              onChange={(isOn) => set({ groups: { ...choices.groups, [group]: isOn } })}
              hint={t('transfer.import.groupCount', summary.groups[group])}
            >
              {t(`transfer.import.group.${group}`)}
            </Checkbox>
          ))}
        </Section>
      )}
      {(summary.touches.added > 0 || summary.changed > 0) && (
        <Section title={t('transfer.import.options')}>
          {summary.touches.added > 0 && (
            <>
              <Choice
                isSelected={choices.touches}
                onChange={(isOn) => set({ touches: isOn, texts: isOn && choices.texts })}
                hint={t('transfer.import.withTouchesHint')}
              >
                {t('transfer.import.withTouches')}
              </Choice>
              <Choice
                isSelected={choices.texts}
                onChange={(isOn) => set({ texts: isOn, touches: isOn || choices.touches })}
                hint={t('transfer.import.withTextsHint')}
              >
                {t('transfer.import.withTexts')}
              </Choice>
            </>
          )}
          {summary.changed > 0 && (
            <Choice
              isSelected={choices.overwrite}
              onChange={(isOn) => set({ overwrite: isOn })}
              hint={t('transfer.import.overwriteHint')}
            >
              {t('transfer.import.overwrite', { count: summary.changed })}
            </Choice>
          )}
          <ImportChanges changes={summary.changes} />
        </Section>
      )}
      <ImportLeftOut summary={summary} />
      {isNothing && (
        <p>
          {t(summary.changed > 0 ? 'transfer.import.onlyChanges' : 'transfer.import.nothingNew')}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {!isNothing && (
          <Button variant="primary" isPending={isBusy} onPress={() => onStart(choices)}>
            {added > 0
              ? t('transfer.import.start', { count: added })
              : touches > 0
                ? t('transfer.import.startTouches')
                : t('transfer.import.update')}
          </Button>
        )}
        <Button variant="ghost" onPress={onCancel}>
          {isNothing ? t('transfer.import.other') : t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}

const numbers = new Intl.NumberFormat('en');

function Figure({ label, count }: { label: string; count: number }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-caption text-soft">{label}</dt>
      <dd className="name text-title tabular-nums">{numbers.format(count)}</dd>
    </div>
  );
}

type ChoiceProps = {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  hint: string;
  children: ReactNode;
};

const Choice = (props: ChoiceProps) => <Checkbox {...props} />;
