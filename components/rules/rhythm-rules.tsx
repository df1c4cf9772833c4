import { Section } from '@/components/ui/section';
import { Switch } from '@/components/ui/switch';
import { TextLink } from '@/components/ui/text-link';
import { tiers } from '@/lib/domain/plan/due-rules';
import type { RulesSetting } from '@/lib/services/rules-service';
import { t } from '@/lib/strings/strings';
import { RhythmSelect } from '@/components/cadence/rhythm-select';

type RulesProps = { rules: RulesSetting; look: (fields: Partial<RulesSetting>) => void };

/** The usual rhythm and that of each tier; the most specific rule wins (E4). */
export function RhythmRules({ rules, look }: RulesProps) {
  return (
    <Section title={t('rules.rhythm')}>
      <p className="text-soft">
        {t('rules.rhythmIntro')} <TextLink href="#/circles">{t('rules.circles')}</TextLink>
      </p>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <RhythmSelect
          label={t('rules.light')}
          hint={t('rules.lightHint')}
          value={rules.light}
          onChange={(light) => look({ light: light ?? rules.light })}
        />
        <RhythmSelect
          label={t('rules.deep')}
          hint={t('rules.deepHint')}
          value={rules.deep}
          mayBeOff
          onChange={(deep) => look({ deep: deep ?? null })}
        />
      </div>
      <Switch
        hint={t('rules.usesTiersHint')}
        isSelected={rules.usesTiers}
        onChange={(usesTiers) => look({ usesTiers })}
      >
        {t('rules.usesTiers')}
      </Switch>
      {rules.usesTiers && (
        <div className="grid grid-cols-1 gap-3 sm:grid-cols-3">
          {tiers.map((tier) => (
            <RhythmSelect
              key={tier}
              label={t('rules.tier', { tier })}
              value={rules.tiers[tier]}
              onChange={(interval) =>
                look({ tiers: { ...rules.tiers, [tier]: interval ?? rules.tiers[tier] } })
              }
            />
          ))}
        </div>
      )}
    </Section>
  );
}
