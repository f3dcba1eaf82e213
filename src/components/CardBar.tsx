import { kindKeys } from '../i18n/keys';
import type { EntityKind } from '../model/entity';
import { Icon } from './Icon';
import { useMessages } from './messages-context';

interface CardBarProps {
  readonly kind: EntityKind;
  readonly onBack?: (() => void) | undefined;
  readonly onClose: () => void;
}

/** Stays in place while the card scrolls: the way back, the kind of thing, the way out. */
export function CardBar({ kind, onBack, onClose }: CardBarProps) {
  const messages = useMessages();
  return (
    <div class="q-bar">
      {onBack && (
        <button
          type="button"
          class="q-button q-square q-bar-back"
          aria-label={messages.text('cardBack')}
          onClick={onBack}
        >
          <Icon name="back" />
        </button>
      )}
      <p class="q-kind">{messages.text(kindKeys[kind])}</p>
      <button
        type="button"
        class="q-button q-square"
        aria-label={messages.text('cardClose')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
