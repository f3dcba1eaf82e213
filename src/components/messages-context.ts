import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Messages } from '../i18n/messages';

/** The texts of the surface; `Card` and `PageSummary` provide them to everything inside. */
export const MessagesContext = createContext<Messages | null>(null);

/** Throws where a component is drawn outside a provider: that is a mistake in the code, not a state. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (messages === null) throw new Error('Wrap this component in MessagesContext.Provider.');
  return messages;
}
