import { PersonField } from '@/components/contact/person-field';
import { useLive } from '@/components/shell/use-live';
import type { Editor } from '@/components/shell/use-editor';
import { useService } from '@/components/shell/use-service';
import { Chip } from '@/components/ui/chip';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { createInsightService } from '@/lib/services/insight-service';
import { t } from '@/lib/strings/strings';
import { picks, type useCandidates } from './use-candidates';

type CampaignPeopleProps = Pick<Editor, 'values' | 'set'> & {
  pick: Pick<ReturnType<typeof useCandidates>, 'who' | 'chosen'>;
  error?: string;
};

/** Who takes part: everybody kept in touch with, a circle or tag, or people one by one. */
export function CampaignPeople({ pick, values, set, error }: CampaignPeopleProps) {
  const { who, chosen } = pick;
  return (
    <div className="flex flex-col gap-2">
      <Select
        label={t('giving.campaign.who')}
        options={picks.map((value) => ({ value, text: t(`giving.campaign.pick.${value}`) }))}
        value={who}
        onChange={(value) => set('who', value)}
        error={error}
      />
      {who === 'tag' && (
        <TextField
          label={t('giving.campaign.tag')}
          value={values.tag ?? ''}
          onChange={(value) => set('tag', value)}
        />
      )}
      {who === 'chosen' && <Chosen ids={chosen} values={values} set={set} />}
    </div>
  );
}

type ChosenProps = Pick<Editor, 'values' | 'set'> & { ids: readonly string[] };

function Chosen({ ids, values, set }: ChosenProps) {
  const insights = useService(createInsightService);
  const people = useLive(() => insights.people(ids), [ids]);
  const choose = (next: readonly string[]) => set('chosen', next.join(' '));
  return (
    <>
      <PersonField
        label={t('giving.campaign.addPerson')}
        value={{ id: '', name: values.person ?? '' }}
        isKnownOnly
        onChange={({ id, name }) => {
          set('person', id === '' ? name : '');
          if (id !== '' && !ids.includes(id)) choose([...ids, id]);
        }}
      />
      <ul className="flex flex-wrap gap-1">
        {people?.map(({ id, name }) => (
          <li key={id} className="max-w-full">
            <Chip onRemove={() => choose(ids.filter((each) => each !== id))}>{name}</Chip>
          </li>
        ))}
      </ul>
    </>
  );
}
