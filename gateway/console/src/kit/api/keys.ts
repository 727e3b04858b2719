import { isProblem } from '../problem/problem';

/**
 * The key of one intention. It stays the same while nobody knows whether the request arrived, so that sending again changes
 * nothing twice; an answer, be it yes or no, ends it.
 */
export class IntentionKey {
  #key: string | null = null;

  current(): string {
    this.#key ??= crypto.randomUUID();
    return this.#key;
  }

  answered(): void {
    this.#key = null;
  }

  failed(fault: unknown): void {
    if (!isProblem(fault) || !fault.isPassing) {
      this.#key = null;
    }
  }
}
