/** What differs from one installation to the next; the gateway says it, so that one build runs everywhere. */
export interface ConsoleConfig {
  readonly issuer: string;
  readonly clientId: string;
}

export async function loadConfig(): Promise<ConsoleConfig> {
  const response = await fetch('/console-config.json', { headers: { Accept: 'application/json' } });
  if (!response.ok) {
    throw new Error(`console-config.json: ${response.status}`);
  }
  const config = (await response.json()) as Partial<ConsoleConfig>;
  if (typeof config.issuer !== 'string' || typeof config.clientId !== 'string') {
    throw new Error('console-config.json names no issuer or no client');
  }
  return { issuer: config.issuer, clientId: config.clientId };
}
