import type { Messages } from '../../i18n/messages';
import type { EntityId } from '../../model/ids';
import type { Settings } from '../../model/settings';
import { MessagesContext } from '../messages-context';
import { MentionList } from './MentionList';
import type { PageState } from './page-state';
import { Switches } from './Switches';
import { stateWords } from './state-words';

export interface PageSummaryProps {
  readonly state: PageState;
  readonly messages: Messages;
  /** Absent: the system's. */
  readonly theme?: Settings['theme'];
  /** The page's host name; absent where there is none to switch off. */
  readonly host?: string | undefined;
  /** Whether Qontext is on for all sites, and for this one. */
  readonly onEverywhere: boolean;
  readonly onHere: boolean;
  readonly onSwitchEverywhere: (on: boolean) => void;
  readonly onSwitchHere: (on: boolean) => void;
  readonly onOpen: (entity: EntityId) => void;
  readonly onSettings: () => void;
}

/** The toolbar popup: what was found on the page, and the two switches. */
export function PageSummary(props: PageSummaryProps) {
  const { state, messages, theme = 'system', host, onOpen, onSettings } = props;
  return (
    <MessagesContext.Provider value={messages}>
      <main class="q-root q-summary" lang={messages.language} data-theme={theme}>
        <h1 class="q-brand">{messages.text('extensionName')}</h1>
        <p class="q-lead">{stateWords(state, host, messages)}</p>
        <Switches {...props} />
        {state.is === 'found' && <MentionList groups={state.groups} onOpen={onOpen} />}
        <p class="q-foot">{messages.text('privacySentence')}</p>
        <button type="button" class="q-button" onClick={onSettings}>
          {messages.text('pageSettings')}
        </button>
      </main>
    </MessagesContext.Provider>
  );
}
