import { useId } from 'preact/hooks';
import { kindsKeys } from '../../i18n/keys';
import type { EntityId } from '../../model/ids';
import { useMessages } from '../messages-context';
import type { FoundGroup, FoundThing } from './page-state';

interface MentionListProps {
  readonly groups: readonly FoundGroup[];
  readonly onOpen: (entity: EntityId) => void;
}

/** Everything found on a page, by kind; each thing can be opened. */
export function MentionList({ groups, onOpen }: MentionListProps) {
  return (
    <>
      {groups.map((group) => (
        <Group key={group.kind} group={group} onOpen={onOpen} />
      ))}
    </>
  );
}

interface GroupProps {
  readonly group: FoundGroup;
  readonly onOpen: (entity: EntityId) => void;
}

function Group({ group, onOpen }: GroupProps) {
  const messages = useMessages();
  const id = useId();
  return (
    <section class="q-group" aria-labelledby={id}>
      <h2 class="q-group-heading" id={id}>
        <span>{messages.text(kindsKeys[group.kind])}</span> <span>{group.things.length}</span>
      </h2>
      <ul class="q-plain">
        {group.things.map((thing) => (
          <li key={thing.entity} class="q-thing">
            <Thing thing={thing} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ThingProps {
  readonly thing: FoundThing;
  readonly onOpen: (entity: EntityId) => void;
}

function Thing({ thing, onOpen }: ThingProps) {
  const messages = useMessages();
  return (
    <>
      <button type="button" class="q-button" lang={thing.lang} onClick={() => onOpen(thing.entity)}>
        {thing.name}
      </button>
      <span class="q-soft q-thing-count">{messages.plural('pageMentions', thing.count)}</span>
    </>
  );
}
