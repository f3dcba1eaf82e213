import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EntityId } from '../model/ids';

/** How a thing named inside a card opens in its place. */
export interface Opening {
  /** The card's own thing, which cannot be opened from itself. */
  readonly entity: EntityId;
  readonly onOpen: (entity: EntityId) => void;
}

/** Provided by `Card`; without it, names are plain words. */
export const OpeningContext = createContext<Opening | null>(null);

export const useOpening = (): Opening | null => useContext(OpeningContext);
