const PARTS = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/;

/** The length of a duration as the API writes it (ISO 8601), in seconds. */
export function secondsOf(duration: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] = PARTS.exec(duration) ?? [];
  return Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
}

/** So many minutes as the API writes them. */
export function ofMinutes(minutes: number): string {
  return `PT${minutes}M`;
}
