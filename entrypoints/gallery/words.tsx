import { Card } from '@/components/ui/card';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { Quote } from '@/components/ui/quote';
import { people } from './people';
import { Row, Specimen } from './specimen';

/** Type, the heroes (a name, a remark) and avatars. */
export function Words() {
  return (
    <>
      <Specimen title="Type">
        <p className="name text-title">Ada Marlowe, title</p>
        <p className="name text-name">Ada Marlowe, name</p>
        <p className="text-lead">Lead: she is moving her lab to Lisbon in the spring.</p>
        <p>Body: due since 3 Mar. Last comment 17 Feb, every 2 weeks.</p>
        <p className="text-soft">Soft: works with coastal towns on flood maps.</p>
        <p className="text-caption text-faint">Caption: saved yesterday, from the panel.</p>
      </Specimen>
      <Specimen title="Quote">
        <Card>
          <div className="flex flex-col gap-4">
            <Row>
              <Avatar name="Ada Marlowe" size="lg" />
              <div className="min-w-0 grow basis-36">
                <p className="name text-name">Ada Marlowe</p>
                <p className="text-soft">Flood maps for coastal towns</p>
              </div>
            </Row>
            <Quote
              source="17 Feb, in a post"
              actions={
                <Button size="sm" variant="ghost">
                  Bring it up
                </Button>
              }
            >
              We stopped asking people what they need and started sitting in their kitchens.
            </Quote>
            <Quote isUsed source="2 Dec 2025, on a call · used 9 Jan">
              My daughter starts at the conservatory in autumn, cello of all things.
            </Quote>
            <Quote source="1 Mar, in a message">سأنتقل إلى لشبونة في الربيع، وأبحث عن شركاء.</Quote>
            <Quote isClamped source="Clamped to three lines">
              {
                'I keep a list of every town that turned us down, and each spring I write to all of them again. Not to sell. I ask how the winter was. Half of our work today comes from that list, and nobody believes me when I tell them.'
              }
            </Quote>
          </div>
        </Card>
      </Specimen>
      <Specimen title="Avatar">
        <Row>
          <Avatar name="Ada Marlowe" size="sm" />
          <Avatar name="Ada Marlowe" />
          <Avatar name="Ada Marlowe" size="lg" />
        </Row>
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(12rem,100%),1fr))] gap-2">
          {people.map((name) => (
            <li key={name} className="flex min-w-0 items-center gap-2">
              <Avatar name={name} />
              <bdi className="name min-w-0 truncate">{name || 'No name yet'}</bdi>
            </li>
          ))}
        </ul>
      </Specimen>
    </>
  );
}
