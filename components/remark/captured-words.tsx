import { useEffect, useState } from 'react';
import { SomebodyField } from '@/components/contact/somebody-field';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { useLive } from '@/components/shell/use-live';
import { Button } from '@/components/ui/button';
import { Quote } from '@/components/ui/quote';
import { TextField } from '@/components/ui/text-field';
import type { CapturedWords as Captured, NamedPerson } from '@/lib/domain/remark/captured-words';
import { createWordsService } from '@/lib/services/words-service';
import { t } from '@/lib/strings/strings';

/** What the context menu brought: kept already and shown with its undo, or waiting to hear whose. */
export function CapturedWords() {
  const service = useService(createWordsService);
  const [words, setWords] = useState<Captured | null>(null);
  useEffect(() => service.watch(setWords), [service]);
  if (!words) return null;
  if (words.kept) return <Kept key={words.id} words={words} contactId={words.kept.contactId} />;
  return <Whose key={words.id} words={words} />;
}

function Kept({ words, contactId }: { words: Captured; contactId: string }) {
  const service = useService(createWordsService);
  const card = useLive((services) => services.cards.card(contactId), [contactId]);
  const name = card?.contact.name ?? '';
  return (
    <section
      role="status"
      className="flex flex-col gap-2 rounded-lg border border-accent bg-accent-tint p-3"
    >
      <p>{t(words.text ? 'capture.kept' : 'capture.knownAlready', { name })}</p>
      {words.text && <Quote isClamped>{words.text}</Quote>}
      <div className="flex gap-1.5">
        <Button size="sm" variant="primary" onPress={() => void attempt(service.dismiss)}>
          {t('capture.fine')}
        </Button>
        {words.text && (
          <Button size="sm" onPress={() => void attempt(() => service.takeBack(words))}>
            {t('common.undo')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Asked when the page does not say for certain: whoever it names, somebody known, or a new name. */
function Whose({ words }: { words: Captured }) {
  const service = useService(createWordsService);
  const [name, setName] = useState(words.isSure ? (words.people[0]?.name ?? '') : '');
  const answer = (whose: Parameters<typeof service.answer>[1], shown: string) =>
    void attempt(async () => {
      const { undo } = await service.answer(words, whose);
      toastWithUndo(t(words.text ? 'capture.kept' : 'capture.added', { name: shown }), undo);
    });
  const offer = (person: NamedPerson) =>
    void attempt(async () => {
      const contactId = await service.knownAs(person);
      answer(contactId ? { contactId } : { name: person.name, person }, person.name);
    });
  const [only] = words.people;
  return (
    <section
      aria-label={t('capture.whose')}
      className="flex flex-col gap-2.5 rounded-lg border border-accent bg-accent-tint p-3"
    >
      <h2 className="name text-lead">{t(words.text ? 'capture.whose' : 'capture.addWho')}</h2>
      {words.text && <Quote isClamped>{words.text}</Quote>}
      {words.isSure && only ? (
        <form
          className="flex flex-col gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim()) answer({ name, person: only }, name);
          }}
        >
          <TextField label={t('capture.name')} value={name} onChange={setName} />
          <div>
            <Button type="submit" size="sm" variant="primary" keyHint="Enter">
              {t('capture.addAndKeep')}
            </Button>
          </div>
        </form>
      ) : (
        <div className="flex flex-wrap gap-1.5">
          {words.people.map((person) => (
            <Button key={person.address.key} size="sm" onPress={() => offer(person)}>
              {person.name || person.address.slug || '?'}
            </Button>
          ))}
        </div>
      )}
      <SomebodyField
        label={t('capture.somebodyKnown')}
        onFound={({ id, name: found }) => answer({ contactId: id }, found)}
      />
      <div>
        <Button size="sm" variant="ghost" onPress={() => void attempt(service.dismiss)}>
          {t('capture.notNow')}
        </Button>
      </div>
    </section>
  );
}
