/** The beginning of the Russian word for regions, in any case; every list has it. */
export const region = 'област';
const name = String.raw`\p{Lu}[\p{L}-]{1,40}`;
/** What is said of one region of a list: Атырауская (три посёлка) и Актюбинская. */
const remark = String.raw`(?:\s*\([^()]{1,60}\))?`;
/** Whose they are: в трёх областях страны: Алматинской и Жамбылской. */
const owner = String.raw`(?:\s+(?:[Кк]азахстана|[Рр]еспублики|страны|РК))?`;
const joint = String.raw`(?:,\s*|\s+и\s+)`;

/** Stands right before a region of a list that the word opens: в двух областях: Атырауская и Актюбинская. */
export const listOpened = new RegExp(
  String.raw`(?<!\p{L})${region}\p{L}*${owner}\s*[:(–—-]\s*(?:${name}${remark}${joint})*$`,
  'u',
);

/** Stands right after a region of a list that the word ends, over remarks. */
export const listEnds = new RegExp(
  String.raw`^${remark}(?:${joint}${name}${remark})*\s+${region}`,
  'u',
);

/** As the short names of regions have it among their heads. */
export const regionHead = 'область';
