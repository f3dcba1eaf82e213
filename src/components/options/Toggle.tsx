interface ToggleProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Toggle({ label, checked, onChange }: ToggleProps) {
  return (
    <label class="q-option">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

interface CheckListProps<Value extends string> {
  readonly legend: string;
  readonly items: readonly { readonly value: Value; readonly label: string }[];
  readonly checked: readonly Value[];
  readonly onChange: (checked: readonly Value[]) => void;
}

/** Any of several values, as check boxes. */
export function CheckList<Value extends string>(props: CheckListProps<Value>) {
  const { legend, items, checked, onChange } = props;
  const without = (value: Value) => checked.filter((each) => each !== value);
  return (
    <fieldset class="q-fieldset q-columns">
      <legend>{legend}</legend>
      {items.map(({ value, label }) => (
        <Toggle
          key={value}
          label={label}
          checked={checked.includes(value)}
          onChange={(on) => onChange(on ? [...checked, value] : without(value))}
        />
      ))}
    </fieldset>
  );
}
