const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M9.5 3.5L5 8l4.5 4.5',
  move: 'M8 1.5v13M1.5 8h13M6 3.5l2-2 2 2M6 12.5l2 2 2-2M3.5 6l-2 2 2 2M12.5 6l2 2-2 2',
  pin: 'M5.5 2h5M6.2 2v4.2L4 9h8L9.8 6.2V2M8 9v5',
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
