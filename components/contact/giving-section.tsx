import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useDraft } from '@/components/shell/use-draft';
import { useLive } from '@/components/shell/use-live';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { Switch } from '@/components/ui/switch';
import { TextField } from '@/components/ui/text-field';
import type { Contact } from '@/lib/domain/contact/contact';
import { t } from '@/lib/strings/strings';
import { PersonField } from './person-field';
import { personAddress } from './person-link';

/** What they need, what they offer, whom they know, what it is worth (P6, P14, P16, P24). */
export function GivingSection({ contact }: { contact: Contact }) {
  const { giving } = useServices();
  return (
    <Section title={t('giving.section')}>
      <Wishes contact={contact} list="needs" />
      <Wishes contact={contact} list="offers" />
      <Knows contact={contact} />
      <Switch
        isSelected={contact.connector === true}
        onChange={(isOn) => void attempt(() => giving.setConnector(contact.id, isOn))}
      >
        {t('giving.connector')}
      </Switch>
      <Disclosure title={t('giving.lifetime')}>
        <LifetimeValue contact={contact} />
      </Disclosure>
    </Section>
  );
}

type WishesProps = { contact: Contact; list: 'needs' | 'offers' };
const addLabels = { needs: 'giving.addNeed', offers: 'giving.addOffer' } as const;

function Wishes({ contact, list }: WishesProps) {
  const { giving } = useServices();
  const draft = useDraft(`${list}:${contact.id}`);
  const text = draft.values.text ?? '';
  const wishes = contact[list] ?? [];
  const add = () =>
    void attempt(async () => {
      if (text.trim() === '') return;
      await giving.addWish(contact.id, list, text);
      await draft.clear();
    });
  const remove = (wish: string) => () =>
    void attempt(async () =>
      toastWithUndo(t('giving.removed'), await giving.removeWish(contact.id, list, wish)),
    );
  return (
    <form
      className="flex flex-col gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className="flex items-end gap-1.5">
        <div className="min-w-0 grow">
          <TextField
            label={t(`giving.${list}`)}
            placeholder={t(addLabels[list])}
            value={text}
            onChange={(value) => draft.set('text', value)}
          />
        </div>
        {text.trim() !== '' && (
          <Button type="submit" variant="primary">
            {t('giving.add')}
          </Button>
        )}
      </div>
      {wishes.length > 0 && (
        <ul className="flex flex-wrap gap-1">
          {wishes.map((wish) => (
            <li key={wish} className="max-w-full">
              <Chip onRemove={remove(wish)}>{wish}</Chip>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}

function Knows({ contact }: { contact: Contact }) {
  const { giving } = useServices();
  const draft = useDraft(`knows:${contact.id}`);
  const choice = { id: draft.values.id ?? '', name: draft.values.name ?? '' };
  const knows = contact.knows ?? [];
  const add = () =>
    void attempt(async () => {
      if (choice.name.trim() === '') return;
      const person = { name: choice.name, ...(choice.id ? { contactId: choice.id } : {}) };
      await giving.addKnown(contact.id, person);
      await draft.clear();
    });
  return (
    <form
      className="flex flex-col gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className="flex items-end gap-1.5">
        <div className="min-w-0 grow">
          <PersonField
            label={t('giving.addKnown')}
            value={choice}
            isKnownOnly
            onChange={({ id, name }) => {
              draft.set('name', name);
              draft.set('id', id);
            }}
          />
        </div>
        {choice.name.trim() !== '' && (
          <Button type="submit" variant="primary">
            {t('giving.add')}
          </Button>
        )}
      </div>
      {knows.length > 0 && (
        <ul aria-label={t('giving.knows')} className="flex flex-wrap gap-1">
          {knows.map((person) => (
            <li key={`${person.contactId ?? ''} ${person.name}`} className="max-w-full">
              <Chip
                href={person.contactId === undefined ? undefined : personAddress(person.contactId)}
                onRemove={() =>
                  void attempt(async () =>
                    toastWithUndo(
                      t('giving.removed'),
                      await giving.removeKnown(contact.id, person),
                    ),
                  )
                }
              >
                {person.name}
              </Chip>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}

const parts = ['averageSale', 'salesPerYear', 'years'] as const;

function LifetimeValue({ contact }: { contact: Contact }) {
  const { giving } = useServices();
  const worth = useLive((services) => services.giving.worth(contact.id), [contact.id]);
  const draft = useDraft(`value:${contact.id}`);
  const shown = (part: (typeof parts)[number]) =>
    draft.values[part] ?? contact.value?.[part].toString() ?? '';
  const save = () =>
    void attempt(async () => {
      const [averageSale, salesPerYear, years] = parts.map((part) =>
        Math.max(0, Number.parseFloat(shown(part).replace(',', '.')) || 0),
      );
      const value = {
        averageSale: averageSale ?? 0,
        salesPerYear: salesPerYear ?? 0,
        years: years ?? 0,
      };
      const isEmpty = value.averageSale + value.salesPerYear + value.years === 0;
      const undo = await giving.setValue(contact.id, isEmpty ? undefined : value);
      await draft.clear();
      toastWithUndo(t('contact.textSaved'), undo);
    });
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="flex flex-wrap gap-2">
        {parts.map((part) => (
          <div key={part} className="w-28 grow">
            <TextField
              label={t(`giving.${part}`)}
              inputMode="decimal"
              value={shown(part)}
              onChange={(value) => draft.set(part, value)}
            />
          </div>
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" size="sm">
          {t('common.save')}
        </Button>
        {worth?.total !== undefined && (
          <output className="text-soft">
            {t('giving.lifetimeIs', { amount: worth.total, referred: worth.referred })}
          </output>
        )}
      </div>
    </form>
  );
}
