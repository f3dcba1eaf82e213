import type { Ask } from '../../messaging/client';
import type { CardView } from '../../model/card';
import type { Language } from '../../model/language';
import type { Settings } from '../../model/settings';
import type { Guard } from '../guard';

/** The word the card belongs to, where it stands now. */
export interface Anchor {
  readonly node: () => Text | undefined;
  /** Its boxes in viewport pixels, measured anew at each call. */
  readonly boxes: () => readonly DOMRect[];
}

export interface CardSurfaceOptions {
  readonly document: Document;
  readonly guard: Guard;
  readonly ask: Ask;
  readonly settings: () => Settings;
  readonly onClose: () => void;
  /** The page changed what a card says: none can be trusted here any more. */
  readonly onBroken: () => void;
  /** The reader did something in the open card: it stays until it is closed. */
  readonly onHold: () => void;
  /** The open card was pinned: the hover has to do with it no longer, and others open beside it. */
  readonly onPin: () => void;
  /** A pinned card was let go: it is the open one again. */
  readonly onUnpin: (request: CardRequest) => void;
}

export interface CardRequest {
  readonly view: CardView;
  readonly anchor: Anchor;
  readonly language: Language;
  readonly paragraph: string;
  /** The marked words as they stand on the page. */
  readonly found: string;
  /** Year of the article, where the page says it. */
  readonly articleYear?: number;
  /** Move the focus into the card (opened by key). */
  readonly focus: boolean;
}

/** Whose event it is: the open card's, a pinned card's. */
export type CardRole = 'open' | 'pinned';

/** The cards of a frame: one that comes and goes with the hover, and those the reader pinned. */
export interface CardSurface {
  readonly show: (request: CardRequest) => void;
  /** Closes the open card; pinned ones stay. */
  readonly hide: () => void;
  /** Closes every card. */
  readonly hideAll: () => void;
  /** Closes the pinned card that has the focus, or the last one; says whether there was one. */
  readonly hidePinned: (which: 'focused' | 'last') => boolean;
  /** Moves the focus into the open card, else into the pinned card on top. */
  readonly focus: () => void;
  readonly roleOf: (event: Event) => CardRole | undefined;
  /** Stops an event that is for a card and gives it to the card alone; others go on to the page. */
  readonly take: (event: Event) => void;
  readonly isOurs: (node: Node) => boolean;
  /** What the cards on the screen were asked to show. */
  readonly requests: () => readonly CardRequest[];
}
