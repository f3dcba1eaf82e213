import { useMessages } from '../messages-context';
import type { PageSummaryProps } from './PageSummary';

/** On or off on this site, and on all. */
export function Switches(props: PageSummaryProps) {
  const messages = useMessages();
  const { host, onHere, onEverywhere, onSwitchHere, onSwitchEverywhere } = props;
  return (
    <div class="q-switches">
      {host !== undefined && (
        <Switch
          label={messages.text('pageSwitchHere', host)}
          isOn={onHere}
          isDisabled={!onEverywhere}
          onSwitch={onSwitchHere}
        />
      )}
      <Switch
        label={messages.text('pageSwitchEverywhere')}
        isOn={onEverywhere}
        isDisabled={false}
        onSwitch={onSwitchEverywhere}
      />
    </div>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly isDisabled: boolean;
  readonly onSwitch: (on: boolean) => void;
}

function Switch({ label, isOn, isDisabled, onSwitch }: SwitchProps) {
  return (
    <label class="q-switch">
      <input
        type="checkbox"
        class="q-focus"
        checked={isOn}
        disabled={isDisabled}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
