import { Section } from '@/components/ui/section';
import { Select } from '@/components/ui/select';
import type { RulesSetting } from '@/lib/services/rules-service';
import { t } from '@/lib/strings/strings';
import { NumberSetting } from './number-setting';

type RulesProps = { rules: RulesSetting; look: (fields: Partial<RulesSetting>) => void };

const leapDays = ['feb-28', 'mar-1'] as const;

/** The first week with somebody, the grace after a pause, the notice of a birthday (E3, E6, E7). */
export function WeekRules({ rules, look }: RulesProps) {
  return (
    <Section title={t('rules.week')}>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <NumberSetting
          label={t('rules.rampDue')}
          hint={t('rules.rampDueHint')}
          choices={[0, 1, 2, 3, 5, 7]}
          value={rules.rampDueDays}
          onChange={(rampDueDays) => look({ rampDueDays })}
        />
        <NumberSetting
          label={t('rules.rampLate')}
          hint={t('rules.rampLateHint')}
          choices={[3, 5, 7, 10, 14]}
          value={rules.rampLateDays}
          onChange={(rampLateDays) => look({ rampLateDays })}
        />
        <NumberSetting
          label={t('rules.resume')}
          hint={t('rules.resumeHint')}
          choices={[0, 1, 3, 7, 14]}
          value={rules.resumeDays}
          onChange={(resumeDays) => look({ resumeDays })}
        />
        <NumberSetting
          label={t('rules.notice')}
          hint={t('rules.noticeHint')}
          choices={[0, 1, 3, 7, 14, 21, 30]}
          value={rules.noticeDays}
          onChange={(noticeDays) => look({ noticeDays })}
        />
        <Select
          label={t('rules.leapDay')}
          options={leapDays.map((value) => ({ value, text: t(`rules.leap.${value}`) }))}
          value={rules.leapDay}
          onChange={(leapDay) => look({ leapDay })}
        />
      </div>
    </Section>
  );
}
