import { Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { type PersonChoice, PersonField } from '@/components/contact/person-field';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { classes } from '@/components/ui/classes';
import { Checkbox } from '@/components/ui/checkbox';
import { IconButton } from '@/components/ui/icon-button';
import { Section } from '@/components/ui/section';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import { type CardList, createOccasionService } from '@/lib/services/occasion-service';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';

type CardListViewProps = { list: CardList; today: LocalDate };

/** One occasion: its next day, and everybody to write to, crossed off one by one (P10). */
export function CardListView({ list, today }: CardListViewProps) {
  const occasions = useService(createOccasionService);
  const { occasion, turn, people, left } = list;
  const remove = () =>
    void attempt(async () =>
      toastWithUndo(t('occasion.removed'), await occasions.remove(occasion.id)),
    );
  return (
    <Section
      title={occasion.name}
      actions={<IconButton label={t('common.delete')} icon={<Trash2 />} onPress={remove} />}
    >
      <p className="text-caption text-soft">
        {turn && formatDay(turn.on, today)}
        {' · '}
        {t(`interaction.kind.${occasion.kind}`)}
        {people.length > 0 && ` · ${howMany(people.length, left)}`}
      </p>
      {people.length === 0 && <p className="text-soft">{t('occasion.nobody')}</p>}
      <ul className="flex flex-col">
        {people.map((person) => (
          <Line key={person.contact.id} list={list} person={person} today={today} />
        ))}
      </ul>
      <NewPerson occasionId={occasion.id} />
    </Section>
  );
}

function howMany(people: number, left: number): string {
  const all = t('occasion.people', { count: people });
  return `${all}, ${left === 0 ? t('occasion.allDone') : t('occasion.left', { count: left })}`;
}

type LineProps = CardListViewProps & { person: CardList['people'][number] };

function Line({ list, person, today }: LineProps) {
  const occasions = useService(createOccasionService);
  const { occasion } = list;
  const { id, name } = person.contact;
  const cross = (isDone: boolean) =>
    void attempt(async () => {
      if (!isDone) {
        await occasions.untick(occasion.id, id);
        return;
      }
      const kind = t(`interaction.last.${occasion.kind}`);
      toastWithUndo(t('occasion.ticked', { name, kind }), await occasions.tick(occasion.id, id));
    });
  const takeOff = () =>
    void attempt(async () =>
      toastWithUndo(
        t('occasion.takenOff', { name }),
        await occasions.setPerson(occasion.id, id, false),
      ),
    );
  return (
    <li className="flex items-center justify-between gap-2 border-t border-line py-1 first:border-t-0">
      <Checkbox
        isSelected={person.doneOn !== undefined}
        onChange={cross}
        hint={person.doneOn && t('occasion.sentOn', { day: formatDay(person.doneOn, today) })}
      >
        <bdi className={classes('name', person.doneOn && 'text-faint line-through')}>{name}</bdi>
      </Checkbox>
      {occasion.contactIds.includes(id) && (
        <IconButton label={t('occasion.takeOff', { name })} icon={<X />} onPress={takeOff} />
      )}
    </li>
  );
}

function NewPerson({ occasionId }: { occasionId: string }) {
  const occasions = useService(createOccasionService);
  const [choice, setChoice] = useState<PersonChoice>({ id: '', name: '' });
  const choose = (chosen: PersonChoice) => {
    if (chosen.id === '') {
      setChoice(chosen);
      return;
    }
    setChoice({ id: '', name: '' });
    void attempt(() => occasions.setPerson(occasionId, chosen.id, true));
  };
  return <PersonField label={t('occasion.person')} value={choice} isKnownOnly onChange={choose} />;
}
