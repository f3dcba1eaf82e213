const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M9.5 3.5L5 8l4.5 4.5',
  out: 'M6 4h6v6M12 4l-7.5 7.5',
} as const;

/** A small line drawing in the text's colour; decoration, so the control that holds it needs a name. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg class="q-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
