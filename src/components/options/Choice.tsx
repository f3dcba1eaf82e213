interface ChoiceProps<Value> {
  readonly legend: string;
  readonly name: string;
  readonly items: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  readonly onChange: (value: Value) => void;
}

/** One value of a few, as radio buttons. */
export function Choice<Value extends string | number | null>(props: ChoiceProps<Value>) {
  const { legend, name, items, chosen, onChange } = props;
  return (
    <fieldset class="q-fieldset">
      <legend>{legend}</legend>
      {items.map(({ value, label }) => (
        <label key={String(value)} class="q-option">
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChange(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
