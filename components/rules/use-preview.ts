import { useEffect, useRef, useState } from 'react';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { createRulesService } from '@/lib/services/rules-service';
import type { RulesSetting } from '@/lib/services/rules-service';
import { t } from '@/lib/strings/strings';

export type Preview = {
  fields: Partial<RulesSetting>;
  /** Absent while it is being counted. */
  people?: number;
};

/** A change of rules that is looked at before it is made: how many people it moves (E4). */
export function usePreview() {
  const rules = useService(createRulesService);
  const [preview, setPreview] = useState<Preview | null>(null);
  const asked = useRef(0);
  useEffect(
    () => () => {
      asked.current += 1;
    },
    [],
  );
  const look = (fields: Partial<RulesSetting>) => {
    asked.current += 1;
    const mine = asked.current;
    setPreview({ fields });
    void rules
      .affectedBy(fields, () => asked.current === mine)
      .then((people) => {
        if (people !== undefined && asked.current === mine) setPreview({ fields, people });
        return undefined;
      });
  };
  const leave = () => {
    asked.current += 1;
    setPreview(null);
  };
  const apply = () =>
    void attempt(async () => {
      if (!preview) return;
      const undo = await rules.change(preview.fields);
      leave();
      toastWithUndo(t('rules.changed'), undo);
    });
  return { preview, look, leave, apply };
}
