import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { Select } from '@/components/ui/select';
import type { ImportSummary } from '@/lib/services/import-service';
import { t } from '@/lib/strings/strings';

const fields = [
  'name',
  'firstName',
  'lastName',
  'email',
  'phone',
  'profile',
  'company',
  'position',
  'headline',
  'location',
  'birthday',
  'anniversary',
  'connectedOn',
  'tags',
  'note',
] as const;
const leaveOut = 'leave-out';

type ColumnMappingProps = {
  columns: NonNullable<ImportSummary['columns']>;
  isOpen: boolean;
  isBusy: boolean;
  onApply: (columns: Record<string, string>) => void;
};

/** What the columns of a table were taken for, to be corrected by hand. */
export function ColumnMapping({ columns, isOpen, isBusy, onApply }: ColumnMappingProps) {
  const known = columns.map(({ header, field }) => [header, field ?? ''] as const);
  const [chosen, setChosen] = useState(() => Object.fromEntries<string>(known));
  const options = [
    { value: leaveOut, text: t('transfer.import.leaveOut') },
    ...fields.map((field) => ({
      value: field,
      text: t(`transfer.field.${field}`),
    })),
  ];
  const table = (
    <div className="flex flex-col gap-3">
      <p className="text-caption text-soft">{t('transfer.import.columnsHint')}</p>
      <table className="w-full border-collapse text-start">
        <thead>
          <tr className="border-b border-line text-caption text-soft">
            <th className="py-1 pe-3 text-start font-medium">{t('transfer.import.column')}</th>
            <th className="py-1 pe-3 text-start font-medium">{t('transfer.import.meaning')}</th>
            <th className="py-1 text-start font-medium">{t('transfer.import.sample')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ header, samples }) => (
            <tr key={header} className="border-b border-line align-middle">
              <th scope="row" className="py-1 pe-3 text-start font-normal wrap-anywhere">
                <bdi>{header || '–'}</bdi>
              </th>
              <td className="py-1 pe-3">
                <Select
                  label={`${t('transfer.import.meaning')}: ${header}`}
                  isLabelHidden
                  options={options}
                  value={chosen[header] || leaveOut}
                  onChange={(value) =>
                    setChosen({ ...chosen, [header]: value === leaveOut ? '' : value })
                  }
                />
              </td>
              <td className="py-1 text-caption text-faint wrap-anywhere">
                <bdi>{samples.join(' · ')}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div>
        <Button isPending={isBusy} onPress={() => onApply(chosen)}>
          {t('transfer.import.apply')}
        </Button>
      </div>
    </div>
  );
  const title = t('transfer.import.columns');
  return isOpen ? (
    <Section title={title}>{table}</Section>
  ) : (
    <Disclosure title={title}>{table}</Disclosure>
  );
}
