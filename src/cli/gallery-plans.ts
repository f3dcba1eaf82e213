import { languages } from '../model/language';

/** Pixels of the window: wide for a whole sheet; a small telephone; 1280 × 1024 at 400 %. */
const WIDE = { width: 1720, height: 900, isForced: false, isTouch: false };
const TELEPHONE = { ...WIDE, width: 320, height: 640, isTouch: true };
const ZOOMED = { ...WIDE, width: 320, height: 256 };

/** What is on a sheet, and the window it is drawn in. */
export interface SheetPlan {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly isForced: boolean;
  readonly isTouch: boolean;
  readonly sheet: {
    readonly surface: 'card' | 'summary' | 'real';
    readonly language: (typeof languages)[number];
    readonly theme: 'light' | 'dark';
    /** True: cards keep their limit of height and scroll; false: everything at full length. */
    readonly isLimited: boolean;
  };
}

/** Every sheet there is: each surface and window in each language and theme. */
export function plans(): readonly SheetPlan[] {
  return languages.flatMap((language) =>
    (['light', 'dark'] as const).flatMap((theme) => {
      const suffix = `${language}-${theme}`;
      const card = { surface: 'card', language, theme, isLimited: false } as const;
      const limited = { ...card, isLimited: true };
      return [
        { ...WIDE, name: `card-${suffix}`, sheet: card },
        { ...WIDE, name: `limited-${suffix}`, sheet: limited },
        { ...TELEPHONE, name: `narrow-${suffix}`, sheet: card },
        { ...ZOOMED, name: `zoomed-${suffix}`, sheet: limited },
        { ...WIDE, isForced: true, name: `forced-${suffix}`, sheet: card },
        { ...WIDE, name: `real-${suffix}`, sheet: { ...limited, surface: 'real' } as const },
        { ...WIDE, name: `whole-${suffix}`, sheet: { ...card, surface: 'real' } as const },
        { ...WIDE, name: `summary-${suffix}`, sheet: { ...card, surface: 'summary' } as const },
      ];
    }),
  );
}
