import { useServices } from '@/components/shell/services-context';
import { EditorForm } from '@/components/shell/editor-form';
import { toastWithUndo } from '@/components/shell/use-command';
import { useEditor } from '@/components/shell/use-editor';
import { useService } from '@/components/shell/use-service';
import { ToggleChip } from '@/components/ui/chip';
import { DayField } from '@/components/ui/day-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { spread } from '@/lib/domain/campaign/spread';
import { addDays } from '@/lib/domain/calendar/add-days';
import { addInterval } from '@/lib/domain/calendar/add-interval';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { createCampaignService } from '@/lib/services/campaign-service';
import { t } from '@/lib/strings/strings';
import { CampaignPeople } from './campaign-people';
import { CampaignPreview } from './campaign-preview';
import { DaysOff } from './days-off';
import { useCandidates } from './use-candidates';

/** Monday is 1, as in the campaign itself. */
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const listIn = (text: string | undefined) => (text ?? '').split(' ').filter(Boolean);

/** Plans a referral month: who, when, with which words; says beforehand what a day will hold (P23). */
export function CampaignForm({ today, onDone }: { today: LocalDate; onDone: () => void }) {
  const { settings } = useServices();
  const campaigns = useService(createCampaignService);
  const editor = useEditor('campaign', onDone);
  const { values, set, isTried } = editor;
  const { contactIds, ...pick } = useCandidates(values);
  const startsOn = values.startsOn ?? today;
  const endsOn = values.endsOn ?? addDays(addInterval(startsOn, { every: 1, unit: 'month' }), -1);
  const days = listIn(values.weekdays ?? '1 2 3 4 5').map(Number);
  const daysOff = listIn(values.daysOff);
  const window = { startsOn, endsOn, weekdays: days, daysOff };
  const cap = settings.current().dailyCap;
  const members = spread(contactIds, window, { cap });
  const name = values.name ?? '';
  const errors = {
    name: isTried && name.trim() === '' ? t('giving.campaign.nameMissing') : undefined,
    who:
      isTried && members.length === 0
        ? t(contactIds.length === 0 ? 'giving.campaign.nobody' : 'giving.campaign.noDays')
        : undefined,
  };
  const begin = async () => {
    const script = values.script ?? t('giving.campaign.scriptDefault');
    const { undo } = await campaigns.begin({ ...window, name, script, contactIds });
    toastWithUndo(t('giving.campaign.begun', { name: name.trim() }), undo);
  };
  return (
    <EditorForm
      editor={editor}
      label={t('giving.campaign.new')}
      saveLabel={t('giving.campaign.begin')}
      look="card"
      isWhole={name.trim() !== '' && members.length > 0}
      onSave={begin}
    >
      <TextField
        label={t('giving.campaign.name')}
        hint={t('giving.campaign.nameHint')}
        value={name}
        onChange={(value) => set('name', value)}
        error={errors.name}
      />
      <TextArea
        label={t('giving.campaign.script')}
        hint={t('giving.campaign.scriptHint')}
        value={values.script ?? t('giving.campaign.scriptDefault')}
        onChange={(value) => set('script', value)}
      />
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <DayField
          label={t('giving.campaign.from')}
          value={startsOn}
          min={today}
          onChange={(day) => set('startsOn', day)}
        />
        <DayField
          label={t('giving.campaign.to')}
          value={endsOn}
          min={startsOn}
          onChange={(day) => set('endsOn', day)}
        />
      </div>
      <fieldset className="flex flex-col gap-1">
        <legend className="text-caption font-medium text-soft">
          {t('giving.campaign.weekdays')}
        </legend>
        <div className="flex flex-wrap gap-1">
          {weekdays.map((weekday, place) => (
            <ToggleChip
              key={weekday}
              isSelected={days.includes(place + 1)}
              onChange={(isOn) => {
                const next = days.filter((each) => each !== place + 1);
                set('weekdays', [...next, ...(isOn ? [place + 1] : [])].join(' ') || ' ');
              }}
            >
              {t(`giving.campaign.weekday.${weekday}`)}
            </ToggleChip>
          ))}
        </div>
      </fieldset>
      <DaysOff days={daysOff} onChange={(next) => set('daysOff', next.join(' '))} />
      <CampaignPeople pick={pick} values={values} set={set} error={errors.who} />
      <CampaignPreview members={members} endsOn={endsOn} today={today} cap={cap} />
    </EditorForm>
  );
}
