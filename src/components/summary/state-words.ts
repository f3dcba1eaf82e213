import { failureKeys } from '../../i18n/keys';
import type { Messages } from '../../i18n/messages';
import type { PageState } from './page-state';

/** The state of the page in a sentence. */
export function stateWords(state: PageState, host: string | undefined, messages: Messages): string {
  switch (state.is) {
    case 'found': {
      const count = state.groups.reduce((sum, { things }) => sum + things.length, 0);
      return count === 0 ? messages.text('pageNone') : messages.plural('pageFound', count);
    }
    case 'reading':
      return messages.text('pageReading');
    case 'not-about':
      return messages.text('pageNotAbout');
    case 'disabled-here':
      return messages.text('pageDisabledHere', host ?? '');
    case 'disabled':
      return messages.text('pageDisabled');
    case 'refused':
      return messages.text(failureKeys[state.failure.code]);
    case 'unsupported':
      return messages.text('pageUnsupported');
  }
}
