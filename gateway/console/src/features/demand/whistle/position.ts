export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

const PATIENCE_MS = 8_000;

/** Where the device is (WGS 84), or null if it does not know or may not say. */
export function positionNow(): Promise<Position | null> {
  if (!('geolocation' in navigator)) {
    return Promise.resolve(null);
  }
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ latitude: coords.latitude, longitude: coords.longitude }),
      () => resolve(null),
      { timeout: PATIENCE_MS, maximumAge: 60_000 },
    );
  });
}
