export interface Entry {
  /** The page where it is done or seen. */
  readonly at: string;
  readonly zh: string;
  readonly en: string;
  readonly meansZh: string;
  readonly meansEn: string;
}

export const entry = (at: string, zh: string, en: string, meansZh: string, meansEn: string): Entry => ({
  at,
  zh,
  en,
  meansZh,
  meansEn,
});
