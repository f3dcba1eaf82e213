import { relationKeys } from '../i18n/keys';
import type { RelatedView } from '../model/card';
import type { EntityId } from '../model/ids';
import { headline } from './headline';
import { useMessages } from './messages-context';
import { Section } from './Section';

interface RelatedProps {
  /** `relation` is what this card's thing is to the other: part of it, member of it … */
  readonly related: readonly RelatedView[];
  readonly onOpen: (entity: EntityId) => void;
}

/** Things connected with this one; each opens in the place of this card. */
export function Related({ related, onOpen }: RelatedProps) {
  const messages = useMessages();
  if (related.length === 0) return null;
  return (
    <Section heading={messages.text('cardRelated')}>
      <ul class="q-plain">
        {related.map(({ entity, kind, name, relation }) => (
          <li key={`${relation} ${entity}`} class="q-related">
            <span class="q-soft">{messages.text(relationKeys[relation])}:</span>
            <button
              type="button"
              class="q-button"
              data-opens={entity}
              onClick={() => onOpen(entity)}
            >
              {headline(kind, name, messages.language)}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
