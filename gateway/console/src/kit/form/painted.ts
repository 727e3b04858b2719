/**
 * Comes back once a press is seen to have been taken: what follows may take a slow phone a moment, and the next paint does not wait for it
 * (Interaction to Next Paint).
 */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
