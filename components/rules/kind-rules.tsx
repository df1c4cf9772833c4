import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Select } from '@/components/ui/select';
import { defaultKindRules, type KindRule } from '@/lib/domain/cadence/kind-rules';
import { interactionKinds } from '@/lib/domain/interaction/interaction-kind';
import type { RulesSetting } from '@/lib/services/rules-service';
import { t } from '@/lib/strings/strings';

type RulesProps = { rules: RulesSetting; look: (fields: Partial<RulesSetting>) => void };

const choices = {
  none: { light: false, deep: false },
  light: { light: true, deep: false },
  answered: { light: true, deep: 'answered' },
  both: { light: true, deep: true },
} as const satisfies Record<string, KindRule>;
const names = ['none', 'light', 'answered', 'both'] as const;

/** Which clock each kind of contact starts anew: the table of E5, row by row. */
export function KindRulesTable({ rules, look }: RulesProps) {
  const nameOf = (rule: KindRule) =>
    names.find((name) => choices[name].light === rule.light && choices[name].deep === rule.deep) ??
    (rule.deep === true ? 'both' : 'light');
  return (
    <Disclosure title={t('rules.kinds')} level={2}>
      <p className="mb-2 text-soft">{t('rules.kindsIntro')}</p>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        {interactionKinds.map((kind) => (
          <Select
            key={kind}
            label={t('rules.kind', { kind: t(`interaction.kind.${kind}`) })}
            options={names.map((value) => ({ value, text: t(`rules.counts.${value}`) }))}
            value={nameOf(rules.kinds[kind] ?? defaultKindRules[kind])}
            onChange={(name) => look({ kinds: { ...rules.kinds, [kind]: choices[name] } })}
          />
        ))}
      </div>
      {Object.keys(rules.kinds).length > 0 && (
        <div className="mt-2">
          <Button size="sm" onPress={() => look({ kinds: {} })}>
            {t('rules.kindsUsual')}
          </Button>
        </div>
      )}
    </Disclosure>
  );
}
