/** What a place's name before it makes another place of. */
export const districtWords: ReadonlySet<string> = new Set([
  ...['district', 'oblysy', 'oblys', 'audany', 'raion', 'rayon'],
]);

/** The same in Kazakh of one place, before its case: Jetısu audanynda. */
export const kazakhDistricts: readonly string[] = ['audany', 'aýdany', 'oblysy'];

/** The same of several names. */
export const sharedWords: ReadonlySet<string> = new Set([
  ...['districts', 'regions', 'provinces', 'oblasts'],
]);

/** Last words of the English names of regions. */
export const regionNouns: ReadonlySet<string> = new Set(['Region', 'Oblast', 'Province']);

/** The same in small letters, before “of” and a name. */
export const regionWords: ReadonlySet<string> = new Set(['region', 'oblast', 'province']);

/** Names of places that are regions without the word for one. */
export const regionsThemselves: ReadonlySet<string> = new Set(['Xinjiang']);

/** Words between regions and the first name of a list of them. */
export const beginsList: ReadonlySet<string> = new Set([
  ...['of', 'as', 'including', 'like', 'namely', 'are', 'include', 'included'],
]);

/** Small words that may stand in such a list, or before it: in the regions of the country such as. */
export const inListOfRegions: ReadonlySet<string> = new Set([
  ...['and', 'or', 'the', 'such', 'country', 's', 'republic', 'also', ...beginsList],
]);
