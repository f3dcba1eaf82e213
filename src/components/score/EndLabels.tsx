interface EndLabelsProps {
  readonly from: string;
  readonly to: string;
}

/** The number under each end of a scale; what the ends mean is said in words beneath. */
export function EndLabels({ from, to }: EndLabelsProps) {
  return (
    <>
      <text class="q-scale-text" x="0" y="32" dx="-5">
        {from}
      </text>
      <text class="q-scale-text" x="100%" y="32" dx="5" text-anchor="end">
        {to}
      </text>
    </>
  );
}
